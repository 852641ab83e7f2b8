using System.Collections.Immutable;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Authentication;

/// <summary>Who calls, as far as it is proved before the activity is read.</summary>
public abstract record Caller
{
    /// <summary>Whether what was proved covers this activity.</summary>
    public abstract bool MaySend(Activity activity);

    /// <summary>A program on the developer's own machine.</summary>
    public sealed record Developer : Caller
    {
        public override bool MaySend(Activity activity) => true;
    }

    /// <summary>A channel, by its token.</summary>
    /// <param name="ServiceUrl">The token's <c>serviceurl</c>: a token stolen at one service must not direct the bot to another.</param>
    /// <param name="Endorsements">The channels that the signing key speaks for.</param>
    public sealed record Channel(string ServiceUrl, ImmutableArray<string> Endorsements) : Caller
    {
        public override bool MaySend(Activity activity) =>
            string.Equals(ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            && activity.ChannelId is { } channel
            && Endorsements.Contains(channel, StringComparer.Ordinal);
    }
}
