namespace PlanBot.Core.Templates;

/// <summary>What is published for teams that write a template of their own: the format's JSON schema, and a small file to begin with.</summary>
public static class PublishedTemplates
{
    private const string Folder = "PlanBot.Core.Templates.Published.";

    /// <summary>Draft 2020-12. It says the same as <see cref="Reading.TemplateReader"/>, as far as a schema can; a test compares them.</summary>
    public static string Schema { get; } = Read("template.schema.json");

    /// <summary>A Danish template of three questions, in YAML, with comments.</summary>
    public static string Example { get; } = Read("eksempel.yaml");

    private static string Read(string name)
    {
        using var file = new StreamReader(typeof(PublishedTemplates).Assembly.GetManifestResourceStream(Folder + name)!);
        return file.ReadToEnd();
    }
}
