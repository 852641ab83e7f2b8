using System.Globalization;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>How nudges are named.</summary>
internal static class NudgeKeys
{
    private const string Wheel = "wheel.";
    private const string Week = "|Weekly|";

    /// <param name="item">An initiative's id, or a name of ours for what is none.</param>
    public static string Of(string item, int? milestone, Rung rung, PlanDate deadline) =>
        string.Create(CultureInfo.InvariantCulture, $"{item}|{(milestone is { } id ? id.ToString(CultureInfo.InvariantCulture) : "-")}|{rung}|{deadline}");

    /// <summary>What a key is about, as far as it tells: a hand-over or an overview is of the plan.</summary>
    public static (NudgeThing Thing, Rung? Rung) Read(string key)
    {
        var parts = key.Split('|');
        var rung = parts.Length > 2 && Enum.TryParse<Rung>(parts[2], out var known) ? known : (Rung?)null;
        return rung is null or Rung.HandOver or Rung.Weekly or Rung.Monthly or Rung.Closed ? (new NudgeThing.OfPlan(), rung)
            : parts[0].StartsWith(Wheel, StringComparison.Ordinal) && parts.Length > 3 && PlanDate.Read(parts[3]) is { } planned ? (new NudgeThing.OfCheckpoint(new(parts[0][Wheel.Length..]), planned), rung)
            : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? (new NudgeThing.OfMilestone(new(parts[0]), id), rung)
            : (new NudgeThing.OfInitiative(new(parts[0])), rung);
    }

    /// <summary>One time of the year wheel: by its planned date, which stays when holidays move it.</summary>
    public static string Of(CheckpointId checkpoint, Rung rung, PlanDate planned) => Of(Wheel + checkpoint.Value, null, rung, planned);

    public static bool IsWeekly(string key) => key.Contains(Week, StringComparison.Ordinal);
}
