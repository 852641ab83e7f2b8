using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Beginning;
using PlanBot.Core.Cards.Importing;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Conversation.Verbs.Beginning;
using PlanBot.Core.Documents;
using PlanBot.Core.Importing;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs.Importing;

/// <summary>A plan that existed before: pasted or attached, shown as it was understood, kept, and then asked what it does not say.</summary>
internal sealed class ImportVerbs(Desk desk, IPlanStore store, IRoster roster)
{
    /// <summary>Of a chat message that nobody called a plan: fewer lines may be about anything.</summary>
    private const int FewestToOffer = 3;

    public static Reply Ask(Scene scene) => Form(scene, new(), null, []);

    /// <summary>The place to paste, with what was pasted.</summary>
    public static Reply Form(Scene scene, ReadPlan typed, Notice? notice, IReadOnlyList<CardAction> instead) =>
        Scene.Show(ImportCard.Draw(scene.Say(), typed.Text, notice, instead));

    public Reply Read(Scene scene, ReadPlan command)
    {
        var say = scene.Say();
        var text = command.Text ?? "";
        if (!TypedText.HasWords(text))
            return Form(scene, command, Notice.Stop(say.FillIn(say.TextOfThePlan)), []);
        var (plan, problem) = Understand(say, PastedText.Read(text));
        return plan is null ? Form(scene, command, problem, []) : Preview(scene, plan, New(scene, plan) with { Suspect = command.Suspect == SuspectNumber.Keep ? SuspectNumber.Keep : SuspectNumber.TakeOut });
    }

    public Reply Read(Scene scene, ReceivedDocument.Written document)
    {
        var say = scene.Say();
        var (blocks, heldNumbers) = ImportLimits.AreOverstepped(document.Blocks) ? (document.Blocks, false) : Unnumbered.Read(document.Blocks, DateOnly.FromDateTime(scene.Turn.Now.UtcDateTime));
        var (plan, problem) = Understand(say, blocks);
        return plan is null ? Form(scene, new(), problem, []) : Preview(scene, plan, New(scene, plan), heldNumbers ? Notice.Stop(say.NumbersTakenOut) : null);
    }

    /// <summary>The preview of a chat message that clearly is a plan; null for any other, and where others would see it.</summary>
    public Reply? Offer(Scene scene, string text) =>
        scene.Turn.Place.Kind == PlaceKind.Personal && Understand(scene.Say(), PastedText.Read(text)).Plan is { } plan && plan.Items.Count + plan.Answers.Count >= FewestToOffer
            ? Preview(scene, plan, New(scene, plan), Notice.Look(scene.Say().LooksLikeAPlan))
            : null;

    /// <summary>The preview again, for what may not be kept as it is.</summary>
    public Reply Form(Scene scene, KeepImport form, Notice? notice) =>
        Imported(form) is { } plan ? Preview(scene, plan, form, notice ?? Notice.Look(scene.Say().NumbersTakenOut)) : Broken(scene);

    public async Task<Reply> KeepAsync(Scene scene, KeepImport form, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        if (Imported(form) is not { } plan || ImportLimits.Problem(say, plan) is not null)
            return Broken(scene);
        var checks = new Checks(say);
        var fields = StartFields.Read(checks, say, form.Form, People(scene.Turn), scene.Turn);
        if (checks.Problem is { } problem)
            return Preview(scene, plan, form, problem);

        var id = form.Plan is { } drawn && Ids.IsWellFormed(drawn.Value) ? drawn : new PlanId(scene.NewId("plan"));
        var start = new PlanEvent.Started(plan.Template.Key, plan.Template.Version, fields.Title, [.. fields.Parties], fields.Country, fields.Language, fields.Coordinator!, scene.Turn.Place, await desk.HasPlansBesideAsync(scene.Turn, id, cancellationToken));

        // Ids that are the same whoever presses, so that a step taken twice is recognised.
        var events = ImportedEvents.Of(plan, start, scene.Turn, what => what.Replace(' ', '-'), fields.Country.Today(scene.Turn.Now));
        Outcome outcome;
        var hasBegun = false;
        while ((outcome = await store.ChangeAsync(id, kept => Keeping.Next(kept, id, scene.Turn, events), cancellationToken)) is Outcome.Changed)
            hasBegun = true;
        return outcome switch
        {
            Outcome.Busy => Preview(scene, plan, form with { Plan = id }, Notice.Look(say.Busy)),
            Outcome.Unchanged { Plan: { IsDeleted: false } kept } => Left(await desk.ViewAsync(scene, kept, cancellationToken), Notice.Good(hasBegun ? $"{say.PlanImported} {PreviewCard.Counts(say, plan)}." : say.PlanImported), undo: true),
            _ => await desk.ShowAsync(scene, new ShowImported { Plan = id }, view => Left(view, null), cancellationToken),
        };
    }

