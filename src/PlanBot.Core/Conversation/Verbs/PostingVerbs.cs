using PlanBot.Core.Cards;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>In whose name nudges come in channels: the bot's, or the coordinator's who signed in for it.</summary>
internal sealed class PostingVerbs(Desk desk, IPosting posting)
{
    public Task<Reply> ShowAsync(Scene scene, ShowPosting command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => DrawAsync(view, null, cancellationToken), cancellationToken);

    public Task<Reply> AsMeAsync(Scene scene, PostAsMe command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => posting.IsOn ? view.Plan.PostAs(scene.Turn, scene.Turn.Person) : new Outcome.Unchanged(view.Plan),
        async (outcome, view) => outcome is Outcome.Refused refused ? view.Refuse(refused.Why, [])
            : await DrawAsync(view, null, cancellationToken) is var reply && posting.IsOn && view.Plan.PostsAs?.Id == scene.Turn.Person.Id
                && !await posting.IsSignedInAsync(scene.Turn.Place.Tenant, scene.Turn.Person.Id, cancellationToken)
                ? reply with { AsksToSignIn = true }
                : reply,
        cancellationToken);

    public Task<Reply> AsBotAsync(Scene scene, PostAsBot command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.PostAs(scene.Turn, null),
        async (outcome, view) => outcome is Outcome.Refused refused ? view.Refuse(refused.Why, []) : await DrawAsync(view, Notice.Good(view.Say.PostingAsBot), cancellationToken),
        cancellationToken);

    private async Task<Reply> DrawAsync(PlanView view, Notice? notice, CancellationToken cancellationToken)
    {
        var signedIn = view.Plan.PostsAs is { } leader && await posting.IsSignedInAsync(view.Scene.Turn.Place.Tenant, leader.Id, cancellationToken);
        return Scene.Show(PostingCard.Draw(view.Say, view.Plan, posting.IsOn, signedIn, view.IsCoordinator, notice));
    }
}
