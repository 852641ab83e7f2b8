using System.Collections.Immutable;
using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Core.Plans;

/// <summary>How a plan comes of its history.</summary>
public static class PlanHistory
{
    /// <summary>A turn is delivered again within minutes, not after this many other changes.</summary>
    private const int RememberedTurns = 20;

    /// <summary>The plan after one more change.</summary>
    public static Plan Apply(this Plan plan, HistoryEntry entry) => Seen(
        entry.Events.Aggregate(
            plan with
            {
                Version = entry.Version,
                RecentTurns = [.. plan.RecentTurns.Append(entry.Turn).TakeLast(RememberedTurns)],
            },
            Apply),
        entry);

    /// <summary>The plan as its entries make it, oldest first; up to any version.</summary>
    public static Plan Replay(PlanId id, IEnumerable<HistoryEntry> entries) => entries.Aggregate(new Plan { Id = id }, Apply);

    /// <summary>Whoever changed something was there that day.</summary>
    private static Plan Seen(Plan plan, HistoryEntry entry) =>
        plan.Members.GetValueOrDefault(entry.By.Id) is { } member && plan.Country.Today(entry.At) is var day && member.Seen != day
            ? plan with { Members = plan.Members.SetItem(entry.By.Id, member with { Seen = day }) }
            : plan;

    private static Plan Apply(Plan plan, PlanEvent what) => what switch
    {
        PlanEvent.Started start => plan with
        {
            Template = start.Template,
            TemplateVersion = start.TemplateVersion,
            Title = start.Title,
            Parties = start.Parties,
            Country = start.Country,
            Language = start.Language,
            Coordinator = start.Coordinator,
            Places = [start.Place],
            HasPlansBeside = start.HasPlansBeside,
        },
        PlanEvent.TemplateMoved moved => plan with
        {
            TemplateVersion = moved.After,
            FormerVersions = [.. plan.FormerVersions.Append(moved.Before).Where(version => version != moved.After).Distinct().Order()],
            AskedAgain = plan.AskedAgain.RemoveRange(moved.CountAgain).SetItems(moved.AskedAgain.Select(question => KeyValuePair.Create(question, plan.Version))),
        },
        PlanEvent.PlaceChanged changed => plan with { Places = changed.IsIn ? [.. plan.Places.Append(changed.Place).Distinct()] : plan.Places.Remove(changed.Place) },
        PlanEvent.Pinned pinned => plan with { IsPinned = pinned.Is },
        PlanEvent.Joined joined => plan with { Members = plan.Members.SetItem(joined.Person.Id, new(joined.Person, joined.Party, plan.Members.GetValueOrDefault(joined.Person.Id)?.Seen)) },
        PlanEvent.Answered answered => plan with { Answers = plan.Answers.SetItem(new(answered.Question, answered.Party), answered.After with { Since = answered.IsMark ? answered.Before!.Since : plan.Version }) },
        PlanEvent.Decided decided => plan with { Decisions = plan.Decisions.SetItem(decided.Question, decided.After) },
        PlanEvent.ClarityChanged changed => plan with { AllClarityRounds = plan.AllClarityRounds.SetItem(changed.After.Id, changed.After) },
        PlanEvent.MeetingChanged changed => plan with { AllMeetings = plan.AllMeetings.SetItem(changed.After.Number, changed.After) },
        PlanEvent.InitiativeChanged changed => plan with { AllInitiatives = plan.AllInitiatives.SetItem(changed.After.Id, changed.After) },
        PlanEvent.NudgesChanged changed => plan with { Nudges = changed.After },
        PlanEvent.PutOff putOff => plan with { Snoozes = plan.Snoozes.SetItem(putOff.Snooze.Key, putOff.Snooze) },
        PlanEvent.HandedOver handed => plan with { HandOvers = plan.HandOvers.SetItem(handed.After.Number, handed.After) },
        PlanEvent.OwnQuestionChanged changed => plan with { AllOwnQuestions = plan.AllOwnQuestions.SetItem(changed.After.Id, changed.After) },
        PlanEvent.CheckpointChanged changed => plan with { AllCheckpoints = plan.AllCheckpoints.SetItem(changed.After.Id, changed.After) },
        PlanEvent.CoordinatorChanged changed => plan with { Coordinator = changed.After },
        PlanEvent.LapChanged changed => plan with { AllLaps = plan.AllLaps.SetItem(changed.After.Number, changed.After) },
        PlanEvent.QuestionsAskedAgain again => plan with { AskedAgain = plan.AskedAgain.SetItems(again.Questions.Select(question => KeyValuePair.Create(question, plan.Version))) },
        PlanEvent.PlannerChosen chosen => plan with { Planner = chosen.After },
        PlanEvent.PlannerSettled or PlanEvent.PlannerShared => plan,
        PlanEvent.PostingChosen chosen => plan with { PostsAs = chosen.After },
        PlanEvent.Deleted => plan with { IsDeleted = true },
        PlanEvent.Restored => plan with { IsDeleted = false },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "An event of a later release."),
    };
}
