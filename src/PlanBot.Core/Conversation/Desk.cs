using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Beginning;
using PlanBot.Core.Cards.Extension;
using PlanBot.Core.Cards.Meetings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Plans.Meetings;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Core.Conversation;

/// <summary>Where every verb about a plan begins: which plan it is, whether this person may open it, and what to say when not.</summary>
internal sealed class Desk(IPlanStore store, TemplateShelf shelf, IRoster roster, ClientOptions client)
{
    public TemplateLibrary Templates => shelf.Library;

    public TemplateShelf Shelf => shelf;

    /// <summary>Shows something of a plan.</summary>
    public Task<Reply> ShowAsync(Scene scene, PlanCommand command, Func<PlanView, Reply> draw, CancellationToken cancellationToken) =>
        ShowAsync(scene, command, view => Task.FromResult(draw(view)), cancellationToken);

    /// <summary>The same, where drawing reads more.</summary>
    public async Task<Reply> ShowAsync(Scene scene, PlanCommand command, Func<PlanView, Task<Reply>> draw, CancellationToken cancellationToken)
    {
        if (command.Plan is not { } id)
            return await WhichAsync(scene, command, ShowAsync, cancellationToken);
        return await store.FindAsync(id, cancellationToken) switch
        {
            { } plan when plan.IsOpenTo(scene.Turn) => plan.IsDeleted ? Deleted(scene, plan, Texts(command)) : await ShowAsync(plan),
            _ => PlanGone(scene, Texts(command)),
        };

        async Task<Reply> ShowAsync(Plan plan) => await FollowedAsync(scene, plan, hasChanged: false, await draw(await ViewAsync(scene, plan, cancellationToken)), cancellationToken);
    }

    /// <summary>Changes a plan and draws what came of it. The plan is read once, and written at most once.</summary>
    /// <param name="decide">Pure: it runs again when somebody else was faster.</param>
    public Task<Reply> ChangeAsync(
        Scene scene,
        PlanCommand command,
        Func<PlanView, Outcome> decide,
        Func<Outcome, PlanView, Reply> draw,
        CancellationToken cancellationToken,
        bool onDeleted = false) =>
        ChangeAsync(scene, command, decide, (outcome, view) => Task.FromResult(draw(outcome, view)), cancellationToken, onDeleted);

    /// <summary>The same, where drawing reads more.</summary>
    public async Task<Reply> ChangeAsync(
        Scene scene,
        PlanCommand command,
        Func<PlanView, Outcome> decide,
        Func<Outcome, PlanView, Task<Reply>> draw,
        CancellationToken cancellationToken,
        bool onDeleted = false)
    {
        if (command.Plan is not { } id)
            return await WhichAsync(scene, command, plan => ChangeAsync(scene, command with { Plan = plan.Id }, decide, draw, cancellationToken, onDeleted), cancellationToken);

        Template? template = null;
        var outcome = await store.ChangeAsync(
            id,
            plan => plan is null || !plan.IsOpenTo(scene.Turn) ? new Outcome.Gone(null)
                : plan.IsDeleted && !onDeleted ? new Outcome.Gone(plan)
                : decide(View(scene, plan, template!)),
            cancellationToken,
            prepare: async plan => template = plan.IsOpenTo(scene.Turn) ? await shelf.FindAsync(plan.Template, plan.TemplateVersion, cancellationToken) : null);
        return Outcome.PlanOf(outcome) switch
        {
            { } plan when outcome is Outcome.Busy => Busy(scene, plan, command),
            null => PlanGone(scene, Texts(command)),
            { IsDeleted: true } plan when !onDeleted => Deleted(scene, plan, Texts(command)),
            { } plan => await PinnedAsync(outcome, await FollowedAsync(scene, plan, outcome is Outcome.Changed, await draw(outcome, await ViewAsync(scene, plan, cancellationToken)), cancellationToken), scene, cancellationToken),
        };
    }

