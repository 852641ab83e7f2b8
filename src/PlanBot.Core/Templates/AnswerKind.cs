namespace PlanBot.Core.Templates;

/// <summary>How a question wants to be answered. Free text beside it is always welcome.</summary>
public abstract record AnswerKind
{
    /// <summary>The key of the answer that is always allowed: not knowing is a sign of lacking clarity, not an error (T4-R11).</summary>
    public const string DontKnow = "dontKnow";

    /// <summary>I høj grad, i nogen grad, slet ikke: three ordered labels, never points.</summary>
    public sealed record Degree : AnswerKind
    {
        /// <summary>The keys in the template's order.</summary>
        public static IReadOnlyList<string> Keys { get; } = ["high", "some", "none"];
    }

    /// <summary>The question's own choices.</summary>
    public sealed record Choices(IReadOnlyList<AnswerChoice> Options) : AnswerKind;

    /// <summary>Whether this is an answer to such a question.</summary>
    public bool Allows(string key) => key == DontKnow || this switch
    {
        Degree => Degree.Keys.Contains(key),
        Choices choices => choices.Options.Any(option => option.Key == key),
        _ => false,
    };

    /// <summary>Whether this answer tells that clarity is lacking, so that an initiative is worth suggesting (T4-R11).</summary>
    public bool IsUnclear(string key) => key == DontKnow || this switch
    {
        Degree => key != "high",
        Choices choices => choices.Options.Any(option => option.Key == key && option.Unclear),
        _ => false,
    };
}

/// <param name="Unclear">Whether choosing it suggests an initiative.</param>
/// <param name="Suggests">The title of the initiative it suggests, where the template knows one.</param>
public sealed record AnswerChoice(string Key, LocalizedText Text, bool Unclear = false, LocalizedText? Suggests = null);
