using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

public sealed record Hello : Command;

public sealed record Help : Command;

/// <summary>The bot was added to this place. Comes from Teams, never from a card.</summary>
public sealed record Installed(string? AddedBy) : Command;

/// <summary>Somebody typed something that is no command.</summary>
public sealed record NotUnderstood(string Text) : Command;

/// <summary>A button that this version does not know, or whose data is broken.</summary>
/// <param name="Plan">The plan it spoke of, as far as that can be read.</param>
/// <param name="Typed">What was typed into the card's inputs: shown again, so that it is not lost.</param>
public sealed record Outdated(PlanId? Plan, IReadOnlyList<string> Typed) : Command;

public sealed record AskLanguage : Command;

public sealed record ChooseLanguage(Language Language) : Command;
