using PlanBot.Core.Importing;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using Xunit;

namespace PlanBot.Tests.Importing;

/// <summary>Case A7: Alta's published plan, read.</summary>
public sealed class The_plan_of_Alta
{
    private static readonly TemplateLibrary Templates = new();
    private static readonly ImportedPlan Plan = ExistingPlan.Read(PastedText.Read(Documents.Alta), Templates)!;

    [Fact]
    public void Has_33_items_under_nine_core_elements() =>
        Assert.Equal([9, 3, 3, 14, 2, 0, 0, 2, 0], Enumerable.Range(1, 9).Select(number => Plan.Items.Count(item => item.Question == new QuestionId($"T1-KE{number}"))));

    /// <summary>The template's worked examples are the same lines, cleaned by hand.</summary>
    [Fact]
    public void Is_shown_without_footnotes_and_links() => Assert.Equal(
        Templates["T1"].Phases.SelectMany(phase => phase.Questions).SelectMany(question => question.Examples).Select(example => example.Nb.TrimEnd(':').Shortened(200)),
        Plan.Items.Select(item => item.Title));

    [Fact]
    public void Keeps_each_line_as_its_source() => Assert.Equal(
        Templates["T1"].Phases.SelectMany(phase => phase.Questions).SelectMany(question => question.Examples).Select(example => example.Original),
        Plan.Items.Select(item => item.Source));

    [Fact]
    public void Has_13_dates_each_as_precise_as_it_is() => Assert.Equal(
        [
            (1, "2023-01"), (2, "2024-03"), (13, "2024-05"), (16, "2024-spring"), (19, "2024-09-05"), (20, "2024-09-12"), (21, "2024-10-07"), (22, "2024-10-14"),
            (23, "2024-10-28"), (24, "2024-12-09"), (25, "2025-01-01"), (31, "2025-spring"), (31, "2026-spring"),
        ],
        Plan.Items.Index().SelectMany(item => item.Item.Dates.Select(date => (item.Index + 1, date.ToString()!))));

    [Fact]
    public void Splits_two_dates_in_a_line_into_two_milestones() => Assert.Equal<Milestone>(
        [new("Planlegge revisjon av planen", new PlanDate.Season(2025, YearSeason.Spring)), new("Planlegge evaluering", new PlanDate.Season(2026, YearSeason.Spring))],
        Plan.Items[30].Milestones);

    [Fact]
    public void Leaves_two_lines_without_the_name_they_ask_for() => Assert.Equal([32, 33], Numbers(item => item.AsksForOwner));

    [Fact]
    public void Proposes_one_owner()
    {
        Assert.Equal([26], Numbers(item => item.IsOwnerProposed));
        Assert.Equal("Kommunedirektøren", Plan.Items[25].Owner!.Name);
    }

    [Fact]
    public void Tells_what_was_done() => Assert.Equal([1, 2, 14, 16], Numbers(item => item.Completion == Completion.Completed));

    [Fact]
    public void Tells_what_comes_again_without_saying_how_often() => Assert.Equal([18], Numbers(item => item.Kind == InitiativeKind.Recurring));

    [Fact]
    public void Tells_what_is_there_to_build_on() => Assert.Equal([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 17], Numbers(item => item.Kind == InitiativeKind.Note));

    [Fact]
    public void Has_three_empty_core_elements() => Assert.Equal(["T1-KE6", "T1-KE7", "T1-KE9"], Plan.Empty.Select(question => question.Id.Value));

    [Fact]
    public void Is_called_as_its_heading() => Assert.Equal("Vedlegg 1 — Fra plan til handling", Plan.Title);

    [Fact]
    public void Is_seen_to_be_Norwegian() => Assert.Equal(Language.Norwegian, ExistingPlan.LanguageOf(Plan));

    [Fact]
    public void Is_the_same_when_what_was_understood_is_read_again()
    {
        var again = ExistingPlan.Read(PastedText.Read(Plan.Text), Templates)!;
        Assert.Equal(Plan.Items.Select(Telling), again.Items.Select(Telling));
        Assert.Equal(Plan.Text, again.Text);

        static string Telling(ImportedItem item) => $"{item with { Milestones = [] }} {string.Join(' ', item.Milestones)}";
    }

    private static IEnumerable<int> Numbers(Func<ImportedItem, bool> where) => Plan.Items.Index().Where(item => where(item.Item)).Select(item => item.Index + 1);
}
