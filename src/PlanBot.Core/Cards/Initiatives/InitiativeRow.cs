using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Initiatives;

/// <summary>An initiative as a line in a list: title, then who, when and how far.</summary>
internal static class InitiativeRow
{
    public static Container Draw(Phrases say, Plan plan, Initiative initiative) => Parts.RowWithNames(
        initiative.Title,
        new ShowInitiative(initiative.Id) { Plan = plan.Id },
        initiative.Title,
        Line(say, initiative));

    public static string Line(Phrases say, Initiative initiative) => string.Join(
        " · ",
        initiative.Owner?.Name ?? say.NoOneResponsible,
        initiative.Deadline is { } deadline ? say.DeadlineIs(say.Date(deadline)) : say.NoDeadline,
        say.State(initiative.Completion));
}
