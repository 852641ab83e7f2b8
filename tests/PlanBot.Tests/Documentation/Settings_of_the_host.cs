using System.Text.RegularExpressions;
using Xunit;

namespace PlanBot.Tests.Documentation;

/// <summary>One name for one setting: what the infrastructure sets, what this page tells and what the host reads.</summary>
public sealed partial class Settings_of_the_host
{
    [Fact]
    public void That_the_infrastructure_sets_are_in_the_README()
    {
        var set = Directory.EnumerateFiles(Repository.Folder("infra"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".bicep" or ".sh" or ".ps1")
            .SelectMany(file => Given().Matches(File.ReadAllText(file)))
            .Select(match => match.Value.Replace("__", ":", StringComparison.Ordinal))
            .Where(name => !name.StartsWith("Logging:", StringComparison.Ordinal));

        Assert.Equal([], set.Distinct().Except(Told()));
        Assert.Contains("Tab:SignInId", set);
        Assert.Contains("Web:Address", set);
    }

    /// <summary>As a key, or as a property of the section's options.</summary>
    [Fact]
    public void That_the_README_tells_are_read()
    {
        var code = string.Concat(Directory.EnumerateFiles(Repository.Folder("src", "PlanBot"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        foreach (var name in Told())
        {
            var (section, key) = (name.Split(':')[0], name.Split(':')[^1]);
            Assert.True(
                code.Contains($"\"{name}\"", StringComparison.Ordinal)
                    || (code.Contains($"\"{section}\"", StringComparison.Ordinal) && (code.Contains($"\"{key}\"", StringComparison.Ordinal) || code.Contains($" {key} {{ get;", StringComparison.Ordinal))),
                $"Nothing reads {name}.");
        }
    }

    private static string[] Told() => [.. Named().Matches(File.ReadAllText(Repository.Folder("README.md"))).Select(match => match.Groups[1].Value).Distinct()];

    [GeneratedRegex("\\b[A-Z][A-Za-z]+__[A-Z][A-Za-z]+\\b")]
    private static partial Regex Given();

    [GeneratedRegex("`((?:Storage|Bot|Web|Teams|Tab|Chat|Graph):[A-Z][A-Za-z]+)`")]
    private static partial Regex Named();
}
