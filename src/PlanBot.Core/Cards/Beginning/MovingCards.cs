using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Cards.Templates;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Core.Cards.Beginning;

/// <summary>A plan goes on to a newer version of its template: what that brings, that it is done, and what was left behind.</summary>
internal static class MovingCards
{
    private const int MostFormer = 20;

    public static AdaptiveCard Offer(Phrases say, Plan plan, Template before, Template after, bool isCoordinator, Notice? notice = null)
    {
        var anew = plan.NotKnownTo(after).Select(after.Find).OfType<Question>().ToArray();
        return Parts.Card(
            say,
            say.WouldMove(before.Version, after.Version),
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.UpdateTemplate),
                Parts.Banner(notice),
                Parts.Said(say.WouldMove(before.Version, after.Version)),
                .. OwnTemplateCards.Changes(say, TemplateChanges.Between(before, after)),
                .. anew.Length == 0 ? [] : Anew(say, anew),
                Parts.Quiet(say.NothingIsLost, spacing: "Medium"),
                isCoordinator ? null : Parts.Banner(Notice.Look(say.CoordinatorOnly(plan.Coordinator.Name))),
            ],
            isCoordinator ? Parts.Send(say.UpdateTemplate, new MoveTemplate(before.Version, after.Version) { Plan = plan.Id }) : null,
            Parts.Go(say.Cancel, new OpenPlan { Plan = plan.Id }));
    }

    public static AdaptiveCard Moved(Phrases say, Plan plan, int from) => NoticeCard.Draw(
        say,
        Notice.Good(say.MovedTo(plan.TemplateVersion)),
        [],
        Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
        Parts.Go(say.Undo, new MoveTemplate(plan.TemplateVersion, from) { Plan = plan.Id }),
        Parts.Go(say.FormerQuestions, new ShowFormer { Plan = plan.Id }),
        Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));

    /// <param name="former">As the version had them that asked them last.</param>
    public static AdaptiveCard Former(Phrases say, Plan plan, IReadOnlyList<PlanQuestion> former, PersonId? reader) => Parts.Card(
        say,
        former.Count == 0 ? say.NoFormerQuestions : say.FormerQuestions,
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.FormerQuestions),
            Parts.Said(former.Count == 0 ? say.NoFormerQuestions : say.FormerQuestionsHelp),
            .. former.Take(MostFormer).SelectMany(question => One(say, plan, question, reader)),
            former.Count > MostFormer ? Parts.Quiet(say.AndMore(former.Count - MostFormer)) : null,
        ],
        Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
        Parts.Go(say.History, new ShowHistory { Plan = plan.Id }));

    private static IEnumerable<CardElement> One(Phrases say, Plan plan, PlanQuestion question, PersonId? reader) =>
    [
        Parts.Wrote(question.Question.Label.In(say.Language), weight: "Bolder", spacing: "Medium"),
        AnswerList.Draw(say, plan, question, reader),
        .. plan.InitiativesOf(question.Id).Select(initiative => InitiativeRow.Draw(say, plan, initiative)),
    ];

    private static IEnumerable<CardElement> Anew(Phrases say, Question[] questions) =>
    [
        new TextBlock($"{say.AskedAnew} ({questions.Length})") { Weight = "Bolder", Spacing = "Small" },
        .. questions.Select(question => Parts.Wrote($"– {question.Label.In(say.Language).Shortened(Parts.MostOfARow)}", spacing: "None")),
        Parts.Quiet(say.AskedAnewHelp),
    ];
}
