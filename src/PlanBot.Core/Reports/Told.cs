using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports;

/// <summary>One change of the history as sentences, for whoever draws it.</summary>
public static class Told
{
    private const int MostOfASentence = 400;

    /// <summary>None for what is kept and not told: that a meeting went on to its next question.</summary>
    /// <param name="reader">Whose eyes it is for; null for everybody's: see <see cref="Access.ShowsTo"/>.</param>
    public static IReadOnlyList<string> Of(Phrases say, Plan plan, HistoryEntry entry, Func<QuestionId, PlanQuestion?> questions, PersonId? reader) =>
        [.. entry.Events.Select(what => Telling.Of(say, plan, what, questions, reader)).Where(sentence => sentence.Length > 0).Select(sentence => sentence.Shortened(MostOfASentence))];
}
