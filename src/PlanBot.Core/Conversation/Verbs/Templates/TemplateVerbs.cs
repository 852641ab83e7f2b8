using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Templates;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Conversation.Verbs.Templates;

/// <summary>What a plan has from its template: what the template is, and what must exist in the end.</summary>
internal sealed class TemplateVerbs(Desk desk)
{
    public Task<Reply> AboutAsync(Scene scene, AboutTemplate command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => Scene.Show(TemplateCard.Draw(view.Say, view.Plan, view.Template, command.Page, await desk.NewerAsync(view, cancellationToken))),
        cancellationToken);

    public Task<Reply> DutiesAsync(Scene scene, ShowDuties command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => view.Template.Duties.Count == 0
            ? Scene.Show(NoticeCard.Draw(view.Say, Notice.Look(view.Say.NoDuties), [], Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id })))
            : Scene.Show(DutiesCard.Draw(view.Say, view.Plan, DutyReport.Of(view.Plan, view.Template, view.Reader), command.Page)),
        cancellationToken);
}
