using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Questions;

/// <summary>The team's own question: added, or put into better words.</summary>
internal static class OwnQuestionForm
{
    public const int MostText = 300;

    /// <param name="seen">0 for a new one.</param>
    public static AdaptiveCard Draw(Phrases say, Plan plan, Template template, QuestionId id, int seen, string? phase, string? text, Notice? notice = null, IReadOnlyList<CardAction>? instead = null)
    {
        var heading = seen == 0 ? say.AddOwnQuestion : say.RenameOwnQuestion;
        return Parts.Card(
            say,
            notice?.Text ?? heading,
            [
                Parts.TitleOf(plan),
                Parts.Heading(heading),
                Parts.Banner(notice),
                new TextInput(say.OwnQuestionText, say.FillIn(say.OwnQuestionText)) { Id = "text", Value = text, Placeholder = say.OwnQuestionExample, IsMultiline = true, IsRequired = true, MaxLength = MostText },
                seen > 0 ? null : new ChoiceInput(say.WhichPart, say.FillIn(say.WhichPart), [.. template.Phases.Select(part => new Choice(say.PartName(part.Id, part.Name.In(say.Language)), part.Id))])
                {
                    Id = "phase", Value = phase ?? template.Phases[^1].Id, Style = "expanded", IsRequired = true,
                },
                Parts.Quiet(say.AboutService, spacing: "Small"),
            ],
            (IEnumerable<CardAction?>?)instead ??
            [
                Parts.Send(say.Save, new SaveOwnQuestion(id, seen) { Plan = plan.Id }),
                Parts.Go(say.Cancel, new OpenPlan { Plan = plan.Id }),
                seen == 0 ? null : Parts.Go(say.RemoveOwnQuestion, new RemoveOwnQuestion(id) { Plan = plan.Id }) with { Style = "destructive" },
            ]);
    }
}
