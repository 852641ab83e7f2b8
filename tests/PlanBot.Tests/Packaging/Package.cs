using System.IO.Compression;
using System.Text.Json.Nodes;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Packaging;

namespace PlanBot.Tests.Packaging;

/// <summary>A package as it is uploaded, opened again.</summary>
internal sealed class Package
{
    public const string Bot = "7c0a1b3e-5d2f-4a6b-8c9d-0e1f2a3b4c5d";

    public Package(params string[] more)
    {
        Bytes = TeamsPackage.Zip(PackageOptions.Read(["--host", "planbot.kommune.dk", "--bot-id", Bot, .. more]));
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            Files[entry.FullName] = bytes.ToArray();
        }
    }

    public byte[] Bytes { get; }

    public Dictionary<string, byte[]> Files { get; } = [];

    public JsonNode Manifest => Json("manifest.json");

    public JsonNode Json(string file) => JsonNode.Parse(Files[file])!;
}
