using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Json;
using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Packaging;

/// <summary>The Teams app package: a zip of the folder <c>manifest</c>, which this program carries in itself, with an organisation's own values.</summary>
/// <remarks>The same values give the same bytes, so that a package can be compared with the one that is uploaded.</remarks>
internal static class TeamsPackage
{
    private const string Manifest = "manifest.json";

    private static readonly string[] Files = [Manifest, "nb.json", "en.json", "color.png", "outline.png"];
    private static readonly DateTimeOffset Always = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Three numbers: Teams takes a package for newer by them.</summary>
    public static string Version { get; } = typeof(TeamsPackage).Assembly.GetName().Version!.ToString(3);

    public static byte[] Zip(PackageOptions options)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Files)
            {
                var entry = zip.CreateEntry(file, CompressionLevel.Optimal);
                entry.LastWriteTime = Always;
                using var target = entry.Open();
                target.Write(file == Manifest ? Encoding.UTF8.GetBytes(Filled(options)) : Read(file));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The manifest with every <c>{{name}}</c> in it replaced.</summary>
    private static string Filled(PackageOptions options)
    {
        var text = Encoding.UTF8.GetString(Read(Manifest));
        (string Name, string Value)[] values =
        [
            ("version", Version), ("id", options.Id), ("host", options.Host), ("botId", options.BotId), ("signInId", options.SignInId),
            ("publisher", options.Publisher), ("website", options.Website), ("privacy", options.Privacy), ("terms", options.Terms),
        ];
        return values.Aggregate(text, (filled, value) => filled.Replace($"{{{{{value.Name}}}}}", JsonEncodedText.Encode(value.Value).ToString(), StringComparison.Ordinal));
    }

    private static byte[] Read(string file)
    {
        using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream($"manifest/{file}")
            ?? throw new InvalidOperationException($"manifest/{file} was not built into the program.");
        using var bytes = new MemoryStream();
        source.CopyTo(bytes);
        return bytes.ToArray();
    }
}
