using System.Net;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams;

/// <summary>What somebody wrote, without how Teams wraps it.</summary>
internal static class MessageText
{
    /// <summary>The words, the bot's own mention taken out, HTML entities read, and every run of white space one space.</summary>
    public static string Of(Activity message) => string.Join(' ', Whole(message).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same with its lines and tabs, as something that was pasted has them.</summary>
    public static string Whole(Activity message)
    {
        var text = message.Text ?? string.Empty;

        // By the entity's own words and not by what looks like a tag: a person may well write <at> herself.
        foreach (var mention in message.Entities.Where(entity => entity.Mentions(message.Recipient?.Id) && !string.IsNullOrEmpty(entity.Text)))
            text = text.Replace(mention.Text!, " ", StringComparison.Ordinal);
        return WebUtility.HtmlDecode(text);
    }
}
