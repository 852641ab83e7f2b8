namespace PlanBot.Core.Templates;

/// <summary>How a question wants to be answered. Free text beside it is always welcome.</summary>
public abstract record AnswerKind
{
    /// <summary>The key of the answer that is always allowed: not knowing is a sign of lacking clarity, not an error (T4-R11).</summary>
    public const string DontKnow = "dontKnow";

    /// <summary>The key of a tick that says there is none of the others: it stands alone.</summary>
    private const string Nothing = "none";

    /// <summary>What stands between the keys of an answer with several ticks, as Adaptive Cards send them.</summary>
    private const char Between = ',';

    /// <summary>I høj grad, i nogen grad, slet ikke: three ordered labels, never points.</summary>
    public sealed record Degree : AnswerKind
    {
        /// <summary>The keys in the template's order.</summary>
        public static IReadOnlyList<string> Keys { get; } = ["high", "some", "none"];
    }

    /// <summary>The question's own choices.</summary>
    public sealed record Choices(IReadOnlyList<AnswerChoice> Options) : AnswerKind;

    /// <summary>Any number of the question's own choices: "described,piloted". Only all of them are whole; some are "delvis".</summary>
    public sealed record Ticks(IReadOnlyList<AnswerChoice> Options) : AnswerKind;

    /// <summary>An open question: text alone.</summary>
    public sealed record Text : AnswerKind;

    /// <summary>The question's own choices, in their order.</summary>
    public IReadOnlyList<AnswerChoice> Own => this switch
    {
        Choices choices => choices.Options,
        Ticks ticks => ticks.Options,
        _ => [],
    };

    /// <summary>Whether this is an answer to such a question.</summary>
    public bool Allows(string key) => key == DontKnow || this switch
    {
        Degree => Degree.Keys.Contains(key),
        Choices choices => choices.Options.Any(option => option.Key == key),
        Ticks ticks => KeysOf(key) is { Count: > 0 } keys
            && keys.Distinct().Count() == keys.Count
            && keys.All(one => ticks.Options.Any(option => option.Key == one))
            && (keys.Count == 1 || !keys.Contains(Nothing)),
        _ => false,
    };

    /// <summary>What was chosen as it is kept: ticks in the template's order whichever way they arrived, and null for nothing.</summary>
    public string? Normalised(string? choice) =>
        string.IsNullOrEmpty(choice) ? null
        : this is Ticks ticks && Allows(choice) && choice != DontKnow ? string.Join(Between, ticks.Options.Select(option => option.Key).Where(KeysOf(choice).Contains))
        : choice;

    /// <summary>The keys that an answer holds: one, or any number of ticks.</summary>
    public static IReadOnlyList<string> KeysOf(string? choice) => string.IsNullOrEmpty(choice) ? [] : choice.Split(Between);

    /// <summary>Whether this answer tells that clarity is lacking, so that an initiative is worth suggesting (T4-R11).</summary>
    public bool IsUnclear(string key) => key == DontKnow || this switch
    {
        Degree => key != "high",
        Choices choices => choices.Options.Any(option => option.Key == key && option.Unclear),
        Ticks ticks => !IsWhole(key) && ticks.Options.Any(option => option.Unclear),
        _ => false,
    };

    /// <summary>Whether some ticks are set where all of them are wanted: "delvis".</summary>
    public bool IsPartial(string choice) => choice != DontKnow && this is Ticks ticks && ticks.Options.Any(option => option.Unclear) && !IsWhole(choice);

    /// <summary>Whether every tick is set.</summary>
    public bool IsWhole(string? choice) => this is Ticks ticks && KeysOf(choice) is var keys && ticks.Options.All(option => keys.Contains(option.Key));
}

/// <param name="Unclear">Whether choosing it, or for ticks leaving one out, suggests an initiative.</param>
/// <param name="Suggests">The title of the initiative it suggests, where the template knows one.</param>
/// <param name="Means">What choosing it means for the plan, said once it is chosen.</param>
public sealed record AnswerChoice(string Key, LocalizedText Text, bool Unclear = false, LocalizedText? Suggests = null, LocalizedText? Means = null);