    /// <summary>Where the plan's overview is pinned it shows what was changed, from wherever that was.</summary>
    private async Task<Reply> PinnedAsync(Outcome outcome, Reply reply, Scene scene, CancellationToken cancellationToken) =>
        outcome is Outcome.Changed { Plan: { IsPinned: true } plan } changed && !PinnedOverview.IsIn(reply)
            ? reply.AlsoSharing([.. PinnedOverview.Draw(plan, (await ViewAsync(scene, plan, cancellationToken)).Template), .. PinnedOverview.TakenDown(plan, changed.Entry)])
            : reply;

    /// <summary>While a meeting goes on, the shared card follows its driver to the question before her, and shows what anybody changed.</summary>
    private async Task<Reply> FollowedAsync(Scene scene, Plan plan, bool hasChanged, Reply reply, CancellationToken cancellationToken)
    {
        if (reply.Shared is not null || plan.IsDeleted || plan.MeetingAt(scene.Turn.Now) is not { } meeting)
            return reply;
        var moved = reply.About is { } question && meeting.Driver.Id == scene.Turn.Person.Id && meeting.Question != question
            ? await store.ChangeAsync(plan.Id, standing => standing is { IsDeleted: false } ? standing.Follow(scene.Turn, meeting.Number, question) : new Outcome.Gone(standing), cancellationToken)
            : null;
        return moved is Outcome.Changed changed ? MeetingBoard.Share(reply, await ViewAsync(scene, changed.Plan, cancellationToken), changed.Plan.AllMeetings[meeting.Number])
            : hasChanged ? MeetingBoard.Share(reply, await ViewAsync(scene, plan, cancellationToken), meeting)
            : reply;
    }

    /// <summary>The plans that this person can open from here.</summary>
    public async Task<IReadOnlyList<Plan>> PlansAsync(Turn turn, CancellationToken cancellationToken)
    {
        var ids = turn.Place.Kind == PlaceKind.Personal
            ? await store.PlansOfAsync(turn.Place.Tenant, turn.Person.Id, cancellationToken)
            : await store.PlansInAsync(turn.Place, cancellationToken);
        var plans = new List<Plan>();
        foreach (var id in ids)
        {
            if (await store.FindAsync(id, cancellationToken) is { IsDeleted: false } plan && plan.IsOpenTo(turn))
                plans.Add(plan);
        }

        return [.. plans.OrderBy(plan => plan.Title, StringComparer.Ordinal)];
    }

    /// <summary>The templates that a plan can be started with from here: the built-in ones, and what was added here.</summary>
    public async Task<IReadOnlyList<Template>> TemplatesAsync(Turn turn, CancellationToken cancellationToken) =>
        [.. shelf.Library.All, .. await shelf.ListAsync(TemplateOwner.Here(turn), cancellationToken)];

    /// <summary>The newer version of the plan's template, if there is one: known from the last five minutes, and never asked about a built-in one.</summary>
    public async ValueTask<int?> NewerAsync(PlanView view, CancellationToken cancellationToken) =>
        await shelf.CurrentAsync(view.Plan.Template, view.Scene.Turn.Now, cancellationToken) is var current && current > view.Plan.TemplateVersion ? current : null;

    /// <summary>A version of a team's own template; null where there is none, since a card may name any number.</summary>
    public async ValueTask<Template?> VersionAsync(string key, int version, CancellationToken cancellationToken) =>
        OwnKey.Read(key) is not null && version > 0 ? await shelf.TryFindAsync(key, version, cancellationToken) : null;

    /// <summary>Finds questions of every version that the plan was on: what was answered once is told in words.</summary>
    public async ValueTask<Func<QuestionId, PlanQuestion?>> FindersAsync(PlanView view, CancellationToken cancellationToken)
    {
        var former = new List<IReadOnlyList<PlanQuestion>>();
        foreach (var version in view.Plan.FormerVersions.Reverse())
            former.Add((await shelf.FindAsync(view.Plan.Template, version, cancellationToken)).EverythingOf(view.Plan));
        return id => view.Find(id) ?? former.Select(questions => questions.Find(id)).FirstOrDefault(question => question is not null);
    }

    /// <summary>Whether there are other plans here, or of this person: asked when a plan begins and kept in it, so that no later turn has to.</summary>
    public async Task<bool> HasPlansBesideAsync(Turn turn, PlanId plan, CancellationToken cancellationToken) =>
        (await IdsBesideAsync(turn, plan, cancellationToken)).Count > 0;

