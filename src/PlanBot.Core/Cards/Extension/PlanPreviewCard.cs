using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Cards.Extension;

/// <summary>What becomes of a link to a plan's page: its title and how far it is, in counts.</summary>
internal static class PlanPreviewCard
{
    /// <param name="page">Null where there is none to go to: the link itself stands in the message.</param>
    public static AdaptiveCard Draw(Phrases say, Plan plan, StatusReport status, string? page) => Parts.Card(
        say,
        $"{plan.Title}: {Line(say, status)}",
        [
            Parts.Wrote(plan.Title, weight: "Bolder", size: "Medium"),
            .. status.Parts.Where(part => part.Of > 0).Select(part => Parts.Wrote($"{say.PartName(part.Phase.Id, part.Phase.Name.In(say.Language))}: {say.AnsweredOf(part.Answered, part.Of)}", spacing: "Small")),
            Parts.Said(Initiatives(say, status)),
        ],
        Parts.Go(say.ShowStatus, new ShowStatus { Plan = plan.Id }),
        page is null ? null : new OpenUrlAction(say.OpenThePage, page));

    public static string Line(Phrases say, StatusReport status) =>
        $"{say.AnsweredOf(status.Parts.Sum(part => part.Answered), status.Parts.Sum(part => part.Of))} · {Initiatives(say, status)}";

    private static string Initiatives(Phrases say, StatusReport status) => status.Initiatives.Count == 0 ? say.NoInitiatives : string.Join(
        " · ",
        new[]
        {
            say.Initiatives(status.Initiatives.Count),
            say.CountCompleted(status.Initiatives.Count(initiative => initiative.Completion == Completion.Completed)),
            status.Late.Count == 0 ? null : say.CountLate(status.Late.Count),
        }.OfType<string>());
}
