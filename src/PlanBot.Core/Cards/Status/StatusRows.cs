using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Reports.Status;

namespace PlanBot.Core.Cards.Status;

/// <summary>The lines of a status, each a press away from what it names.</summary>
internal static class StatusRows
{
    private const int BarLength = 10;

    /// <summary>How far in words, and the same as a bar: some of it shows as soon as anything is answered, all of it only at the end.</summary>
    public static string Progress(Phrases say, int answered, int of)
    {
        var full = answered == 0 ? 0 : answered >= of ? BarLength : Math.Clamp(answered * BarLength / of, 1, BarLength - 1);
        return $"{say.AnsweredOf(answered, of)}  {new string('■', full)}{new string('□', BarLength - full)}";
    }

    public static Container Question(Phrases say, Plan plan, PlanQuestion question, string? state)
    {
        var where = say.Part(question.Phase.Id, question.Number, question.Of);
        return Parts.RowWithNames(
            say.GoToQuestion(question.Phase.Id, question.Number),
            new ShowQuestion(question.Id) { Plan = plan.Id },
            question.Question.Label.In(say.Language).Shortened(Parts.MostOfARow),
            state is null ? where : $"{where} · {state}");
    }

    public static Container Occurrence(Phrases say, Plan plan, Occurrence occurrence) => Parts.RowWithNames(
        occurrence.Checkpoint.Title,
        new ShowCheckpoint(occurrence.Checkpoint.Id) { Plan = plan.Id },
        occurrence.Checkpoint.Title,
        $"{say.Kind(occurrence.Checkpoint.Kind)} · {say.Date(occurrence.When)}");

    /// <summary>What is to come: what must be ready and what the year wheel holds, by date.</summary>
    public static IEnumerable<Container> Coming(Phrases say, Plan plan, IEnumerable<Initiative> due, IEnumerable<Occurrence> occurrences) =>
        due.Select(initiative => (initiative.Deadline!.First, Row: (Func<Container>)(() => InitiativeRow.Draw(say, plan, initiative))))
            .Concat(occurrences.Select(occurrence => (occurrence.When.First, Row: (Func<Container>)(() => Occurrence(say, plan, occurrence)))))
            .OrderBy(one => one.First)
            .Select(one => one.Row());

    /// <summary>What changed, what matters most first.</summary>
    public static IEnumerable<Container> New(Phrases say, Plan plan, PlanNews news, PersonId? reader) =>
    [
        .. news.Late.Select(initiative => Changed(say, plan, initiative, say.Late)),
        .. news.Slipped.Select(one => Changed(say, plan, one.Initiative, say.DeadlineMoved(say.ShortDate(one.Was), one.Initiative.Deadline is { } deadline ? say.ShortDate(deadline) : say.NoDeadline))),
        .. news.Divided.Select(question => Question(say, plan, question, say.DifferentAnswers)),
        .. news.Completed.Select(initiative => Changed(say, plan, initiative, say.Completed)),
        .. news.Added.Select(initiative => Changed(say, plan, initiative, say.NewInitiative)),
    ];

    private static Container Changed(Phrases say, Plan plan, Initiative initiative, string how) => Parts.RowWithNames(
        initiative.Title,
        new ShowInitiative(initiative.Id) { Plan = plan.Id },
        initiative.Title,
        $"{how} · {initiative.Owner?.Name ?? say.NoOneResponsible}");
}
