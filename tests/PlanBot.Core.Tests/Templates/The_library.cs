using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Templates;
using Xunit;

namespace PlanBot.Tests.Templates;

/// <summary>What holds between the templates, and what each of them must have.</summary>
public sealed class The_library
{
    private static readonly TemplateLibrary Library = new();
    private static readonly Question[] Questions = [.. Library.All.SelectMany(template => template.Phases).SelectMany(phase => phase.Questions)];

    [Fact]
    public void Names_equal_questions_on_both_sides()
    {
        var byId = Questions.ToDictionary(question => question.Id);
        foreach (var question in Questions)
        {
            Assert.All(question.Alike, other => Assert.Contains(question.Id, byId[other].Alike));
            Assert.All(question.Alike, other => Assert.NotEqual(question.Id.Value[..2], other.Value[..2]));
        }
    }

    [Theory]
    [InlineData("T2-Q1", "T3-P2", "T4-Q2")]
    [InlineData("T2-Q2", "T3-Q2", "T4-Q3")]
    [InlineData("T2-Q6", "T3-P3", "T4-Q4")]
    [InlineData("T2-Q9", "T4-Q14")]
    [InlineData("T2-Q11", "T4-Q15", "T5-D01", "T5-D02", "T5-D03", "T5-D04")]
    [InlineData("T2-Q13", "T4-Q17", "T5-D11")]
    [InlineData("T2-Q12", "T5-D12", "T5-D22")]
    [InlineData("T4-Q23", "T5-D07")]
    [InlineData("T1-KE5", "T4-Q22")]
    [InlineData("T1-KE8", "T5-D27")]
    [InlineData("T1-KE9", "T5-D23")]
    public void Knows_what_is_asked_nearly_the_same_elsewhere(string id, params string[] alike) =>
        Assert.Equal(alike, Question(id).Alike.Select(other => other.Value));

    [Fact]
    public void Goes_round_where_the_source_does() => Assert.Equal(
        [RoundShape.Circle, RoundShape.None, RoundShape.Loop, RoundShape.None, RoundShape.None],
        Library.All.Select(template => template.Rounds));

    [Fact]
    public void Has_four_exit_questions_of_two_ticks()
    {
        var exits = Questions.Where(question => question.IsExit).ToArray();
        Assert.Equal(["T3-X1", "T3-X2", "T3-X3", "T3-X4"], exits.Select(question => question.Id.Value));
        Assert.All(exits, question => Assert.Equal(["described", "piloted"], Assert.IsType<AnswerKind.Ticks>(question.Kind).Options.Select(tick => tick.Key)));
    }

    [Fact]
    public void Has_twenty_two_duties_that_cover_every_question_of_the_second_project_year_but_the_one_that_decides()
    {
        var duties = Library["T5"].Duties;
        Assert.Equal(22, duties.Count);
        Assert.Equal(
            Library["T5"].Phases.SelectMany(phase => phase.Questions).Select(question => question.Id.Value).Except(["T5-D16"]).Order(StringComparer.Ordinal),
            duties.SelectMany(duty => duty.Questions).Select(question => question.Value).Order(StringComparer.Ordinal));
        Assert.All(duties, duty => Assert.All(
            new[] { duty.Text, duty.Evidence, duty.Role, duty.Rhythm },
            text => Assert.All([text.Da, text.Nb, text.En], Assert.NotEmpty)));
    }

    /// <summary>Skal, må and krav are not bør, and bør is not kan.</summary>
    [Theory]
    [InlineData(Strength.Required, "SKAL", "MÅ", "KRAV", "KREVER", "NØDVENDIG", "AVGJØRENDE")]
    [InlineData(Strength.Recommended, "BØR", "VIKTIG")]
    [InlineData(Strength.Suggested, "KAN", "GJERNE", "EKSEMPEL", "INFO", "HUSK")]
    public void Keeps_the_strengths_apart(Strength strength, params string[] words) => Assert.All(
        Questions.Where(question => question.Strength == strength),
        question => Assert.Contains(question.Sources, source => words.Contains(source.Word)));

    [Fact]
    public void Asks_again_at_staff_change_and_in_the_pulse()
    {
        Assert.Equal(["T5-D13", "T5-D27"], Questions.Where(question => question.AskAgainAtStaffChange).Select(question => question.Id.Value));
        Assert.Equal(["T5-D24"], Questions.Where(question => question.IsPulse).Select(question => question.Id.Value));
    }

    [Fact]
    public void Asks_what_depends_on_another_answer_only_then() => Assert.Equal(
        ["T2-W3", "T2-Q1", "T2-Q2", "T2-Q3", "T2-Q4", "T2-Q5", "T2-Q6", "T2-Q7", "T2-Q8", "T5-D18", "T5-D22"],
        Questions.Where(question => question.When is not null).Select(question => question.Id.Value));

    [Fact]
    public void Says_of_every_template_what_it_is_for_and_where_it_comes_from() => Assert.All(Library.All, template =>
    {
        Assert.NotEmpty(template.Origin!);
        Assert.All([template.About!.Da, template.About.Nb, template.About.En], Assert.NotEmpty);
    });

    private static Question Question(string id) => Questions.Single(question => question.Id == new QuestionId(id));
}
