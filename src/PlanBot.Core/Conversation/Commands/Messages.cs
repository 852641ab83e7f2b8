namespace PlanBot.Core.Conversation.Commands;

/// <summary>Somebody pointed at a message in any chat. Comes from Teams, never from a card.</summary>
/// <param name="Text">Of the message, as it was written; it may hold anything, an identity number included.</param>
public sealed record InitiativeOfMessage(string Text) : Command;
