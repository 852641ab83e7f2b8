using System.Collections.Immutable;

namespace PlanBot.Core.Reports;

/// <summary>Examines this PlanBot: who it is, what it may, whether its tables, its clock and its zones are as they should be.</summary>
public interface IDoctor
{
    /// <summary>What is older is examined anew.</summary>
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(2);

    Examination? Latest { get; }

    /// <summary>Begins an examination, unless one is going on.</summary>
    void Begin();
}

public sealed record Examination(DateTimeOffset At, ImmutableArray<Finding> Findings);

/// <param name="About">What was examined.</param>
/// <param name="State">How it is.</param>
/// <param name="Name">A setting, a right, a table, a kind of credential: what it is called, the same in every language.</param>
/// <param name="Number">Days, seconds, or a count, as <paramref name="About"/> has it.</param>
/// <param name="Command">What an administrator runs to mend it.</param>
public sealed record Finding(FindingAbout About, FindingState State, string Name = "", int Number = 0, string? Command = null);

public enum FindingState
{
    Good,

    /// <summary>Not switched on: nothing to mend.</summary>
    Off,

    /// <summary>Works, but not for long or not wholly.</summary>
    Look,

    Bad,
}

public enum FindingAbout
{
    /// <summary>The bot's credential, by its setting's name.</summary>
    Identity,

    /// <summary>Whether Entra gives a token for it.</summary>
    Token,

    /// <summary>A right at Graph, by its permission.</summary>
    Right,

    /// <summary>Where plans are kept.</summary>
    Tables,

    /// <summary>Seconds that this clock is off.</summary>
    Clock,

    /// <summary>Time zones, by name.</summary>
    Zone,

    /// <summary>In how many places the bot is installed.</summary>
    Installed,

    /// <summary>Days until the secret expires.</summary>
    Secret,

    /// <summary>Hours since reminders were looked for; the name says how many were sent and failed on that day: <c>12/0</c>.</summary>
    Sends,
}

/// <summary>Nothing can be examined here.</summary>
public sealed class NoDoctor : IDoctor
{
    public Examination? Latest => null;

    public void Begin()
    {
    }
}
