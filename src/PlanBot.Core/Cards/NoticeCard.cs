using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;

namespace PlanBot.Core.Cards;

/// <summary>A sentence and the way on: something is gone, was undone, or may not be done.</summary>
internal static class NoticeCard
{
    /// <param name="typed">What the person had typed, given back to copy, since there is no field left to keep it in.</param>
    public static AdaptiveCard Draw(Phrases say, Notice notice, IEnumerable<string> typed, params IEnumerable<CardAction?> ways)
    {
        var kept = typed.Where(text => text.Length > 0).Select(text => Parts.Wrote(text.Shortened(MostKept), spacing: "Small")).ToArray();
        return Parts.Card(
            say,
            notice.Text,
            [Parts.Banner(notice), kept.Length == 0 ? null : Parts.Quiet(say.YouTyped, spacing: "Medium"), .. kept],
            ways);
    }

    /// <summary>A card holds 80 KB of UTF-16, and there may be several texts.</summary>
    private const int MostKept = 2000;
}
