using PlanBot.Core.Documents;
using PlanBot.Core.Importing;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using Xunit;

namespace PlanBot.Tests.Importing;

/// <summary>The Danish template as a team has filled it in, its seven columns pasted from a word processor.</summary>
public sealed class The_Danish_table
{
    private static readonly TemplateLibrary Templates = new();
    private static readonly ImportedPlan Plan = ExistingPlan.Read(PastedText.Read(Documents.DanishTable), Templates)!;

    [Fact]
    public void Finds_each_question_whatever_its_commas_and_spaces() => Assert.Equal(
        [
            new(new("T4-Q1"), "high", "Vi har en fælles vision på skrift.", Need.No),
            new(new("T4-Q2"), "some", "kommunen og foreningen ser to målgrupper.", Need.Yes),
            new(new("T4-Q3"), "dontKnow", null),
            new(new("T4-Q6"), "none", null, Need.Yes),
            new(new("T4-Q7"), "needed", null, Need.Yes),
            new(new("own-import-1"), "some", null, Need.Yes),
            new ImportedAnswer(new("T4-Q13"), "high", null),
        ],
        Plan.Answers);

    [Fact]
    public void Makes_a_row_that_the_template_does_not_know_a_question_of_the_teams_own() => Assert.Equal(
        [new ImportedQuestion(new("own-import-1"), "1", "I hvilken grad har vi en plan for transport til aktiviteterne?")],
        Plan.OwnQuestions);

    [Fact]
    public void Gives_each_initiative_its_own_line_of_the_other_columns() => Assert.Equal(
        (string[])[
            "T4-Q2 Forandringsteoriworkshop: Projektleder, 2027-03-05, UnderWay, Workshop er holdt 2027-02",
            "T4-Q2 Møde med henvisere: Koordinator, 2027-spring, UnderWay, Møde er holdt",
            "T4-Q6 Ansvarskort: Leder, , NotStarted",
            "own-import-1 Aftale med frivillige chauffører: , 2025-09, Completed",
        ],
        Plan.Items.Select(item => string.Join(", ", [$"{item.Question} {item.Title}: {item.Owner?.Name}", $"{item.Deadline}", $"{item.Completion}", .. item.Milestones.Select(milestone => $"{milestone.Title} {milestone.Date}".Trim())])).ToArray());

    /// <summary>A word processor's own file keeps a cell's lines together, where pasted text cannot tell a last cell's second line from the next row.</summary>
    [Fact]
    public void Reads_a_cells_lines_one_for_each_initiative()
    {
        var table = (DocumentBlock.Table)PastedText.Read(Documents.DanishTable).First(block => block is DocumentBlock.Table);
        var row = table.Rows[2].ToArray();
        row[^1] = "I nogen grad\nI høj grad";
        var plan = ExistingPlan.Read([new DocumentBlock.Table([table.Rows[0], row])], Templates)!;

        Assert.Equal([Completion.UnderWay, Completion.Completed], plan.Items.Select(item => item.Completion));
        Assert.Equal([Completion.UnderWay, Completion.Completed], ExistingPlan.Read(PastedText.Read(plan.Text), Templates)!.Items.Select(item => item.Completion));
    }

    [Fact]
    public void Keeps_a_deadline_that_is_no_date_in_the_source() => Assert.Contains("uge 41", Plan.Items[2].Source, StringComparison.Ordinal);

    [Fact]
    public void Is_the_same_when_what_was_understood_is_read_again()
    {
        var again = ExistingPlan.Read(PastedText.Read(Plan.Text), Templates)!;
        Assert.Equal(Plan.Answers, again.Answers);
        Assert.Equal(Plan.OwnQuestions, again.OwnQuestions);
        Assert.Equal(Plan.Items.Select(item => item.Source), again.Items.Select(item => item.Source));
    }

    /// <summary>The template's 23 questions in three languages: each is found by its own words, and by no other's.</summary>
    [Fact]
    public void Never_takes_one_question_for_another() => Assert.All(
        from question in Templates["T4"].Phases.SelectMany(phase => phase.Questions)
        from language in Enum.GetValues<Language>()
        select (question, text: question.Text.In(language)),
        pair =>
        {
            Assert.Equal(pair.question, Likeness.Find(Templates["T4"], pair.text));
            Assert.Equal(pair.question, Likeness.Find(Templates["T4"], pair.text.ToUpperInvariant().Replace(",", " ,", StringComparison.Ordinal)));
            Assert.Equal(pair.question, Likeness.Find(Templates["T4"], pair.text.Remove(20, 2)));
        });

    [Theory]
    [InlineData("Spørsmål\tSvar på spørsmål\tMå det settes i gang noen tiltak for å oppnå klarhet?\tHvem er ansvarlig for tiltakene?\tNår er fristen for å gjennomføre tiltakene?\tHvilke milepæler er det for gjennomføringen av tiltakene?\tEr tiltakene gjennomført?", "I noen grad. Vi møtes.", "våren 2027", Language.Norwegian)]
    [InlineData("Question\tAnswer to the question\tDo any initiatives need to be started to achieve clarity?\tWho is responsible for the initiatives?\tWhat is the deadline for completing the initiatives?\tWhich milestones are there in completing the initiatives?\tHave the initiatives been completed?", "To some degree. We meet.", "spring 2027", Language.English)]
    public void Is_read_in_the_other_languages(string head, string answer, string deadline, Language language)
    {
        var question = Templates["T4"].Phases[1].Questions[0];
        var plan = ExistingPlan.Read(PastedText.Read($"{head}\n{question.Text.In(language)}\t{answer}\tWorkshop\tKari\t{deadline}\t\t"), Templates)!;

        Assert.Equal(("T4-Q13", "some"), (plan.Answers[0].Question.Value, plan.Answers[0].Choice));
        Assert.Equal((InitiativeKind.Initiative, "2027-spring", "Kari"), (plan.Items[0].Kind, plan.Items[0].Deadline!.ToString(), plan.Items[0].Owner!.Name));
    }

    [Fact]
    public void Is_read_from_a_Markdown_table_too()
    {
        var lines = Documents.DanishTable.Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal)).Take(2).Select(line => $"| {line.Replace("\t", " | ", StringComparison.Ordinal)} |").ToArray();
        var plan = ExistingPlan.Read(PastedText.Read($"{lines[0]}\n|---|---|---|---|---|---|---|\n{lines[1]}"), Templates)!;
        Assert.Equal("T4-Q1", Assert.Single(plan.Answers).Question.Value);
    }
}
