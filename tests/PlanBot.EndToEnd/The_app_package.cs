using System.IO.Compression;
using System.Text.Json.Nodes;
using PlanBot.Chat;
using PlanBot.EndToEnd.Shipping;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>Built by the command that the README names, and held against Microsoft's schema.</summary>
public sealed class The_app_package : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planbot-package-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Is_valid_by_the_official_schema()
    {
        await UnpackAsync();

        Assert.Empty(await ShippingPackages.ProblemsAsync("check-manifest.mjs", folder));
    }

    [Fact]
    public async Task A_package_that_is_not_is_found_out()
    {
        await UnpackAsync();
        var file = Path.Combine(folder, "manifest.json");
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        manifest["name"]!["short"] = new string('x', 31);
        manifest["bots"]![0]!["colour"] = "teal";
        await File.WriteAllTextAsync(file, manifest.ToJsonString());
        await File.WriteAllTextAsync(Path.Combine(folder, "en.json"), """{ "name.short": "PlanBot" }""");

        var problems = await ShippingPackages.ProblemsAsync("check-manifest.mjs", folder);

        Assert.Contains(problems, problem => problem.StartsWith("manifest.json/name/short must NOT have more than 30 characters", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("colour", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("en.json must have required property 'description.short'", StringComparison.Ordinal));
    }

    private async Task UnpackAsync()
    {
        var zip = Path.Combine(folder, "planbot.zip");
        await using var command = new Launcher().Start(new CommandLine(
            "dotnet", Path.Combine(AppContext.BaseDirectory, "PlanBot.dll"),
            "package", "--host", "planbot.kommune.dk", "--bot-id", "7c0a1b3e-5d2f-4a6b-8c9d-0e1f2a3b4c5d", "--out", zip));
        Assert.True(await command.Exited == 0, string.Join(Environment.NewLine, command.LastLines));
        await ZipFile.ExtractToDirectoryAsync(zip, folder);
    }
}
