using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Beginning;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Verbs.Beginning;
using PlanBot.Core.Conversation.Verbs.Templates;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>Plans: begun, opened, deleted and brought back.</summary>
internal sealed class PlanVerbs(Desk desk, IPlanStore store, IRoster roster)
{
    public Task<Reply> NewAsync(Scene scene, NewPlan command, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        var norwegian = say.Language == Language.Norwegian;
        var form = new StartPlan
        {
            Plan = new PlanId(scene.NewId("plan")),
            Template = command.Template ?? desk.Templates.OnlyOneIn(say.Language)?.Key,
            Party1 = say.Municipality,

            // On the way to any other template it was said that no NGO shares the plan.
            Party2 = command.Template is null || command.Template == Fit.Joint.Template() ? say.Ngo : null,
            Country = (norwegian ? Country.Norway : Country.Denmark).ToString(),
            Language = say.Language.Short(),
            Coordinator = scene.Turn.Person.Id.Value,
        };
        if (command.Template == Fits.TypesTemplate && (command.Kind ?? command.Support) is not null)
            form = form with { Kind = command.Kind, Support = command.Support, AnswersFor = "1" };
        return FormAsync(scene, form, null, [], cancellationToken);
    }

    public async Task<Reply> StartAsync(Scene scene, StartPlan form, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        var checks = new Checks(say);
        var templates = await desk.TemplatesAsync(scene.Turn, cancellationToken);
        var template = templates.FirstOrDefault(one => one.Key == form.Template);
        if (template is null)
            checks.Say(say.FillIn(say.Template));
        var fields = StartFields.Read(checks, say, form, People(scene.Turn), scene.Turn);
        var known = template is null ? [] : ChosenBefore.Read(checks, say, form, template, fields.Parties, scene.Turn);
        if (checks.Problem is { } problem)
            return Form(scene, form, templates, problem);

        var id = form.Plan is { } drawn && Ids.IsWellFormed(drawn.Value) ? drawn : new PlanId(scene.NewId("plan"));
        var hasPlansBeside = await desk.HasPlansBesideAsync(scene.Turn, id, cancellationToken);
        var start = new PlanEvent.Started(
            template!.Key, template.Version, fields.Title, [.. fields.Parties], fields.Country, fields.Language, fields.Coordinator!, scene.Turn.Place, hasPlansBeside);
        return await store.ChangeAsync(id, plan => Starting.Start(plan, id, scene.Turn, start, known), cancellationToken) switch
        {
            Outcome.Changed changed => (await desk.ViewAsync(scene, changed.Plan, cancellationToken)).Overview(Notice.Good(scene.Say(changed.Plan).PlanStarted)),
            Outcome.Busy => Form(scene, form with { Plan = id }, templates, Notice.Look(say.Busy)),
            _ => await desk.ShowAsync(scene, form with { Plan = id }, view => view.Overview(), cancellationToken),
        };
    }

    /// <summary>The form with what was typed in it.</summary>
    public async Task<Reply> FormAsync(Scene scene, StartPlan form, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) =>
        Form(scene, form, await desk.TemplatesAsync(scene.Turn, cancellationToken), notice, instead);

    public Task<Reply> OpenAsync(Scene scene, OpenPlan command, CancellationToken cancellationToken) =>
        desk.ShowAsync(
            scene,
            command,
            async view => view.Overview(await desk.NewerAsync(view, cancellationToken) is { } newer ? Notice.Look(view.Say.NewerVersion(newer)) : null, Math.Max(0, command.Page)),
            cancellationToken);

    public Task<Reply> DeleteAsync(Scene scene, DeletePlan command, CancellationToken cancellationToken) =>
        command.Confirmed
            ? desk.ChangeAsync(
                scene,
                command,
                view => view.Plan.Delete(scene.Turn),
                (outcome, view) => outcome is Outcome.Refused refused ? view.Refuse(refused.Why, []) : DeletedCard(view),
                cancellationToken,
                onDeleted: true)
            : desk.ShowAsync(
                scene,
                command,
                view => view.IsCoordinator ? Scene.Show(PlanCards.SureToDelete(view.Say, view.Plan)) : view.Refuse(Refusal.CoordinatorOnly, []),
                cancellationToken);

    public Task<Reply> RestoreAsync(Scene scene, RestorePlan command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Restore(scene.Turn),
        (outcome, view) => outcome is Outcome.Refused refused ? view.Refuse(refused.Why, []) : view.Overview(Notice.Good(view.Say.PlanRestored)),
        cancellationToken,
        onDeleted: true);

    private Reply Form(Scene scene, StartPlan form, IReadOnlyList<Template> templates, Notice? notice = null, IReadOnlyList<CardAction>? instead = null) =>
        Scene.Show(PlanCards.New(scene.Say(), form, templates, People(scene.Turn), notice, instead ?? []));

    private static Reply DeletedCard(PlanView view) => Scene.Show(NoticeCard.Draw(
        view.Say,
        Notice.Look(view.Say.PlanIsDeleted),
        [],
        Parts.Go(view.Say.Undo, new RestorePlan { Plan = view.Plan.Id }),
        Parts.Go(view.Say.NewPlan, new NewPlan())));

    private Person[] People(Turn turn) =>
    [
        .. roster.MembersOf(turn.Place).Append(turn.Person).DistinctBy(person => person.Id).OrderBy(person => person.Name, StringComparer.Ordinal),
    ];
}
