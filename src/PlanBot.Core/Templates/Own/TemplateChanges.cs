using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates.Own;

/// <summary>What one version asks otherwise than another, question by question.</summary>
/// <param name="Added">As the later version has them; so with all but those removed.</param>
/// <param name="Reworded">Another name, text or help.</param>
/// <param name="Reanswered">Answered in another way, or with other choices.</param>
public sealed record TemplateChanges(IReadOnlyList<Question> Added, IReadOnlyList<Question> Removed, IReadOnlyList<Question> Reworded, IReadOnlyList<Question> Reanswered)
{
    public bool Any => Added.Count + Removed.Count + Reworded.Count + Reanswered.Count > 0;

    public static TemplateChanges Between(Template before, Template after) => new(
        [.. All(after).Where(question => before.Find(question.Id) is null)],
        [.. All(before).Where(question => after.Find(question.Id) is null)],
        [.. All(after).Where(question => before.Find(question.Id) is { } old && (old.Text, old.Name, old.Help) != (question.Text, question.Name, question.Help))],
        [.. All(after).Where(question => before.Find(question.Id) is { } old && !SameKeys(old.Kind, question.Kind))]);

    private static IEnumerable<Question> All(Template template) => template.Phases.SelectMany(phase => phase.Questions);

    private static bool SameKeys(AnswerKind one, AnswerKind other) =>
        one.GetType() == other.GetType() && one.Own.Select(option => option.Key).SequenceEqual(other.Own.Select(option => option.Key));
}
