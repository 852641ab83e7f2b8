using PlanBot.Core.Documents;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>Somebody attached a file. Comes from Teams, never from a card.</summary>
/// <param name="Name">As it was called; it may hold anything, an identity number included.</param>
public sealed record ReceiveFile(string Name, ReceivedDocument Document) : Command;
