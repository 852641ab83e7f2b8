using System.Globalization;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>How nudges are named.</summary>
internal static class NudgeKeys
{
    private const string Week = "|Weekly|";

    /// <param name="item">An initiative's id, or a name of ours for what is none.</param>
    public static string Of(string item, int? milestone, Rung rung, PlanDate deadline) =>
        string.Create(CultureInfo.InvariantCulture, $"{item}|{(milestone is { } index ? index.ToString(CultureInfo.InvariantCulture) : "-")}|{rung}|{deadline}");

    public static bool IsWeekly(string key) => key.Contains(Week, StringComparison.Ordinal);
}
