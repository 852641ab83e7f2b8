using System.Formats.Tar;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PlanBot.Tests.Published;

/// <summary>
/// A registry that holds one image: what stands under PlanBot's own layer. Microsoft's is not to be had without the internet, so this one has
/// the settings of aspnet's chiseled image and nothing in it (https://github.com/opencontainers/distribution-spec).
/// </summary>
internal sealed class BaseImage : IAsyncDisposable
{
    private const string ManifestType = "application/vnd.docker.distribution.manifest.v2+json";

    private readonly WebApplication app;

    private BaseImage()
    {
        var layer = Layer();
        var config = Json(new
        {
            architecture = "amd64",
            os = "linux",
            config = new { User = "1654", WorkingDir = "/", Env = new[] { "APP_UID=1654", "ASPNETCORE_HTTP_PORTS=8080" } },
            rootfs = new { type = "layers", diff_ids = new[] { Digest(layer) } },
            history = Array.Empty<object>(),
        });
        var packed = Packed(layer);
        var manifest = Json(new
        {
            schemaVersion = 2,
            mediaType = ManifestType,
            config = new { mediaType = "application/vnd.docker.container.image.v1+json", size = config.Length, digest = Digest(config) },
            layers = new[] { new { mediaType = "application/vnd.docker.image.rootfs.diff.tar.gzip", size = packed.Length, digest = Digest(packed) } },
        });

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.MapMethods("/v2/base/manifests/{tag}", ["GET", "HEAD"], (HttpContext call) =>
        {
            call.Response.Headers["Docker-Content-Digest"] = Digest(manifest);
            return Results.Bytes(manifest, ManifestType);
        });
        app.MapGet("/v2/base/blobs/{digest}", (string digest) => digest == Digest(config) ? Results.Bytes(config) : digest == Digest(packed) ? Results.Bytes(packed) : Results.NotFound());
    }

    public string Name => $"localhost:{new Uri(app.Urls.Single()).Port}/base:10.0";

    public static async Task<BaseImage> StartAsync()
    {
        var image = new BaseImage();
        await image.app.StartAsync();
        return image;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static byte[] Layer()
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
            tar.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "etc"));
        return bytes.ToArray();
    }

    private static byte[] Packed(byte[] layer)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(layer);
        return bytes.ToArray();
    }

    private static byte[] Json(object value) => JsonSerializer.SerializeToUtf8Bytes(value);

    private static string Digest(byte[] bytes) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}";
}
