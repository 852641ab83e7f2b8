using PlanBot.Core.Languages;

namespace PlanBot.Core.Templates.Reading;

/// <summary>Reads the texts of one file: a bare text in the file's own language, or an object with any of the three.</summary>
internal sealed class Texts(Language language, Problems problems)
{
    /// <summary>A question, a help, an example.</summary>
    public const int Longest = 1000;

    /// <summary>A rule or a sentence of the source document.</summary>
    public const int LongestSentence = 4000;

    /// <summary>A title, a part's name, a choice: what must fit a line or a button.</summary>
    public const int LongestName = 200;

    private readonly HashSet<Language> missing = [];

    /// <summary>The languages in which a text was not given.</summary>
    public IReadOnlyList<Language> Missing => [.. missing.Order()];

    /// <summary>A text that must be there; whether it is, <see cref="Fields"/> has seen to.</summary>
    public LocalizedText Required(Fields fields, string name, int most = Longest) => fields.Find(name) is { } node ? Read(node, name, most) : Nothing(fields, name);

    public LocalizedText? Optional(Fields fields, string name, int most = Longest) => fields.Find(name) is { } node ? Read(node, name, most) : null;

    public LocalizedText Read(TemplateNode node, string name, int most)
    {
        if (node is TemplateNode.Scalar)
        {
            var text = Fields.Text(node, name, most, problems);
            return Whole(new() { [language] = text }, null);
        }

        if (node is TemplateNode.List)
        {
            problems.Add(node.Line, TemplateFault.NotAText, name);
            return new("", "", "");
        }

        var fields = Fields.Of(node, Shape.Text, name, problems);
        var given = new Dictionary<Language, string>();
        foreach (var one in Enum.GetValues<Language>())
        {
            if (fields.Find(one.Short()) is { } part)
                given[one] = Fields.Text(part, one.Short(), most, problems);
        }

        if (given.Count == 0)
            problems.Add(node.Line, TemplateFault.Empty, name);
        return Whole(given, fields.Find("original") is { } original ? Fields.Text(original, "original", most, problems) : null);
    }

    /// <summary>Where a language is missing, the file's own stands in for it, or else the first that is given.</summary>
    private LocalizedText Whole(Dictionary<Language, string> given, string? original)
    {
        missing.UnionWith(Enum.GetValues<Language>().Except(given.Keys));
        var otherwise = given.TryGetValue(language, out var own) ? own : given.OrderBy(pair => pair.Key).Select(pair => pair.Value).FirstOrDefault("");
        return new(In(Language.Danish), In(Language.Norwegian), In(Language.English), original);

        string In(Language one) => given.GetValueOrDefault(one, otherwise);
    }

    private LocalizedText Nothing(Fields fields, string name)
    {
        // Given, and empty: a property that is not given at all has been noted already.
        if (fields.IsGiven(name))
            problems.Add(fields.LineOf(name), TemplateFault.Empty, name);
        return new("", "", "");
    }
}
