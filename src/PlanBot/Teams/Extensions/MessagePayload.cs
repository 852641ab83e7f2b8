using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Extensions;

/// <summary>A message of some chat, as Teams hands it over when somebody points at it.</summary>
internal static partial class MessagePayload
{
    /// <summary>Its words without their markup; empty for a message without any.</summary>
    public static string TextOf(JsonElement message)
    {
        var body = message.Member("body");
        var content = body.Text("content") ?? "";
        return body.Text("contentType") == "text" ? content : WebUtility.HtmlDecode(Tag().Replace(Block().Replace(content, "\n"), ""));
    }

    /// <summary>Where a line ends. Every other tag stands within a word as likely as between two.</summary>
    [GeneratedRegex("</?(p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|pre|hr|attachment)\\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Block();

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
