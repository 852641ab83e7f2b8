using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace PlanBot.Tests.Telemetry;

public sealed partial class The_dashboard
{
    [Fact]
    public void Asks_for_nothing_that_PlanBot_does_not_measure()
    {
        var dashboard = JsonNode.Parse(File.ReadAllText(Repository.Folder("infra", "dashboard", "grafana.json")))!;
        var asked = dashboard["panels"]!.AsArray().SelectMany(panel => panel!["targets"]!.AsArray())
            .SelectMany(target => OwnMetric().Matches((string)target!["expr"]!)).Select(match => match.Value).Distinct().ToArray();
        var measured = Directory.EnumerateFiles(Repository.Folder("src", "PlanBot"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Instrument().Matches(File.ReadAllText(file))).SelectMany(match => InPrometheus(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)).ToArray();

        Assert.True(asked.Length > 4);
        Assert.All(asked, metric => Assert.Contains(metric, measured));
    }

    /// <summary>A collector's names for an instrument: dots become lines, the unit is said, and what only grows is a total.</summary>
    private static string[] InPrometheus(string kind, string name, string unit)
    {
        var bare = name.Replace('.', '_') + (unit == "s" ? "_seconds" : "");
        return kind == "Counter" ? [$"{bare}_total"] : [$"{bare}_bucket", $"{bare}_count"];
    }

    [GeneratedRegex("planbot_[a-z_]+")]
    private static partial Regex OwnMetric();

    [GeneratedRegex(@"Create(Counter|Histogram)<\w+>\(""(planbot\.[a-z.]+)"", ""([^""]+)""")]
    private static partial Regex Instrument();
}
