namespace PlanBot.Core.Templates;

/// <summary>A template file as a tree, JSON or YAML, in which every value knows its line: what is wrong can be pointed at.</summary>
/// <param name="Line">From 1.</param>
public abstract record TemplateNode(int Line)
{
    /// <summary>A text, number or truth value as it was written; empty for null.</summary>
    public sealed record Scalar(string Value, int Line) : TemplateNode(Line);

    public sealed record List(IReadOnlyList<TemplateNode> Items, int Line) : TemplateNode(Line);

    public sealed record Map(IReadOnlyList<MapEntry> Entries, int Line) : TemplateNode(Line);
}

/// <param name="Line">The line of the key.</param>
public sealed record MapEntry(string Key, TemplateNode Value, int Line);
