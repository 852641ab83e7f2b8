namespace PlanBot.Tests;

/// <summary>Folders of the sources, found upwards from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Folder(params ReadOnlySpan<string> below) => Path.Combine([Root, .. below]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No PlanBot.sln above " + AppContext.BaseDirectory);
        return folder.FullName;
    }
}
