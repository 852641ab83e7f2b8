using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Questions;

/// <summary>A question in the template's words: what it is called, what it asks, what the source says, and what others wrote there.</summary>
internal static class QuestionText
{
    // What is hidden until it is asked for.
    private const string Original = "original";
    private const string Sources = "sources";
    private const string Examples = "examples";

    public static IEnumerable<CardElement> Draw(Phrases say, PlanQuestion asked, Template template)
    {
        var question = asked.Question;
        if (question.Name is { } name)
            yield return Parts.Wrote(name.In(say.Language), weight: "Bolder", size: "Medium");
        yield return Parts.Wrote(question.Text.In(say.Language), weight: question.Name is null ? "Bolder" : null, size: "Medium");
        if (question.Help is { } help)
            yield return new RichTextBlock([new TextRun(help.In(say.Language)) { Italic = true }]) { Spacing = "Small" };
        if (question.Strength is { } strength)
            yield return Parts.Quiet(question.IsGrantCondition ? $"{say.StrengthInSource}: {say.StrengthIs(strength)}. {say.GrantCondition}" : $"{say.StrengthInSource}: {say.StrengthIs(strength)}", spacing: "Small");

        var original = asked.Own is null ? OriginalOf(say, question, template) : null;
        CardAction?[] toggles =
        [
            original is null ? null : new ToggleVisibilityAction(say.ShowOriginal, [Original]),
            question.Sources.Count == 0 ? null : new ToggleVisibilityAction(say.ShowSource, [Sources]),
            question.Examples.Count == 0 ? null : new ToggleVisibilityAction(say.ShowExample, [Examples]),
        ];
        if (toggles.OfType<CardAction>().ToArray() is { Length: > 0 } shown)
            yield return new ActionSet(shown) { Spacing = "Small" };
        if (original is not null)
            yield return Parts.Wrote(original, subtle: true) with { Id = Original, IsVisible = false };
        if (question.Sources.Count > 0)
            yield return new Container([.. question.Sources.SelectMany(source => Said(say, template, $"{source.Id} · {source.Word}: ", source.Text))]) { Id = Sources, IsVisible = false };
        if (question.Examples.Count > 0)
        {
            var from = template.Origin is { } origin ? say.ExampleFrom(origin) : say.Example;
            yield return new Container([Parts.Wrote(from, size: "Small", subtle: true), .. question.Examples.SelectMany(example => Said(say, template, "– ", example))]) { Id = Examples, IsVisible = false };
        }
    }

    /// <summary>The source's characters where the reader sees others; null where there are none, or she has them before her.</summary>
    private static string? OriginalOf(Phrases say, Question question, Template template)
    {
        if (say.Language == template.Language && question.Text.Original == question.Text.In(say.Language))
            return null;
        LocalizedText?[] texts = say.Language == template.Language ? [question.Text] : [question.Name, question.Text, question.Help];
        var originals = texts.Select(text => text?.Original).OfType<string>().ToArray();
        return originals.Length == 0 ? null : string.Join(" ", originals);
    }

    /// <summary>In the reader's language, and below it in the source's, without the marks of footnotes and links that its characters carry.</summary>
    private static IEnumerable<CardElement> Said(Phrases say, Template template, string lead, LocalizedText text)
    {
        yield return new RichTextBlock([new TextRun(lead) { Weight = "Bolder" }, new TextRun(text.In(say.Language))]) { Spacing = "Small" };
        if (say.Language != template.Language && text.Original is not null)
            yield return Parts.Wrote(text.In(template.Language), size: "Small", subtle: true, spacing: "None");
    }
}
