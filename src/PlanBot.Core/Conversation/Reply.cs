using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;

namespace PlanBot.Core.Conversation;

/// <summary>What a turn is answered with: one card and the same in a line of plain text, for notifications and screen readers.</summary>
/// <param name="OnlyForAuthor">True where nobody but the author should see it, even if she wrote in a channel.</param>
public sealed record Reply(AdaptiveCard Card, string Summary, bool OnlyForAuthor = false);
