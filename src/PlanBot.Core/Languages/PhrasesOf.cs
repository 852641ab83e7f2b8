using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Languages;

/// <summary>The three languages, and what each can say because it says the rest.</summary>
public abstract partial class Phrases
{
    private static readonly Danish Da = new();
    private static readonly Norwegian Nb = new();
    private static readonly English En = new();

    public static Phrases In(Language language) => language switch
    {
        Language.Danish => Da,
        Language.Norwegian => Nb,
        _ => En,
    };

    /// <summary>The label of an answer's choice; the key itself for one that a later template no longer has.</summary>
    public string Choice(AnswerKind kind, string key) => (key, kind) switch
    {
        (AnswerKind.DontKnow, _) => DontKnow,
        ("high", AnswerKind.Degree) => High,
        ("some", AnswerKind.Degree) => Some,
        ("none", AnswerKind.Degree) => None,
        (_, AnswerKind.Choices or AnswerKind.Ticks) when kind.IsPartial(key) => Partially(Labels(kind, key)),
        (_, AnswerKind.Choices or AnswerKind.Ticks) => Labels(kind, key),
        _ => key,
    };

    /// <summary>What is said where an answer of this kind is neither chosen nor written.</summary>
    public string AnswerMissing(AnswerKind kind) => kind switch
    {
        AnswerKind.Degree => ChooseOrWrite,
        AnswerKind.Text => WriteOrDontKnow,
        AnswerKind.Ticks => TickOrElaborate,
        _ => ChooseOrElaborate,
    };

    /// <summary>What the text beside an answer of this kind is for.</summary>
    public string TextLabel(AnswerKind kind) => kind switch
    {
        AnswerKind.Degree => HowDoesItShow,
        AnswerKind.Text => YourAnswer,
        _ => Elaborate,
    };

    /// <summary>How strongly the source asks; what it shall, should and may be is never mixed.</summary>
    public string StrengthIs(Strength strength) => strength switch
    {
        Strength.Required => Must,
        Strength.Recommended => Should,
        Strength.Suggested => May,
        Strength.Conditional => IfItApplies,
        Strength.Criterion => SignOfSuccess,
        _ => ToBeExpected,
    };

    private string Labels(AnswerKind kind, string key) =>
        string.Join("; ", AnswerKind.KeysOf(key).Select(one => kind.Own.FirstOrDefault(option => option.Key == one)?.Text.In(Language) ?? one));

    public string State(Completion completion) => completion switch
    {
        Completion.Completed => Completed,
        Completion.UnderWay => UnderWay,
        _ => NotStarted,
    };

    public string NeedIs(Need need) => need switch
    {
        Need.Yes => Yes,
        Need.No => NoNotNecessary,
        _ => Later,
    };

    public string CountryName(Country country) => country == Country.Norway ? Norway : Denmark;

    /// <summary>A language by its own name: whoever needs it recognises it.</summary>
    public static string Name(Language language) => language switch
    {
        Language.Danish => "Dansk",
        Language.Norwegian => "Norsk (bokmål)",
        _ => "English",
    };
}
