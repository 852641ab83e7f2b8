using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using PlanBot.Core.Nudges;

namespace PlanBot.Storage.Nudges;

/// <summary>How far a message to one recipient on one day is.</summary>
internal enum DigestState
{
    /// <summary>Somebody is about to send it; nothing has left yet.</summary>
    Claimed,

    /// <summary>The call to Teams is being made. Whoever finds it so after its sender is gone cannot know whether it went out.</summary>
    Sending,

    Sent,

    /// <summary>It did not go out, and is tried again.</summary>
    Failed,

    GaveUp,

    Unknown,

    Cancelled,
}

/// <summary>The row <c>digest|{day}</c> of a recipient: one message a day, whoever sends it.</summary>
/// <param name="Claim">Whose claim it is: another one for each attempt.</param>
/// <param name="Tries">How often the call to Teams was made or is being made.</param>
/// <param name="Next">Not before this moment is it tried again.</param>
/// <param name="Activity">The message, once it is sent; null where the channel tells no id.</param>
/// <param name="Conversation">Where it was sent.</param>
/// <param name="MaybeTwice">Whether some of it may have been sent before.</param>
/// <param name="IsClosed">Given up because nobody is reached there; what it held may go to somebody else.</param>
/// <param name="Line">What the message shows, to draw it again.</param>
internal sealed record DigestRow(
    DigestState State,
    DateTimeOffset At,
    string Claim,
    ImmutableArray<NudgeId> Nudges,
    int Tries = 0,
    DateTimeOffset? Next = null,
    string? Activity = null,
    string? Conversation = null,
    string? Code = null,
    bool MaybeTwice = false,
    bool IsClosed = false,
    string? Line = null)
{
    public const string Prefix = "digest|";

    public const string AfterPrefix = "digest}";

    [JsonIgnore]
    public bool IsOpen => State is DigestState.Claimed or DigestState.Sending;

    /// <summary>What the plans are told of it.</summary>
    [JsonIgnore]
    public NudgeState NudgeState => State switch
    {
        DigestState.Sent => NudgeState.Sent,
        DigestState.Failed => NudgeState.Failed,
        DigestState.GaveUp => NudgeState.GaveUp,
        DigestState.Unknown => NudgeState.Unknown,
        DigestState.Cancelled => NudgeState.Cancelled,
        _ => NudgeState.Claimed,
    };

    public static string KeyOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{day:yyyy-MM-dd}");

    public static DateOnly DayOf(string key) => DateOnly.ParseExact(key[Prefix.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A digest's row as it was read.</summary>
internal sealed record KeptDigest(DateOnly Day, DigestRow Row, string ETag);
