using System.Globalization;
using System.Net;
using System.Text;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports;

/// <summary>The year wheel as a file to take along (SVG): the wheel, and below it the list that its numbers lead to, black on white.</summary>
public static class WheelPicture
{
    private const int Width = 700, Top = 70, Left = 30, LineHeight = 20, MostOfALine = 84;

    public static string Draw(Phrases say, Plan plan, DateOnly today)
    {
        var wheel = YearWheel.Of(plan, today);
        var lines = Lines(say, wheel).ToArray();
        var height = Top + Width + (LineHeight * (lines.Length + 2));

        // People's titles may hold control characters, which XML does not take.
        var title = new string([.. $"{say.YearWheelTitle}: {plan.Title}".Where(letter => !char.IsControl(letter))]);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" color=\"#000\" font-family=\"Segoe UI, Arial, sans-serif\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(title)}</title><rect width=\"{Width}\" height=\"{height}\" fill=\"#fff\"/>");
        Text(svg, 34, 20, "bold", title.Shortened(MostOfALine / 2));
        Text(svg, 58, 14, "normal", say.StatusPer(say.ShortDate(today)));
        svg.Append(WheelDrawing.Draw(say, wheel, title, string.Create(CultureInfo.InvariantCulture, $"y=\"{Top}\" width=\"{Width}\" height=\"{Width}\" ")));
        foreach (var (index, (text, weight)) in lines.Index())
            Text(svg, Top + Width + (LineHeight * (index + 1)), 14, weight, text);
        return svg.Append("</svg>").ToString();
    }

    private static IEnumerable<(string Text, string Weight)> Lines(Phrases say, YearWheel wheel)
    {
        var entries = WheelDrawing.Numbered(wheel);
        if (entries.Count == 0)
            yield return (say.YearWheelEmpty, "normal");
        foreach (var month in entries.GroupBy(one => one.Month))
        {
            yield return (say.Month(month.Key.First), "bold");
            foreach (var (number, _, entry) in month)
            {
                foreach (var line in Wrapped(string.Create(CultureInfo.InvariantCulture, $"{number}. {WheelWords.Of(say, entry)}")))
                    yield return (line, "normal");
            }
        }
    }

    /// <summary>SVG breaks no lines by itself.</summary>
    private static IEnumerable<string> Wrapped(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= MostOfALine)
            {
                yield return line.ToString();
                line.Clear().Append("    ");
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private static void Text(StringBuilder svg, int y, int size, string weight, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text xml:space=\"preserve\" x=\"{Left}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"#000\">{Written(text)}</text>");

    private static string Written(string text) => WebUtility.HtmlEncode(new string([.. text.Where(letter => !char.IsControl(letter))]));
}
