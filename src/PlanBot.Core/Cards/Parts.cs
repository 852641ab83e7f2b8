using System.Text.RegularExpressions;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards;

/// <summary>The few strokes that every card is drawn with. What PlanBot says is a text block; what people wrote is a text run.</summary>
internal static partial class Parts
{
    /// <summary>A question in a list of questions: enough to know it by, and two lines on a phone.</summary>
    public const int MostOfARow = 80;

    public static AdaptiveCard Card(Phrases say, string summary, IEnumerable<CardElement?> body, params IEnumerable<CardAction?> actions) =>
        new(say.Language.Full(), summary, [.. body.OfType<CardElement>()], [.. actions.OfType<CardAction>()]) { Speak = summary };

    public static TextBlock Heading(string text) => new(text) { Size = "Large", Weight = "Bolder", Style = "heading" };

    /// <summary>The size is said, since a heading without one is drawn as large as the card's own.</summary>
    public static TextBlock Subheading(string text) => new(text) { Size = "Medium", Weight = "Bolder", Style = "heading", Spacing = "Medium" };

    public static TextBlock Said(string text) => new(text);

    /// <param name="spacing">None right below the words it belongs to; more below a field or a button.</param>
    public static TextBlock Quiet(string text, string spacing = "None") => new(text) { IsSubtle = true, Spacing = spacing, Size = "Small" };

    public static RichTextBlock Wrote(string text, string? weight = null, string? size = null, bool subtle = false, string? spacing = null) =>
        new([new TextRun(text) { Weight = weight, Size = size, IsSubtle = subtle ? true : null }]) { Spacing = spacing };

    /// <summary>The plan's title, small above the heading: which plan this is about.</summary>
    public static RichTextBlock TitleOf(Plan plan) => Wrote(plan.Title, size: "Small", subtle: true);

    /// <summary>A label of ours before words of theirs.</summary>
    public static RichTextBlock Labelled(string label, string wrote) =>
        new([new TextRun(label + ": ") { Weight = "Bolder" }, new TextRun(wrote)]) { Spacing = "Small" };

    /// <summary>What a choice means for the plan; nothing where the template is silent about it.</summary>
    public static Container? Means(Phrases say, Question question, string choice) =>
        question.Kind.Own.FirstOrDefault(option => option.Key == choice)?.Means is not { } means ? null : new(
            [new TextBlock(say.WhatItMeans) { Weight = "Bolder" }, Wrote(means.In(say.Language), spacing: "Small")])
        {
            Style = "accent",
            Spacing = "Small",
        };

    public static Container? Banner(Notice? notice) => notice is null ? null : new([new RichTextBlock([new TextRun(notice.Text)])]) { Style = notice.Style, Spacing = "Small" };

    /// <summary>A line to press: what it is about, and below it quietly how it stands.</summary>
    /// <param name="state">Ours. A date at its beginning is no item of a list, as "5. september" would be to Markdown.</param>
    public static Container Row(string goTo, Command command, string wrote, string state) =>
        new([Wrote(wrote), new TextBlock(DayAtTheBeginning().Replace(state, @"$1\.")) { IsSubtle = true, Spacing = "None", Size = "Small" }])
        {
            SelectAction = new ExecuteAction(goTo, command) { AssociatedInputs = "none" },
            Spacing = "Small",
        };

    /// <summary>The same where the state names people: what they are called is theirs to spell.</summary>
    public static Container RowWithNames(string goTo, Command command, string wrote, string state) =>
        new([Wrote(wrote), Wrote(state, size: "Small", subtle: true, spacing: "None")])
        {
            SelectAction = new ExecuteAction(goTo, command) { AssociatedInputs = "none" },
            Spacing = "Small",
        };

    [GeneratedRegex(@"^(\d+)\.", RegexOptions.CultureInvariant)]
    private static partial Regex DayAtTheBeginning();

    /// <summary>A button that neither checks nor sends what is typed on the card.</summary>
    public static ExecuteAction Go(string title, Command command) => new(title, command) { AssociatedInputs = "none" };

    /// <summary>A button that sends what is typed.</summary>
    public static ExecuteAction Send(string title, Command command) => new(title, command) { Style = "positive" };

    public static string Moment(this Phrases say, DateTimeOffset at, Plan plan) => say.Moment(plan.Country.Local(at));

    public static string Day(this Phrases say, DateTimeOffset at, Plan plan) => say.ShortDate(plan.Country.Today(at));

    public static IReadOnlyList<Choice> People(IEnumerable<Person> people) => [.. people.Select(person => new Choice(person.Name, person.Id.Value))];
}
