namespace PlanBot.Storage;

/// <summary>The folder in which the embedded store keeps its file: there, and writable.</summary>
public sealed record DataFolder
{
    private DataFolder(string path) => Path = path;

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>Makes the folder, if need be, and writes a file in it to see that one can.</summary>
    /// <param name="configured">From <c>Storage:Folder</c>, relative to the content root; <c>data</c> where it says nothing.</param>
    /// <exception cref="StartupProblemException">It cannot be made or written to.</exception>
    public static DataFolder Prepare(string? configured, string contentRoot)
    {
        var path = System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? "data" : configured, contentRoot);
        try
        {
            Directory.CreateDirectory(path);
            var probe = System.IO.Path.Combine(path, $".writable-{Guid.NewGuid():N}");
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
                return new(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartupProblemException(
                $"PlanBot cannot write to its data folder {path}: make it writable for the account that PlanBot runs as, or set Storage:Folder (environment: Storage__Folder) to a folder that is.",
                problem);
        }
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