    public Task<Reply> ShowAsync(Scene scene, ShowImported command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Left(view, null), cancellationToken);

    public Task<Reply> CompletePastAsync(Scene scene, CompletePast command, CancellationToken cancellationToken)
    {
        InitiativeId[] completed = [];
        return desk.ChangeAsync(
            scene,
            command,
            view =>
            {
                completed = [.. view.Plan.Initiatives.Where(initiative => initiative is { IsHistory: true, Completion: not Completion.Completed } && PartOf(view, initiative) == command.Phase).Select(initiative => initiative.Id)];
                return view.Plan.Settle(scene.Turn, completed, Completion.Completed);
            },
            (outcome, view) => Scene.Show(Draw(
                view,
                outcome is Outcome.Changed ? Notice.Good(view.Say.MarkedCompleted(completed.Length)) : null,
                outcome is Outcome.Changed ? Parts.Go(view.Say.Undo, new ReopenPast(completed) { Plan = view.Plan.Id }) : null)),
            cancellationToken);
    }

    public Task<Reply> MergeAsync(Scene scene, MergeInitiatives command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Merge(scene.Turn, command.First, command.Second),
        (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([]) : Scene.Show(Draw(
            view,
            Notice.Good(view.Say.Merged),
            outcome is Outcome.Changed changed ? Parts.Go(view.Say.Undo, new TakeBack(changed.Entry.Version) { Plan = view.Plan.Id }) : null)),
        cancellationToken);

    public Task<Reply> ReopenPastAsync(Scene scene, ReopenPast command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Settle(scene.Turn, command.Initiatives ?? [], Completion.NotStarted),
        (_, view) => Left(view, Notice.Good(view.Say.NoLongerCompleted)),
        cancellationToken);

    private (ImportedPlan? Plan, Notice? Problem) Understand(Phrases say, IReadOnlyList<DocumentBlock> blocks) =>
        ImportLimits.AreOverstepped(blocks) ? (null, Notice.Stop(say.ImportTooLong))
        : ExistingPlan.Read(blocks, desk.Templates) is not { } plan ? (null, Notice.Look(say.NoPlanInText))
        : ImportLimits.Problem(say, plan) is { } problem ? (null, Notice.Stop(problem))
        : (plan, null);

    /// <summary>What the preview carried, read once more.</summary>
    private ImportedPlan? Imported(KeepImport form) =>
        form.Source is { } source && PastedText.Read(source) is var blocks && !ImportLimits.AreOverstepped(blocks) ? ExistingPlan.Read(blocks, desk.Templates) : null;

    /// <summary>The form's defaults: the document's own title and language, and that language's country.</summary>
    private static KeepImport New(Scene scene, ImportedPlan plan)
    {
        var say = scene.Say();
        var language = ExistingPlan.LanguageOf(plan);
        return new()
        {
            Plan = new PlanId(scene.NewId("plan")),
            Title = plan.Title?.Shortened(PlanCards.MostTitle),
            Party1 = say.Municipality,
            Party2 = plan.Answers.Count > 0 ? say.Ngo : null,
            Country = (language == Language.Norwegian ? Country.Norway : Country.Denmark).ToString(),
            Language = language.Short(),
            Coordinator = scene.Turn.Person.Id.Value,
        };
    }

    private Reply Preview(Scene scene, ImportedPlan plan, KeepImport form, Notice? notice = null)
    {
        var country = Enum.TryParse<Country>(form.Country, out var chosen) && Enum.IsDefined(chosen) ? chosen : Country.Denmark;
        return Scene.Show(PreviewCard.Draw(scene.Say(), plan, form, People(scene.Turn), country.Today(scene.Turn.Now), notice));
    }

    private static Reply Broken(Scene scene) => Form(scene, new(), Notice.Look(scene.Say().CardTooOld), []);

    private static Reply Left(PlanView view, Notice? notice, bool undo = false) => Scene.Show(Draw(
        view, notice, undo && view.IsCoordinator ? Parts.Go(view.Say.Undo, new DeletePlan(Confirmed: true) { Plan = view.Plan.Id }) : null));

    private static AdaptiveCard Draw(PlanView view, Notice? notice, CardAction? undo) => ImportedCard.Draw(
        view.Say,
        view.Plan,
        initiative => PartOf(view, initiative),
        part => view.Template.Phases.First(phase => phase.Id == part).Name.In(view.Say.Language),
        notice,
        undo);

    private static string? PartOf(PlanView view, Initiative initiative) => initiative.Question is { } question ? view.Find(question)?.Phase.Id : null;

    private Person[] People(Turn turn) =>
    [
        .. roster.MembersOf(turn.Place).Append(turn.Person).DistinctBy(person => person.Id).OrderBy(person => person.Name, StringComparer.Ordinal),
    ];
}
