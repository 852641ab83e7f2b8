using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Status;

/// <summary>How far the initiatives are, to look at: one bar in up to three parts, and where charts are not drawn a bar of signs for each part.</summary>
internal static class CompletionChart
{
    /// <summary>Two need no picture.</summary>
    private const int Fewest = 3;

    private const int BarLength = 10;

    public static CardElement? Draw(Phrases say, IReadOnlyList<Initiative> initiatives)
    {
        if (initiatives.Count < Fewest)
            return null;
        var parts = new[]
        {
            Part(Completion.Completed, say.Completed, "good"),
            Part(Completion.UnderWay, say.UnderWay, "categoricalBlue"),
            Part(Completion.NotStarted, say.NotStarted, "neutral"),
        }.Where(part => part.Value > 0).ToArray();
        return new StackedHorizontalBarChart(
            say.InitiativesTitle,
            [new(say.InitiativesTitle, parts)],
            new Container([.. parts.Select(part => new TextBlock($"{Bar(part.Value)}  {part.Legend}: {say.Number(part.Value)}") { Spacing = "None" })]) { Spacing = "Small" })
        {
            Spacing = "Small",
        };

        ChartPart Part(Completion state, string legend, string color) => new(legend, initiatives.Count(initiative => initiative.Completion == state), color);

        string Bar(int count)
        {
            var full = Math.Clamp((int)Math.Round((double)count * BarLength / initiatives.Count), 1, BarLength);
            return new string('■', full) + new string('□', BarLength - full);
        }
    }
}
