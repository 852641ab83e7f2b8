namespace PlanBot.Core.Cards.Schema;

/// <summary>Bars of parts, with a legend: Teams' own, which no schema of Adaptive Cards knows.</summary>
/// <param name="Fallback">What a client shows that draws no charts: the same in elements of 1.5. A chart has no text for a screen reader either, so its numbers stand beside it too.</param>
public sealed record StackedHorizontalBarChart(string Title, IReadOnlyList<ChartBar> Data, CardElement Fallback) : CardElement;

public sealed record ChartBar(string Title, IReadOnlyList<ChartPart> Data);

/// <param name="Color">One of Teams' names for it, which every theme has a colour for.</param>
public sealed record ChartPart(string Legend, int Value, string Color);
