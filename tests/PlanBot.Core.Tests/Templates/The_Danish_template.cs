using System.Runtime.CompilerServices;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using Xunit;

namespace PlanBot.Tests.Templates;

public sealed class The_Danish_template
{
    private static readonly Template Template = new TemplateLibrary()["T4"];

    [Fact]
    public void Has_twelve_and_eleven_questions() => Assert.Equal([12, 11], Template.Phases.Select(phase => phase.Questions.Count));

    [Fact]
    public void Says_every_question_to_the_letter()
    {
        var source = File.ReadAllText(Path.Combine(Here(), "vaerktoej-5.txt"));
        var asked = source.Split('\n').Where(line => line.Contains("\t\t\t", StringComparison.Ordinal)).Select(line => line.Split('\t')[0]);
        Assert.Equal(
            asked,
            Template.Phases.SelectMany(phase => phase.Questions).Select(question => question.Help is { } help ? $"{question.Text.Original} <i>{help.Original}</i>" : question.Text.Original));
        Assert.All(Template.Phases.SelectMany(phase => phase.Questions), question => Assert.Equal(question.Text.Original, question.Text.In(Language.Danish)));
        Assert.Contains(Template.Need.Original!, source, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_the_seventh_with_its_own_choices()
    {
        var kind = Assert.IsType<AnswerKind.Choices>(Template.Find(new QuestionId("T4-Q7"))!.Kind);
        Assert.Equal(["Ja, udarbejdet", "Nej, men der er behov", "Nej, ikke behov"], kind.Options.Select(option => option.Text.Da));
        Assert.All(AnswerKind.Degree.Keys, key => Assert.False(kind.Allows(key)));
    }

    [Fact]
    public void Comes_near_the_child_in_three_questions() => Assert.Equal(
        ["T4-Q19", "T4-Q20", "T4-Q21"],
        Template.Phases.SelectMany(phase => phase.Questions).Where(question => question.AboutTheChild).Select(question => question.Id.Value));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
