using System.Text;
using PlanBot.EndToEnd.Browser;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>What the page brings along of Microsoft's is what npm has, to the byte, but for the line that names a source map.</summary>
public sealed class The_libraries_of_the_page
{
    [Theory]
    [InlineData("teams-js-2.58.0.min.js", "@microsoft/teams-js", "dist/umd/MicrosoftTeams.min.js")]
    [InlineData("adaptivecards-3.0.6.min.js", "adaptivecards", "dist/adaptivecards.min.js")]
    public async Task Are_those_of_npm(string here, string package, string there)
    {
        var ours = await File.ReadAllBytesAsync(Repository.Folder("src", "PlanBot", "wwwroot", "tab", "lib", here));
        var theirs = await File.ReadAllTextAsync(Path.Combine(await BrowserPackages.FindAsync(package), there));
        var kept = string.Concat(theirs.Split('\n').Where(line => !line.StartsWith("//# sourceMappingURL=", StringComparison.Ordinal)).Select(line => line + "\n"));

        Assert.Equal(kept.TrimEnd(), Encoding.UTF8.GetString(ours).TrimEnd());
        Assert.Contains(here[..here.IndexOf(".min", StringComparison.Ordinal)], await File.ReadAllTextAsync(Repository.Folder("src", "PlanBot", "Tab", "Pages", "Shell.cshtml")), StringComparison.Ordinal);
    }
}
