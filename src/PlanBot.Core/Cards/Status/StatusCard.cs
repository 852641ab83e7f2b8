using PlanBot.Core.Cards.Checkpoints;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Cards.Reminders;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Meetings;
using PlanBot.Core.Reports;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Status;

/// <summary>The plan before a meeting: counts in words, what is new to this reader, then what needs somebody. Never a percentage, never a ranking of people.</summary>
internal static class StatusCard
{
    /// <summary>What fits a glance; the rest is counted, and a press away.</summary>
    private const int Most = 5;

    public static AdaptiveCard Draw(Phrases say, Plan plan, Template template, StatusReport status, DateOnly today, StatusLook look, PageLinks? page = null)
    {
        var heading = say.StatusAsOf(say.Date(today));
        return Parts.Card(
            say,
            Summary(say, plan, status, heading),
            [
                Parts.Heading(heading),
                Parts.Wrote(plan.Title, weight: "Bolder"),
                .. Body(say, plan, template, status, look),
            ],
            Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            plan.OpenRound is null ? null : Parts.Go(say.ShowRound, new ShowClarity { Plan = plan.Id }),
            Parts.Go(say.History, new ShowHistory { Plan = plan.Id }),
            Parts.Go(say.ShowAsText, new ShowStatus { Plan = plan.Id, AsText = true }),
            page is null ? null : new OpenUrlAction(say.OpenThePage, page.Of(plan.Id)));
    }

    /// <summary>The same to copy into a case paper: dated, without a button and without a bar.</summary>
    public static AdaptiveCard AsText(Phrases say, Plan plan, Template template, StatusReport status, DateOnly today, StatusLook look)
    {
        var heading = say.StatusPer(say.ShortDate(today));
        return Parts.Card(
            say,
            Summary(say, plan, status, heading),
            [Parts.Wrote(heading), Parts.Wrote(plan.Title, spacing: "None"), .. PlainText.Of(Body(say, plan, template, status, look).OfType<CardElement>())]);
    }

    private static string Summary(Phrases say, Plan plan, StatusReport status, string heading) =>
        $"{plan.Title}. {heading}. {string.Join(". ", status.Parts.Select(part => $"{say.PartName(part.Phase.Id, part.Phase.Name.In(say.Language))}: {say.AnsweredOf(part.Answered, part.Of)}"))}. {Counts(say, status)}.";

    private static IEnumerable<CardElement?> Body(Phrases say, Plan plan, Template template, StatusReport status, StatusLook look) =>
    [
        LapCards.Line(say, plan, template),
        plan.MeetingAt(look.Now) is { } meeting ? Parts.Wrote(say.MeetingGoesOn(meeting.Driver.Name), spacing: "Small") : null,
        plan.OpenRound is null ? null : Parts.Said(say.ClarityRoundIsOpen) with { Spacing = "Small" },
        .. News(say, plan, look),
        .. Questions(say, plan, say.GrantCondition, status.MissingGrantConditions, null, look),
        .. status.Parts.Select(part => Part(say, plan, part)),
        .. Questions(say, plan, say.WhereAnswersDiffer, status.Divided, StatusState.Divided, look),
        .. Questions(say, plan, say.WhereUnclear, status.Unclear, StatusState.Unclear, look),
        Parts.Subheading(say.InitiativesTitle),
        Parts.Said(status.Initiatives.Count == 0 ? say.NoInitiatives : Counts(say, status)),
        CompletionChart.Draw(say, status.Initiatives),
        .. Initiatives(say, plan, say.Late, status.Late, StatusState.Late),
        .. Initiatives(say, plan, say.Unowned, status.Unowned, StatusState.Unowned),
        status.Unowned.Count + status.Proposed.Count == 0 ? null : new ActionSet([Parts.Go(say.ChooseResponsible, new ShowUnowned { Plan = plan.Id })]) { Spacing = "Small" },
        .. Coming(say, plan, status),
        .. Ways(say, plan, status),
        look.Heartbeat is { } beat ? Reminders(say, plan, beat, look) : null,
    ];

    private static IEnumerable<CardElement> News(Phrases say, Plan plan, StatusLook look)
    {
        if (look.News is not { } news)
            yield break;
        var since = say.Moment(news.Since, plan);
        if (news.Count == 0)
        {
            yield return Parts.Said(say.NothingNewSince(since)) with { Spacing = "Small" };
            yield break;
        }

        yield return Parts.Subheading(say.NewSince(since));
        foreach (var row in StatusRows.New(say, plan, news, look.Reader).Take(Most))
            yield return row;
        if (news.Count > Most)
            yield return More(say, plan, news.Count - Most, StatusState.New);
    }

    /// <summary>A phase in two lines, to press for what is in it.</summary>
    private static Container Part(Phrases say, Plan plan, PartStatus part)
    {
        var name = say.PartName(part.Phase.Id, part.Phase.Name.In(say.Language));
        return new Container(
        [
            new TextBlock(name) { Weight = "Bolder" },
            Parts.Said(StatusRows.Progress(say, part.Answered, part.Of)) with { Spacing = "None" },
            .. plan.Parties.Length > 1
                ? new[] { Parts.Wrote(string.Join(" · ", part.ByParty.Select(one => $"{one.Party.Name} {one.Answered}")), size: "Small", subtle: true, spacing: "None") }
                : [],
        ])
        {
            SelectAction = Parts.Go(name, new ShowStatus { Plan = plan.Id, Phase = part.Phase.Id }),
            Spacing = "Medium",
        };
    }

