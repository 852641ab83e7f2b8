using PlanBot.Chat;

namespace PlanBot.EndToEnd.Browser;

/// <summary>The Chromium that comes from npm as a package, for Linux machines that have no browser.</summary>
internal static class BundledBrowser
{
    /// <param name="Environment">What it needs to find its libraries and fonts, which a bare machine lacks too.</param>
    public sealed record Unpacked(string Path, IReadOnlyDictionary<string, string> Environment);

    public static async Task<Unpacked> UnpackAsync()
    {
        // Inside node_modules, so that a newer version never meets an older one's files.
        var packages = Path.GetDirectoryName(await BrowserPackages.FindAsync("@sparticuz"))!;
        var folder = Path.Combine(packages, ".chromium");
        await using (await FolderLock.TakeAsync(packages, CancellationToken.None))
        {
            if (!Directory.Exists(folder))
                await UnpackAsync(folder);
        }

        return new Unpacked(Path.Combine(folder, "chromium"), new Dictionary<string, string>
        {
            ["LD_LIBRARY_PATH"] = Path.Combine(folder, "al2023", "lib"),
            ["FONTCONFIG_FILE"] = Path.Combine(folder, "fonts.conf"),
        });
    }

    private static async Task UnpackAsync(string folder)
    {
        var half = Directory.CreateDirectory(folder + ".half").FullName;
        // It unpacks its libraries only where it believes to run on Amazon's Linux.
        await BrowserPackages.RunAsync("chromium.mjs", [], new Dictionary<string, string> { ["TMPDIR"] = half, ["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x" });
        // Its own list of fonts names a fixed folder.
        await File.WriteAllTextAsync(Path.Combine(half, "fonts.conf"), $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
              <dir>{Path.Combine(folder, "fonts")}</dir>
              <cachedir>{Path.Combine(folder, "fonts-cache")}</cachedir>
            </fontconfig>
            """);
        Directory.Move(half, folder);
    }
}
