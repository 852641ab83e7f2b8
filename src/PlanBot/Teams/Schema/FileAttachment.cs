using System.Text.Json;

namespace PlanBot.Teams.Schema;

/// <summary>A file that somebody attached in a personal chat: <c>application/vnd.microsoft.teams.file.download.info</c>.</summary>
/// <param name="DownloadUrl">Opens the file for some minutes without any sign-in. It is a secret as long: never logged.</param>
public sealed record FileAttachment(string Name, string? DownloadUrl)
{
    private const string Type = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Null for what is no file: the message's own HTML, a card, a picture in the text.</summary>
    public static FileAttachment? Read(JsonElement attachment) =>
        string.Equals(attachment.Text("contentType"), Type, StringComparison.OrdinalIgnoreCase)
            ? new(attachment.Text("name") ?? "", attachment.Member("content").Text("downloadUrl"))
            : null;
}
