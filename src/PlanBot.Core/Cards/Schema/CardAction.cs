using System.Text.Json.Serialization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;

namespace PlanBot.Core.Cards.Schema;

/// <summary>A button.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrlAction), "Action.OpenUrl")]
[JsonDerivedType(typeof(ToggleVisibilityAction), "Action.ToggleVisibility")]
public abstract record CardAction(string Title)
{
    /// <summary>positive or destructive.</summary>
    public string? Style { get; init; }

    /// <summary>secondary: behind the "more" of the row of buttons.</summary>
    public string? Mode { get; init; }

    public string? Tooltip { get; init; }
}

/// <summary>A button that is a command: Teams adds what was typed to the data and sends both back.</summary>
public sealed record ExecuteAction(string Title, Command Data) : CardAction(Title)
{
    /// <summary>The schema wants one; what decides is the verb in the data, which older clients send as well.</summary>
    public string Verb { get; } = CommandVerbs.Of(Data);

    /// <summary>"none": the inputs are neither checked nor sent.</summary>
    public string? AssociatedInputs { get; init; }
}

/// <summary>The same in a window over a chat: there Teams knows this older kind of button alone.</summary>
public sealed record SubmitAction(string Title, Command Data) : CardAction(Title)
{
    /// <summary>"none": the inputs are neither checked nor sent.</summary>
    public string? AssociatedInputs { get; init; }
}

/// <summary>Opens an address in the browser.</summary>
public sealed record OpenUrlAction(string Title, string Url) : CardAction(Title);

/// <summary>Shows or hides parts of the card without asking anybody, so that nothing typed is lost.</summary>
public sealed record ToggleVisibilityAction(string Title, IReadOnlyList<string> TargetElements) : CardAction(Title);
