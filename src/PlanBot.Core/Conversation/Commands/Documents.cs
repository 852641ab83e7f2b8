using PlanBot.Core.Documents;
using PlanBot.Core.Reports.Documents;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>The plan as a file.</summary>
/// <param name="NearTheChild">Whether answers near the individual child are to be in it.</param>
public sealed record ShowDocuments(bool NearTheChild = false) : PlanCommand;

/// <summary>Sends the file into the personal chat, where Teams asks whether it may be put into her OneDrive.</summary>
public sealed record SendFile(DocumentKind Kind, bool NearTheChild = false) : PlanCommand;

public sealed record SubscribeToCalendar : PlanCommand;

public sealed record StopCalendar : PlanCommand;

/// <summary>Somebody attached a file. Comes from Teams, never from a card.</summary>
/// <param name="Name">As it was called; it may hold anything, an identity number included.</param>
public sealed record ReceiveFile(string Name, ReceivedDocument Document) : Command;
