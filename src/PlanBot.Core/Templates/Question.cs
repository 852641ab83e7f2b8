using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates;

/// <summary>One question of a template.</summary>
/// <param name="Text">Its <see cref="LocalizedText.Original"/> is null where the wording is ours, since the source has prose there: never shown as a quotation.</param>
/// <param name="Help">The template's own sub-text, shown below the question.</param>
/// <param name="AboutTheChild">Whether it comes near the individual child, so that the card warns more strongly (T4-Q19 to Q21).</param>
public sealed record Question(QuestionId Id, LocalizedText Text, AnswerKind Kind, LocalizedText? Help = null, bool AboutTheChild = false)
{
    /// <summary>What it is called in short, where the template names it: "KE4 Sikre nødvendig forankring og implementeringsledelse".</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>What a list of questions calls it.</summary>
    public LocalizedText Label => Name ?? Text;

    /// <summary>How strongly the source asks for it (T5).</summary>
    public Strength? Strength { get; init; }

    /// <summary>The sentences of the source that it was made of, each with the source's own word of strength.</summary>
    public IReadOnlyList<SourceSentence> Sources { get; init; } = [];

    /// <summary>Whether a grant scheme demands it (T5-E1).</summary>
    public bool IsGrantCondition => Sources.Any(source => source.Word == "KRAV");

    /// <summary>When it is asked; null for always.</summary>
    public Condition? When { get; init; }

    /// <summary>Questions of other templates that ask nearly the same: an answer there is offered here, never copied silently.</summary>
    public IReadOnlyList<QuestionId> Alike { get; init; } = [];

    /// <summary>What others have written here: the worked example of the source.</summary>
    public IReadOnlyList<LocalizedText> Examples { get; init; } = [];

    /// <summary>Whether all its ticks are needed to leave the loop of rounds (T3-R5).</summary>
    public bool IsExit { get; init; }

    /// <summary>Whether it is asked again when people come and go (T5: "re-ask at staff change").</summary>
    public bool AskAgainAtStaffChange { get; init; }

    /// <summary>Whether it belongs to the half-yearly pulse (T5-D24).</summary>
    public bool IsPulse { get; init; }
}

public enum Strength
{
    Required,
    Recommended,
    Suggested,
    Conditional,
    Criterion,
    Expected,
}

/// <param name="Id">"A1".</param>
/// <param name="Word">The source's word of strength, as the source document's own language has it: SKAL, MÅ, BØR …</param>
public sealed record SourceSentence(string Id, string Word, LocalizedText Text);

/// <summary>A question is asked only while another is answered with one of these keys, or not yet answered at all.</summary>
/// <param name="Otherwise">What is said instead of asking; null to leave it out.</param>
public sealed record Condition(QuestionId Question, IReadOnlyList<string> Is, LocalizedText? Otherwise = null);

/// <summary>A part of a template, with its questions in order.</summary>
/// <param name="Id">"1", "2": also the part's number on cards.</param>
public sealed record Phase(string Id, LocalizedText Name, IReadOnlyList<Question> Questions)
{
    /// <summary>The source's own heading, to the letter; null where the part is ours.</summary>
    public string? Heading { get; init; }
}
