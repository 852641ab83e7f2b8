using PlanBot.Core.Conversation;

namespace PlanBot.Teams.Schema;

/// <summary>A message that the bot sends.</summary>
/// <remarks>
/// Either a card or words, never both: Teams splits such a message in two and returns no id that could be updated later.
/// Id, timestamp and service URL are the channel's to set (A2031, A2041, A2302).
/// </remarks>
public sealed record MessageActivity
{
    private MessageActivity()
    {
    }

    public string Type { get; } = "message";

    public string? Text { get; private init; }

    public string? TextFormat { get; private init; }

    /// <summary>What the notification says.</summary>
    public string? Summary { get; private init; }

    public string? ReplyToId { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; private init; }

    public static MessageActivity Of(Reply reply) => new() { Summary = reply.Summary, Attachments = [Attachment.Of(reply.Card)] };

    public static MessageActivity Of(Attachment attachment, string summary) => new() { Summary = summary, Attachments = [attachment] };

    public static MessageActivity Of(string words) => new() { Text = words, TextFormat = "plain", Summary = words };
}