    private static string Counts(Phrases say, StatusReport status)
    {
        int Count(Completion state) => status.Initiatives.Count(initiative => initiative.Completion == state);
        return string.Join(
            " · ",
            new[]
            {
                say.Initiatives(status.Initiatives.Count),
                say.CountNotStarted(Count(Completion.NotStarted)),
                say.CountUnderWay(Count(Completion.UnderWay)),
                say.CountCompleted(Count(Completion.Completed)),
                status.Late.Count == 0 ? null : say.CountLate(status.Late.Count),
                status.Unowned.Count == 0 ? null : say.CountUnowned(status.Unowned.Count),
                status.Proposed.Count == 0 ? null : say.CountProposed(status.Proposed.Count),
            }.OfType<string>());
    }

    private static IEnumerable<CardElement> Questions(Phrases say, Plan plan, string heading, IReadOnlyList<PlanQuestion> questions, StatusState? state, StatusLook look)
    {
        if (questions.Count == 0)
            yield break;
        yield return Parts.Subheading(heading);
        foreach (var question in questions.Take(Most))
            yield return StatusRows.Question(say, plan, question, AnswerState.Open(say, plan, question, look.Reader));
        if (questions.Count > Most)
            yield return state is { } one ? More(say, plan, questions.Count - Most, one) : Parts.Quiet(say.AndMore(questions.Count - Most));
    }

    private static IEnumerable<CardElement> Initiatives(Phrases say, Plan plan, string heading, IReadOnlyList<Initiative> initiatives, StatusState state)
    {
        if (initiatives.Count == 0)
            yield break;
        yield return Parts.Subheading(heading);
        foreach (var initiative in initiatives.Take(Most))
            yield return InitiativeRow.Draw(say, plan, initiative);
        if (initiatives.Count > Most)
            yield return More(say, plan, initiatives.Count - Most, state);
    }

    private static IEnumerable<CardElement> Coming(Phrases say, Plan plan, StatusReport status)
    {
        var count = status.Due.Count + status.Occurrences.Count;
        yield return Parts.Subheading(say.DueIn30Days);
        if (count == 0)
            yield return Parts.Quiet(say.NothingDue, spacing: "Small");
        foreach (var row in StatusRows.Coming(say, plan, status.Due, status.Occurrences).Take(Most))
            yield return row;
        if (count > Most)
            yield return More(say, plan, count - Most, StatusState.Due);
    }

    /// <summary>By party, and by how far things are: what has no list of its own above.</summary>
    private static IEnumerable<CardElement> Ways(Phrases say, Plan plan, StatusReport status)
    {
        if (plan.Parties.Length > 1)
            yield return new ActionSet([.. plan.Parties.Select(party => Parts.Go(party.Name, new ShowStatus { Plan = plan.Id, Party = party.Id }))]);
        var states = new[]
        {
            Way(StatusState.NotStarted, status.Initiatives.Count(initiative => initiative.Completion == Completion.NotStarted), say.CountNotStarted),
            Way(StatusState.UnderWay, status.Initiatives.Count(initiative => initiative.Completion == Completion.UnderWay), say.CountUnderWay),
            Way(StatusState.Completed, status.Initiatives.Count(initiative => initiative.Completion == Completion.Completed), say.CountCompleted),
            Way(StatusState.Proposed, status.Proposed.Count, say.CountProposed),
        }.OfType<CardAction>().ToArray();
        if (states.Length > 0)
            yield return new ActionSet(states) { Spacing = "Small" };

        ExecuteAction? Way(StatusState state, int count, Func<int, string> title) =>
            count == 0 ? null : Parts.Go(title(count), new ShowStatus { Plan = plan.Id, State = state });
    }

    /// <summary>Whether reminders go out, to press for what was sent and what was not.</summary>
    private static Container Reminders(Phrases say, Plan plan, Heartbeat beat, StatusLook look) =>
        new(
        [
            Parts.Quiet(RemindersCard.Beat(say, plan, beat, look.Now)),
            .. look.NotSent == 0 ? Array.Empty<CardElement>() : [new TextBlock(say.CountNotSent(look.NotSent)) { Weight = "Bolder", Spacing = "None" }],
        ])
        {
            SelectAction = Parts.Go(say.Reminders, new ShowReminders { Plan = plan.Id }),
            Spacing = "Medium",
        };

    private static Container More(Phrases say, Plan plan, int count, StatusState state) =>
        new([new TextBlock(say.AndMore(count)) { IsSubtle = true, Size = "Small" }])
        {
            SelectAction = Parts.Go(say.ShowMore, new ShowStatus { Plan = plan.Id, State = state }),
            Spacing = "Small",
        };
}
