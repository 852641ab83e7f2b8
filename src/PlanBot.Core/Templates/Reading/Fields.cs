using System.Globalization;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates.Reading;

/// <summary>One object of a template's file, read property by property. What is wrong is noted, and reading goes on with something harmless.</summary>
internal sealed class Fields
{
    /// <summary>So that a team's question can carry its template's key before its own id, and still be an id.</summary>
    public const int LongestId = 40;

    /// <summary>The template's own.</summary>
    public const int LongestTemplateId = 64;

    private readonly Problems problems;
    private readonly Dictionary<string, MapEntry> entries = [];

    private Fields(int line, Problems problems)
    {
        Line = line;
        this.problems = problems;
    }

    public int Line { get; }

    /// <param name="name">What the object is called where it stands.</param>
    public static Fields Of(TemplateNode node, Shape shape, string name, Problems problems)
    {
        var fields = new Fields(node.Line, problems);
        if (node is not TemplateNode.Map map)
        {
            problems.Add(node.Line, TemplateFault.NotAnObject, name);
            return fields;
        }

        foreach (var entry in map.Entries)
        {
            if (!shape.Knows(entry.Key))
                problems.Add(entry.Line, TemplateFault.Unknown, entry.Key, shape.Nearest(entry.Key));
            else if (!fields.entries.TryAdd(entry.Key, entry))
                problems.Add(entry.Line, TemplateFault.Twice, entry.Key);
        }

        foreach (var missing in shape.Required.Where(required => !fields.entries.ContainsKey(required)))
            problems.Add(node.Line, TemplateFault.Missing, missing);
        return fields;
    }

    /// <summary>The property's value; null where it is not given, or nothing is.</summary>
    public TemplateNode? Find(string name) => entries.GetValueOrDefault(name)?.Value is { } node and not TemplateNode.Scalar { Value: "" } ? node : null;

    public bool IsGiven(string name) => entries.ContainsKey(name);

    public int LineOf(string name) => entries.GetValueOrDefault(name)?.Line ?? Line;

    /// <summary>A text that is the same in all languages.</summary>
    public string Text(string name, int most)
    {
        if (entries.GetValueOrDefault(name)?.Value is not { } node)
            return "";
        return Text(node, name, most, problems);
    }

    public static string Text(TemplateNode node, string name, int most, Problems problems)
    {
        if (node is not TemplateNode.Scalar scalar)
        {
            problems.Add(node.Line, TemplateFault.NotAText, name);
            return "";
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
            problems.Add(node.Line, TemplateFault.Empty, name);
        else if (scalar.Value.Length > most)
            problems.Add(node.Line, TemplateFault.TooLong, name, most.ToString(CultureInfo.InvariantCulture));
        return scalar.Value;
    }

    /// <summary>An id or key that must be new.</summary>
    /// <param name="taken">Those there are.</param>
    public string Id(string name, ISet<string> taken, int most = LongestId)
    {
        if (entries.GetValueOrDefault(name)?.Value is not { } node)
            return "";
        var id = Id(node, name, problems, most);
        if (id.Length > 0 && !taken.Add(id))
            problems.Add(node.Line, TemplateFault.IdTwice, id);
        return id;
    }

    /// <returns>Empty when it is none.</returns>
    public static string Id(TemplateNode node, string name, Problems problems, int most = LongestId)
    {
        var id = Text(node, name, most, problems);
        if (id.Length > most || string.IsNullOrWhiteSpace(id))
            return "";
        if (Ids.IsWellFormed(id))
            return id;
        problems.Add(node.Line, TemplateFault.BadId, id);
        return "";
    }

    public bool Flag(string name)
    {
        if (Find(name) is not { } node)
            return false;
        if (node is TemplateNode.Scalar { Value: "true" or "True" or "TRUE" or "false" or "False" or "FALSE" } scalar)
            return scalar.Value[0] is 't' or 'T';
        problems.Add(node.Line, TemplateFault.NotTrueOrFalse, name);
        return false;
    }

    /// <summary>A whole number from 1; 1 where it is not given.</summary>
    public int Number(string name)
    {
        if (Find(name) is not { } node)
            return 1;
        if (node is TemplateNode.Scalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        problems.Add(node.Line, TemplateFault.NotANumber, name);
        return 1;
    }

    /// <summary>One of a few words; null where it is not given, or is none of them.</summary>
    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (entries.GetValueOrDefault(name)?.Value is not { } node)
            return null;
        if (node is TemplateNode.Scalar scalar && words.TryGetValue(scalar.Value, out var meant))
            return meant;
        problems.Add(node.Line, TemplateFault.NotAllowed, name, string.Join(", ", words.Keys));
        return null;
    }

    /// <summary>A list's items; none where it is not given. Only as many are read as there may be.</summary>
    public IReadOnlyList<TemplateNode> List(string name, int least, int most)
    {
        if (entries.GetValueOrDefault(name)?.Value is not { } node || (least == 0 && node is TemplateNode.Scalar { Value: "" }))
            return [];
        if (node is not TemplateNode.List list)
        {
            problems.Add(node.Line, TemplateFault.NotAList, name);
            return [];
        }

        if (list.Items.Count > most)
            problems.Add(list.Items[most].Line, TemplateFault.TooMany, name, most.ToString(CultureInfo.InvariantCulture));
        else if (list.Items.Count < least)
            problems.Add(LineOf(name), TemplateFault.TooFew, name, least.ToString(CultureInfo.InvariantCulture));
        return [.. list.Items.Take(most)];
    }
}
