using Xunit;

namespace PlanBot.Tests.Documentation;

/// <summary><c>.ci/readme</c> runs the README's commands as they stand; here it is made sure that it leaves none out that could be run.</summary>
public sealed class Commands_in_the_README
{
    private static readonly string[] Elsewhere = ["needs Azure", "needs Windows", "needs a server", "in CI", "long", "stays"];

    private static readonly string[] Azures = ["az ", "azd "];

    private static readonly string Page = File.ReadAllText(Repository.Folder("README.md"));

    [Fact]
    public void Are_all_in_blocks_that_are_run()
    {
        // A block of another kind would be passed over, and so would one that says none.
        var fences = Page.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("```", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["```powershell", "```sh"], fences.Where((_, index) => index % 2 == 0).Distinct().Order(StringComparer.Ordinal));
        Assert.All(fences.Where((_, index) => index % 2 == 1), end => Assert.Equal("```", end));
        Assert.True(Commands().Length > 12);
    }

    [Fact]
    public void Say_what_they_need_in_words_that_are_known() =>
        Assert.All(Commands().Where(command => command.Contains(" # ", StringComparison.Ordinal)), command => Assert.Contains(Reason(command), Elsewhere));

    [Fact]
    public void Need_Azure_only_where_they_speak_with_it()
    {
        Assert.All(Commands().Where(command => Reason(command) == "needs Azure"), command => Assert.Contains(Azures, tool => command.StartsWith(tool, StringComparison.Ordinal)));
        Assert.All(Commands().Where(command => Array.Exists(Azures, tool => command.StartsWith(tool, StringComparison.Ordinal))), command => Assert.Equal("needs Azure", Reason(command)));
    }

    [Fact]
    public void Of_PowerShell_are_the_administrators_of_a_tenant()
    {
        var lines = Page.Split("```powershell\n").Skip(1).SelectMany(block => block[..block.IndexOf("```", StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToArray();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.EndsWith("  # needs Azure", line, StringComparison.Ordinal));
    }

    [Fact]
    public void That_are_kept_for_elsewhere_are_run_there()
    {
        Assert.Equal(["dotnet test"], Commands().Where(command => Reason(command) == "in CI").Select(command => command.Split(" #")[0].Trim()));
        Assert.Contains("\ndotnet test ", File.ReadAllText(Repository.Folder(".ci", "run")), StringComparison.Ordinal);
        Assert.Contains("\n.ci/readme ", File.ReadAllText(Repository.Folder(".ci", "run")), StringComparison.Ordinal);
        Assert.Contains("run: .ci/readme long", File.ReadAllText(Repository.Folder(".github", "workflows", "long.yml")), StringComparison.Ordinal);
        Assert.Contains("run: .ci/run", File.ReadAllText(Repository.Folder(".github", "workflows", "ci.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Lead_to_files_that_are_there()
    {
        var links = Page.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).Where(link => !link.StartsWith("http", StringComparison.Ordinal) && !link.StartsWith('#'));

        Assert.All(links, link => Assert.True(Path.Exists(Repository.Folder(link)), $"README.md leads to {link}, which is not there."));
    }

    private static string[] Commands()
    {
        var commands = new List<string>();
        var inside = false;
        foreach (var line in Page.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = line == "```sh";
            else if (inside && line.Length > 0)
                commands.Add(line);
        }

        return [.. commands];
    }

    private static string Reason(string command) => command.Contains(" # ", StringComparison.Ordinal) ? command[(command.LastIndexOf(" # ", StringComparison.Ordinal) + 3)..] : "";
}
