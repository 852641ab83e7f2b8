using System.Reflection;

namespace PlanBot.Tests.Importing;

/// <summary>Plans that existed before: Alta's, as published, and the Danish table as a team pasted it.</summary>
internal static class Documents
{
    public static string Alta { get; } = Read("alta.md");

    public static string DanishTable { get; } = Read("danish-table.txt");

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
