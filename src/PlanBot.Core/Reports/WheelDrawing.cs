using System.Globalization;
using System.Net;
using System.Text;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Reports;

/// <summary>
/// The year wheel as a picture (SVG): twelve months clockwise from the present one at the top, and in each what falls there, numbered.
/// The kind is told by the shape and never by colour alone, so it reads in black and white; a reader who cannot see it has the list.
/// </summary>
public static class WheelDrawing
{
    private const double Size = 640, Middle = Size / 2, Inner = 110, Outer = 290;
    private const int MostInAMonth = 12;

    /// <summary>The entries by their numbers in the picture: what the list beside it says.</summary>
    public static IReadOnlyList<(int Number, WheelMonth Month, WheelEntry Entry)> Numbered(YearWheel wheel) =>
        [.. wheel.Months.SelectMany(month => month.Entries.Select(entry => (month, entry))).Select((pair, index) => (index + 1, pair.month, pair.entry))];

    /// <param name="title">What the picture is called, for screen readers.</param>
    /// <param name="place">Where it stands in a larger picture, as attributes.</param>
    public static string Draw(Phrases say, YearWheel wheel, string title, string place = "")
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg {place}xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-30 -30 {Size + 60} {Size + 60}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(title)}\" font-family=\"Segoe UI, Arial, sans-serif\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(title)}</title>");
        for (var index = 0; index < wheel.Months.Count; index++)
            Month(svg, say, wheel.Months[index], index);
        foreach (var month in Numbered(wheel).GroupBy(one => one.Month))
            Entries(svg, [.. month], wheel.Months.ToList().IndexOf(month.Key));
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Middle}\" cy=\"{Middle}\" r=\"{Inner}\" fill=\"none\" stroke=\"currentColor\"/>");
        Text(svg, Middle, Middle + 6, 20, "bold", $"{wheel.Months[0].First.Year}–{wheel.Months[^1].First.Year}");
        return svg.Append("</svg>").ToString();
    }

    private static void Month(StringBuilder svg, Phrases say, WheelMonth month, int index)
    {
        var (from, to) = (Angle(index), Angle(index + 1));
        var (x1, y1) = At(from, Inner);
        var (x2, y2) = At(from, Outer);
        var (x3, y3) = At(to, Outer);
        var (x4, y4) = At(to, Inner);
        var fill = index % 2 == 0 ? "0.06" : "0";
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x1:F1} {y1:F1} L{x2:F1} {y2:F1} A{Outer} {Outer} 0 0 1 {x3:F1} {y3:F1} L{x4:F1} {y4:F1} A{Inner} {Inner} 0 0 0 {x1:F1} {y1:F1} Z\" fill=\"currentColor\" fill-opacity=\"{fill}\" stroke=\"currentColor\"/>");
        Name(svg, (from + to) / 2, index == 0 ? "bold" : "normal", say.Month(month.First).Split(' ')[0]);
    }

    /// <summary>Along the rim outside of it, and never upside down.</summary>
    private static void Name(StringBuilder svg, double angle, string weight, string name)
    {
        var isBelow = Math.Sin(angle) > 0;
        var (x, y) = At(angle, Outer + (isBelow ? 20 : 8));
        var turned = (angle * 180 / Math.PI) + (isBelow ? -90 : 90);
        Text(svg, x, y, 18, weight, name, string.Create(CultureInfo.InvariantCulture, $" transform=\"rotate({turned:F0} {x:F1} {y:F1})\""));
    }

    /// <summary>Four beside each other, the first outermost; what does not fit is in the list.</summary>
    private static void Entries(StringBuilder svg, IReadOnlyList<(int Number, WheelMonth Month, WheelEntry Entry)> entries, int month)
    {
        foreach (var (place, (number, _, entry)) in entries.Take(MostInAMonth).Index())
        {
            var (x, y) = At(Angle(month) + ((Angle(month + 1) - Angle(month)) * ((place % 3) + 0.5) / 3), Outer - 28 - (place / 3 * 40));
            Shape(svg, entry, x, y);
            Text(svg, x, y + 5.5, 16, "normal", number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Shape(StringBuilder svg, WheelEntry entry, double x, double y)
    {
        const string style = "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"";
        _ = entry switch
        {
            WheelEntry.Falls { Occurrence.Checkpoint.Kind: CheckpointKind.Checkpoint } => svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:F1}\" cy=\"{y:F1}\" r=\"14\" {style}/>"),
            WheelEntry.Falls { Occurrence.Checkpoint.Kind: CheckpointKind.MeetingPlace } => svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x - 13:F1}\" y=\"{y - 13:F1}\" width=\"26\" height=\"26\" {style}/>"),
            WheelEntry.Falls => svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x:F1} {y - 19:F1} L{x + 18:F1} {y + 12:F1} L{x - 18:F1} {y + 12:F1} Z\" {style}/>"),
            _ => svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x:F1} {y - 18:F1} L{x + 18:F1} {y:F1} L{x:F1} {y + 18:F1} L{x - 18:F1} {y:F1} Z\" {style}/>"),
        };
    }

    private static void Text(StringBuilder svg, double x, double y, int size, string weight, string text, string turned = "") =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:F1}\" y=\"{y:F1}\" font-size=\"{size}\" font-weight=\"{weight}\" text-anchor=\"middle\" fill=\"currentColor\"{turned}>{WebUtility.HtmlEncode(text)}</text>");

    /// <summary>In radians, the present month's beginning at the top.</summary>
    private static double Angle(int month) => (2 * Math.PI * month / 12) - (Math.PI / 2);

    private static (double X, double Y) At(double angle, double radius) => (Middle + (radius * Math.Cos(angle)), Middle + (radius * Math.Sin(angle)));
}
