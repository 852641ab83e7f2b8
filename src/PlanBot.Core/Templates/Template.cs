using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Templates;

/// <summary>A published set of questions in phases. Data, checked when it is read; a plan stays on the version it was started with.</summary>
/// <param name="Key">The short name, "T4": what its questions' ids begin with.</param>
/// <param name="Language">The language of the source document; in it, questions are shown to the letter.</param>
/// <param name="Need">The template's question whether an initiative is needed.</param>
public sealed record Template(string Id, int Version, string Key, Language Language, LocalizedText Title, LocalizedText Need, IReadOnlyList<Phase> Phases)
{
    private readonly Dictionary<QuestionId, Question> questions = Phases.SelectMany(phase => phase.Questions).ToDictionary(question => question.Id);

    /// <summary>What it is for, in one sentence: what a team chooses it by.</summary>
    public LocalizedText? About { get; init; }

    /// <summary>Where it comes from, in the source's own words and names.</summary>
    public string? Origin { get; init; }

    public RoundShape Rounds { get; init; }

    /// <summary>The rules that the source gives in prose, with what PlanBot makes of each.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>What must exist in the end (T5); empty for a template without such a register.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>The headings of the source's own table, where it is one to fill in (T4); a document of such a plan is that table.</summary>
    public TemplateTable? Table { get; init; }

    public Question? Find(QuestionId id) => questions.GetValueOrDefault(id);
}

/// <summary>How a template goes round.</summary>
public enum RoundShape
{
    /// <summary>It is gone back to, but has no rounds.</summary>
    None,

    /// <summary>After the last phase comes the first again, and every question is asked anew with the earlier answer as a start (T1-R6).</summary>
    Circle,

    /// <summary>Develop, try out and evaluate again, until the exit questions are ticked; answers stay (T3-R2 to R5).</summary>
    Loop,
}

/// <param name="Original">The source's own words.</param>
/// <param name="Effect">What PlanBot does about it, in English: for those who keep the template.</param>
public sealed record Rule(string Id, string Original, string Effect);

/// <summary>Something that must exist, with how strongly, what shows it, whose it usually is, and how often it comes up.</summary>
/// <param name="From">The sentence and its word: "A1 SKAL".</param>
/// <param name="Questions">The questions that ask about it.</param>
public sealed record Duty(string Id, LocalizedText Text, string From, Strength Strength, LocalizedText Evidence, LocalizedText Role, LocalizedText Rhythm, IReadOnlyList<QuestionId> Questions);

/// <summary>Question, answer, initiatives, who is responsible, deadline, milestones, completed: in this order, seven columns.</summary>
public sealed record TemplateTable(IReadOnlyList<TemplateColumn> Headings)
{
    public const int Columns = 7;
}

/// <param name="First">The heading in the first part, with its examples.</param>
/// <param name="Later">The heading in the parts after it; null where it is the same.</param>
public sealed record TemplateColumn(LocalizedText First, LocalizedText? Later);
