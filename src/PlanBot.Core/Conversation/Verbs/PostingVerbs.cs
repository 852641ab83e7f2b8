using PlanBot.Core.Cards;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>In whose name nudges come in channels: the bot's, or the coordinator's who signed in for it.</summary>
internal sealed class PostingVerbs(Desk desk, IPosting posting, IFeed feed)
{
    public Task<Reply> ShowAsync(Scene scene, ShowPosting command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => DrawAsync(view, null, cancellationToken), cancellationToken);

    public Task<Reply> AsMeAsync(Scene scene, PostAsMe command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => posting.IsOn ? view.Plan.PostAs(scene.Turn, scene.Turn.Person) : new Outcome.Unchanged(view.Plan),
        async (outcome, view) => outcome is Outcome.Refused refused ? view.Refuse(refused.Why, [])
            : !await LacksSignInAsync(view, cancellationToken) ? await DrawAsync(view, null, cancellationToken)
            : scene.Turn.Manner == Manner.OnPage ? await DrawAsync(view, Notice.Look(view.Say.SignInInTheChat), cancellationToken)
            : await DrawAsync(view, null, cancellationToken) with { AsksToSignIn = true },
        cancellationToken);

    public Task<Reply> AsBotAsync(Scene scene, PostAsBot command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.PostAs(scene.Turn, null),
        async (outcome, view) => outcome is Outcome.Refused refused ? view.Refuse(refused.Why, []) : await DrawAsync(view, Notice.Good(view.Say.PostingAsBot), cancellationToken),
        cancellationToken);

    /// <summary>Where this person herself is reminded. Her own choice, for all her plans.</summary>
    public async Task<Reply> FeedAsync(Scene scene, CancellationToken cancellationToken)
    {
        var inFeed = feed.IsOn && await feed.IsInFeedAsync(scene.Turn.Place.Tenant, scene.Turn.Person.Id, cancellationToken);
        return Scene.Show(PostingCard.Feed(scene.Say(), feed.IsOn, inFeed, null)) with { OnlyForAuthor = true };
    }

    public async Task<Reply> ChooseFeedAsync(Scene scene, ChooseFeed command, CancellationToken cancellationToken)
    {
        if (!feed.IsOn)
            return await FeedAsync(scene, cancellationToken);
        await feed.ChooseAsync(scene.Turn.Place.Tenant, scene.Turn.Person.Id, command.On, cancellationToken);
        var say = scene.Say();
        return Scene.Show(PostingCard.Feed(say, true, command.On, Notice.Good(say.Saved))) with { OnlyForAuthor = true };
    }

    private async ValueTask<bool> LacksSignInAsync(PlanView view, CancellationToken cancellationToken) =>
        posting.IsOn && view.Scene.Turn is var turn && view.Plan.PostsAs?.Id == turn.Person.Id && !await posting.IsSignedInAsync(turn.Place.Tenant, turn.Person.Id, cancellationToken);

    private async Task<Reply> DrawAsync(PlanView view, Notice? notice, CancellationToken cancellationToken)
    {
        var signedIn = view.Plan.PostsAs is { } leader && await posting.IsSignedInAsync(view.Scene.Turn.Place.Tenant, leader.Id, cancellationToken);
        return Scene.Show(PostingCard.Draw(view.Say, view.Plan, posting.IsOn, signedIn, view.IsCoordinator, notice));
    }
}
