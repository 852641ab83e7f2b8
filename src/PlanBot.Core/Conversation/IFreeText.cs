namespace PlanBot.Core.Conversation;

/// <summary>A command that carries what somebody typed: it passes the gate for identity numbers before anything looks at it.</summary>
public interface IFreeText
{
    /// <summary>Whether the person has said that what looked like an identity number is none.</summary>
    bool NotAnId { get; }

    /// <summary>The same command with every free text changed.</summary>
    Command WithTexts(Func<string, string> change);

    Command Vouched();
}

internal static class FreeText
{
    public static string With(this string text, Func<string, string> change) => change(text);
}
