using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Core.Conversation;
using PlanBot.Teams.Schema;

namespace PlanBot.Nudging;

internal sealed class DigestCards(TimeProvider time)
{
    public Task<MessageActivity> DrawAsync(Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, bool maybeTwice, CancellationToken cancellationToken)
    {
        var text = string.Join('\n', digest.Nudges.Select(nudge => nudge.Key)) + (maybeTwice ? " maybe twice" : "") + (time is null);
        return Task.FromResult(MessageActivity.Of(new Reply(new AdaptiveCard("da-DK", text, [new TextBlock(text)], []), text)));
    }
}
