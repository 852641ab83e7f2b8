using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanBot.Chat;
using PlanBot.Tests.Storage;
using Xunit;

namespace PlanBot.Tests.Published;

/// <summary>PlanBot as the container that the SDK builds, made once for all tests that look at it, and taken apart again.</summary>
public sealed partial class PublishedBot : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>What is in the container's own layer.</summary>
    public string Folder => folder.File("layer/app");

    /// <summary>How the container is started.</summary>
    public JsonNode Settings { get; private set; } = new JsonObject();

    /// <summary>Those that the linker warned of.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>One of the program's commands, done to its end: its exit code and what it said.</summary>
    public async Task<(int Code, string Said)> RunAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        await using var command = new Launcher().Start(new CommandLine(Path.Combine(Folder, "PlanBot"), arguments) { Environment = settings });
        return (await command.Exited, string.Join('\n', command.LastLines));
    }

    public async Task InitializeAsync()
    {
        await using var image = await BaseImage.StartAsync();
        var archive = folder.File("planbot.tar");
        // With an output of its own, since the tests' own build lies in the usual one; and without servers that would outlive it.
        await using var publish = new Launcher().Start(new CommandLine(
            "dotnet", "publish", Repository.Folder("src", "PlanBot"), "--os", "linux", "--arch", "x64", "-t:PublishContainer",
            $"-p:ContainerBaseImage={image.Name}", $"-p:ContainerArchiveOutputPath={archive}", $"-p:ArtifactsPath={folder.File("build")}",
            "--disable-build-servers", "-nodeReuse:false", "--verbosity", "quiet"));
        if (await publish.Exited != 0)
            throw new InvalidOperationException($"dotnet publish failed: {string.Join(Environment.NewLine, publish.LastLines)}");
        Warnings = [.. publish.LastLines.Select(line => Warning().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

        await TarFile.ExtractToDirectoryAsync(archive, Directory.CreateDirectory(folder.File("image")).FullName, overwriteFiles: false);
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(folder.File("image/manifest.json")))![0]!;
        Settings = JsonNode.Parse(await File.ReadAllTextAsync(folder.File($"image/{manifest["Config"]}")))!["config"]!;
        await using var layer = new GZipStream(File.OpenRead(folder.File($"image/{manifest["Layers"]!.AsArray()[^1]}")), CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(layer, Directory.CreateDirectory(folder.File("layer")).FullName, overwriteFiles: false);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    /// <summary>Of a library, which is named; or of PlanBot's own code, which is named by the place in it.</summary>
    [GeneratedRegex(@"warning IL2104: Assembly '(.+?)'|(?<1>.+): .*warning (?!IL2104)")]
    private static partial Regex Warning();
}
