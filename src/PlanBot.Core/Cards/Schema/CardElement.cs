using System.Text.Json.Serialization;
using PlanBot.Core.Conversation;

namespace PlanBot.Core.Cards.Schema;

/// <summary>Anything that may stand in a card's body. Names and shapes are those of the Adaptive Cards schema 1.5.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(ChoiceInput), "Input.ChoiceSet")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
[JsonDerivedType(typeof(StackedHorizontalBarChart), "Chart.HorizontalBar.Stacked")]
public abstract record CardElement
{
    /// <summary>What an action may show or hide, or an input's name in the data it sends.</summary>
    public string? Id { get; init; }

    /// <summary>None, Small, Medium, Large; the default when null.</summary>
    public string? Spacing { get; init; }

    public bool? Separator { get; init; }

    /// <summary>False: hidden until an action shows it.</summary>
    public bool? IsVisible { get; init; }
}

/// <summary>What PlanBot itself says. Clients read Markdown in it, so nothing that people wrote may stand here: see <see cref="RichTextBlock"/>.</summary>
public sealed record TextBlock(string Text) : CardElement
{
    public bool Wrap { get; init; } = true;

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public string? Color { get; init; }

    public bool? IsSubtle { get; init; }

    /// <summary>"heading" for what a screen reader should jump to.</summary>
    public string? Style { get; init; }
}

/// <summary>What people wrote, letter for letter: clients read no Markdown and no mention in a text run.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;

public sealed record TextRun(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TextRun";

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public string? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Italic { get; init; }
}

public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary>default, emphasis, good, attention, warning, accent.</summary>
    public string? Style { get; init; }

    public CardAction? SelectAction { get; init; }

    public bool? Bleed { get; init; }
}

public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement
{
    public CardAction? SelectAction { get; init; }
}

public sealed record Column(IReadOnlyList<CardElement> Items, string Width = "stretch")
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Column";

    public string? VerticalContentAlignment { get; init; }
}

public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;

/// <summary>A place to type. The id is the name of the command's property that reads it back.</summary>
public sealed record TextInput(string Label, string ErrorMessage) : CardElement
{
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    public bool? IsMultiline { get; init; }

    public bool? IsRequired { get; init; }

    public int? MaxLength { get; init; }
}

public sealed record ChoiceInput(string Label, string ErrorMessage, IReadOnlyList<Choice> Choices) : CardElement
{
    public string? Value { get; init; }

    /// <summary>compact or expanded. The published schema 1.5 has no "filtered", and the picker of people needs none.</summary>
    public string? Style { get; init; }

    public bool? IsRequired { get; init; }

    /// <summary>Ticks instead of one choice; the value is all their keys, with commas between.</summary>
    public bool? IsMultiSelect { get; init; }

    public bool Wrap { get; init; } = true;

    public string? Placeholder { get; init; }

    /// <summary>A search that Teams itself makes; clients that do not know it show the choices alone.</summary>
    [JsonPropertyName("choices.data")]
    public DataQuery? ChoicesData { get; init; }
}

public sealed record Choice(string Title, string Value);

/// <param name="Dataset">See the people picker of Teams: <c>graph.microsoft.com/users?scope=currentContext</c>.</param>
public sealed record DataQuery(string Dataset)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Data.Query";
}

/// <summary>A day. The value is an ISO date (yyyy-MM-dd) without time or zone, both ways.</summary>
public sealed record DateInput(string Label, string ErrorMessage) : CardElement
{
    public string? Value { get; init; }

    public bool? IsRequired { get; init; }

    public string? Min { get; init; }

    public string? Max { get; init; }
}
