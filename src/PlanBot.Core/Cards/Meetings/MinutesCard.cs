using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Cards.Meetings;

/// <summary>What a meeting came to, and the same in plain text to be copied.</summary>
internal static class MinutesCard
{
    private const string PlainText = "asText";

    /// <summary>So many lines are read in a card; the text has them all.</summary>
    private const int Most = 30;

    // Read aloud, and shown where a card cannot be.
    private const int MostSpoken = 4000;

    public static AdaptiveCard Draw(PlanView view, Minutes minutes, Notice? notice = null)
    {
        var (say, plan) = (view.Say, view.Plan);
        var text = Text(view, minutes);
        return Parts.Card(
            say,
            text.Shortened(MostSpoken),
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.MinutesTitle(say.Day(minutes.StartedAt, plan))),
                Parts.Banner(notice),
                Parts.Labelled(say.MeetingDriver, say.List([.. minutes.Drivers.Select(driver => driver.Name)])),
                minutes.IsEmpty ? Parts.Said(say.NothingInMinutes) : null,
                minutes.Initiatives.Count == 0 ? null : Parts.Subheading(say.InitiativesTitle),
                .. minutes.Initiatives.Take(Most).Select(initiative => InitiativeRow.Draw(say, plan, initiative)),
                minutes.Initiatives.Count > Most ? Parts.Quiet(say.AndMore(minutes.Initiatives.Count - Most)) : null,
                minutes.Decisions.Count == 0 ? null : Parts.Subheading(say.DecidedInMeeting),
                .. minutes.Decisions.Take(Most).Select(decision => Parts.Wrote(Line(view, decision), spacing: "Small")),
                minutes.Decisions.Count > Most ? Parts.Quiet(say.AndMore(minutes.Decisions.Count - Most)) : null,
                minutes.Answered.Count == 0 ? null : Parts.Subheading(say.AnsweredInMeeting),
                minutes.Answered.Count == 0 ? null : Parts.Wrote(string.Join("; ", minutes.Answered.Select(question => Where(view, question))), spacing: "Small"),
                new ActionSet([new ToggleVisibilityAction(say.ShowAsText, [PlainText])]),
                Parts.Wrote(text) with { Id = PlainText, IsVisible = false },
            ],
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            Parts.Go(say.ShowStatus, new ShowStatus { Plan = plan.Id }));
    }

    /// <summary>Lines without marks or buttons, for a mail or a case paper.</summary>
    public static string Text(PlanView view, Minutes minutes)
    {
        var (say, plan) = (view.Say, view.Plan);
        IEnumerable<string> lines =
        [
            $"{say.MinutesTitle(say.Day(minutes.StartedAt, plan))}. {plan.Title}",
            $"{say.MeetingDriver}: {say.List([.. minutes.Drivers.Select(driver => driver.Name)])}",
            .. minutes.IsEmpty ? [say.NothingInMinutes] : Array.Empty<string>(),
            .. minutes.Initiatives.Count == 0 ? [] : minutes.Initiatives.Select(initiative => $"- {initiative.Title} · {InitiativeRow.Line(say, initiative)}").Prepend($"{say.InitiativesTitle}:"),
            .. minutes.Decisions.Count == 0 ? [] : minutes.Decisions.Select(decision => $"- {Line(view, decision)}").Prepend($"{say.DecidedInMeeting}:"),
            .. minutes.Answered.Count == 0 ? [] : minutes.Answered.Select(question => $"- {Where(view, question)}").Prepend($"{say.AnsweredInMeeting}:"),
        ];
        return string.Join('\n', lines);
    }

    private static string Line(PlanView view, (QuestionId Question, Need Need) decision) =>
        $"{Where(view, decision.Question)}{(view.Find(decision.Question) is { Own: null } question ? $", {view.Say.Quoted(question.Question.Label.In(view.Say.Language).Shortened(Parts.MostOfARow))}" : "")}: {view.Say.InitiativeNeed(decision.Need)}";

    private static string Where(PlanView view, QuestionId id) => view.Find(id) is { } question
        ? view.Say.Part(question.Phase.Id, question.Number, question.Of)
        : view.Say.Quoted(view.Plan.AllOwnQuestions.GetValueOrDefault(id)?.Text ?? id.Value);
}
