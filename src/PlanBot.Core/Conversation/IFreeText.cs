namespace PlanBot.Core.Conversation;

/// <summary>A command that carries what somebody typed: it passes the gate for identity numbers before anything looks at it.</summary>
public interface IFreeText
{
    /// <summary>What the person has said about digits that only look like an identity number.</summary>
    SuspectNumber Suspect { get; }

    /// <summary>The same command with every free text changed.</summary>
    Command WithTexts(Func<string, string> change);

    /// <summary>The form's own button once more, with nothing typed in it: what stands in the inputs then will be sent along.</summary>
    Command Again(SuspectNumber suspect);
}

public enum SuspectNumber
{
    Ask,
    Keep,
    TakeOut,
}

internal static class FreeText
{
    public static string With(this string text, Func<string, string> change) => change(text);
}