    /// <summary>The other plans that may be here, or may have this person on their roster.</summary>
    public async Task<IReadOnlyList<PlanId>> IdsBesideAsync(Turn turn, PlanId plan, CancellationToken cancellationToken)
    {
        var own = await store.PlansOfAsync(turn.Place.Tenant, turn.Person.Id, cancellationToken);
        var here = turn.Place.Kind == PlaceKind.Personal ? [] : await store.PlansInAsync(turn.Place, cancellationToken);
        return [.. here.Concat(own).Distinct().Where(id => id != plan)];
    }

    /// <summary>The plan with its template, which costs a read only where a team's own is met for the first time.</summary>
    public async ValueTask<PlanView> ViewAsync(Scene scene, Plan plan, CancellationToken cancellationToken) =>
        View(scene, plan, await shelf.FindAsync(plan.Template, plan.TemplateVersion, cancellationToken));

    /// <summary>The same of several.</summary>
    public async Task<IReadOnlyList<PlanView>> ViewsAsync(Scene scene, IEnumerable<Plan> plans, CancellationToken cancellationToken)
    {
        var views = new List<PlanView>();
        foreach (var plan in plans)
            views.Add(await ViewAsync(scene, plan, cancellationToken));
        return views;
    }

    private PlanView View(Scene scene, Plan plan, Template template) =>
        new(scene, plan, template, template.QuestionsOf(plan), roster.MembersOf(scene.Turn.Place), SearchesPeople(scene)) { MembersOf = roster.MembersOf, Directory = roster.Find, Page = scene.Turn.Manner == Manner.OnPage ? null : client.Page };

    /// <summary>Over somebody else's chat the search would offer the people of that chat, who are not the plan's.</summary>
    private bool SearchesPeople(Scene scene) => client.SearchesPeople && scene.Turn.Manner != Manner.InDialog;

    /// <summary>The end of the window over somebody else's chat.</summary>
    public Reply SavedInDialog(PlanView view, InitiativeId id) => Scene.Show(SavedElsewhereCard.Draw(view.Say, view.Plan, view.Plan.AllInitiatives[id], client.Page));

    /// <summary>What was typed, to be given back when there is no form left to keep it in.</summary>
    public static IReadOnlyList<string> Texts(Command command)
    {
        var texts = new List<string>();
        (command as IFreeText)?.WithTexts(text =>
        {
            texts.Add(text);
            return text;
        });
        return texts;
    }

    /// <summary>The button carries the whole command, what was typed included: pressing it sends it all again.</summary>
    private static Reply Busy(Scene scene, Plan plan, Command command)
    {
        var say = scene.Say(plan);
        return Scene.Show(NoticeCard.Draw(say, Notice.Look(say.Busy), Texts(command), Parts.Send(say.TryAgain, command)));
    }

    private static Reply PlanGone(Scene scene, IEnumerable<string> typed)
    {
        var say = scene.Say();
        return Scene.Show(NoticeCard.Draw(say, Notice.Look(say.PlanGone), typed, Parts.Go(say.Overview, new OpenPlan()), Parts.Go(say.NewPlan, new NewPlan())));
    }

    private static Reply Deleted(Scene scene, Plan plan, IEnumerable<string> typed)
    {
        var say = scene.Say(plan);
        return Scene.Show(NoticeCard.Draw(
            say,
            Notice.Look(say.PlanIsDeleted),
            typed,
            plan.IsCoordinator(scene.Turn) ? Parts.Go(say.Undo, new RestorePlan { Plan = plan.Id }) : null,
            Parts.Go(say.NewPlan, new NewPlan())));
    }

    private async Task<Reply> WhichAsync(Scene scene, PlanCommand command, Func<Plan, Task<Reply>> go, CancellationToken cancellationToken)
    {
        var plans = await PlansAsync(scene.Turn, cancellationToken);
        return plans.Count switch
        {
            0 => Scene.Show(PlanCards.None(scene.Say())),
            1 => await go(plans[0]),
            _ => Scene.Show(PlanCards.Which(scene.Say(), plans, command)),
        };
    }
}
