namespace PlanBot.Nudging;

/// <summary>The section <c>Nudging</c> of the configuration.</summary>
/// <param name="Enabled">False for a replica that answers and never reminds.</param>
/// <param name="Every">How often the clock looks; a minute unless said.</param>
/// <param name="Lease">
/// How long a message may be on its way before another replica takes it for abandoned; far longer than any attempt takes, five minutes unless said.
/// </param>
public sealed record NudgingOptions(bool Enabled, TimeSpan Every, TimeSpan Lease)
{
    public static readonly NudgingOptions Usual = new(true, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5));

    /// <exception cref="StartupProblemException">A value is not one.</exception>
    public static NudgingOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Nudging");
        var read = new NudgingOptions(
            section.GetValue("Enabled", Usual.Enabled), section.GetValue("Every", Usual.Every), section.GetValue("Lease", Usual.Lease));
        return read.Every > TimeSpan.Zero && read.Lease > TimeSpan.Zero
            ? read
            : throw new StartupProblemException("Nudging:Every and Nudging:Lease must be longer than nothing: write them as 0:01:00.");
    }
}
