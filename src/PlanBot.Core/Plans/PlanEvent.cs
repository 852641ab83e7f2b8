using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Plans.Meetings;

namespace PlanBot.Core.Plans;

/// <summary>Something that happened to a plan. It carries what was before as well, so that the history can be read entry by entry.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(Pinned), "pinned")]
[JsonDerivedType(typeof(PlaceChanged), "place")]
[JsonDerivedType(typeof(TemplateMoved), "templateMoved")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(ClarityChanged), "clarity")]
[JsonDerivedType(typeof(MeetingChanged), "meeting")]
[JsonDerivedType(typeof(InitiativeChanged), "initiative")]
[JsonDerivedType(typeof(NudgesChanged), "nudges")]
[JsonDerivedType(typeof(PutOff), "putOff")]
[JsonDerivedType(typeof(HandedOver), "handedOver")]
[JsonDerivedType(typeof(OwnQuestionChanged), "ownQuestion")]
[JsonDerivedType(typeof(CheckpointChanged), "checkpoint")]
[JsonDerivedType(typeof(CoordinatorChanged), "coordinator")]
[JsonDerivedType(typeof(LapChanged), "lap")]
[JsonDerivedType(typeof(QuestionsAskedAgain), "askedAgain")]
[JsonDerivedType(typeof(PlannerChosen), "planner")]
[JsonDerivedType(typeof(PlannerSettled), "plannerSettled")]
[JsonDerivedType(typeof(PlannerShared), "plannerShared")]
[JsonDerivedType(typeof(PostingChosen), "posting")]
[JsonDerivedType(typeof(Deleted), "deleted")]
[JsonDerivedType(typeof(Restored), "restored")]
public abstract record PlanEvent
{
    public sealed record Started(
        string Template,
        int TemplateVersion,
        string Title,
        ImmutableArray<Party> Parties,
        Country Country,
        Language Language,
        Person Coordinator,
        Place Place,
        bool HasPlansBeside = false) : PlanEvent;

    /// <summary>The plan goes on with another version of its template: a newer one, or back to the one before.</summary>
    /// <param name="AskedAgain">The questions whose standing answers that version does not know: they are asked anew, the text as a start.</param>
    /// <param name="CountAgain">The questions that an earlier move asked anew, and whose standing answers count again.</param>
    public sealed record TemplateMoved(int Before, int After, ImmutableArray<QuestionId> AskedAgain, ImmutableArray<QuestionId> CountAgain) : PlanEvent;

    /// <summary>The overview was pinned in the places that the plan lives in, or taken down.</summary>
    public sealed record Pinned(bool Is) : PlanEvent;

    /// <summary>The plan lives in one conversation more, or one less.</summary>
    public sealed record PlaceChanged(Place Place, bool IsIn) : PlanEvent;

    /// <summary>Somebody took part for the first time, or said whom she answers for.</summary>
    public sealed record Joined(Person Person, PartyId? Party) : PlanEvent;

    public sealed record Answered(QuestionId Question, PartyId Party, Answer? Before, Answer After) : PlanEvent
    {
        /// <summary>Whether the answer is as it was, and only who reads it is another.</summary>
        [JsonIgnore]
        public bool IsMark => Before is { } before && before.At == After.At && before.IsInternal != After.IsInternal;
    }

    public sealed record Decided(QuestionId Question, Decision? Before, Decision After) : PlanEvent;

    /// <summary>A clarity round was opened, closed or called off. Nobody's answer is in it.</summary>
    /// <param name="Before">Null for a new one.</param>
    public sealed record ClarityChanged(ClarityRound? Before, ClarityRound After) : PlanEvent;

    /// <param name="Before">Null for a new one.</param>
    public sealed record MeetingChanged(Meeting? Before, Meeting After) : PlanEvent;

    /// <param name="Before">Null for a new one.</param>
    public sealed record InitiativeChanged(Initiative? Before, Initiative After) : PlanEvent;

    /// <summary>The plan reminds in another way.</summary>
    public sealed record NudgesChanged(PlanNudges Before, PlanNudges After) : PlanEvent;

    /// <summary>Somebody wants to be reminded of something later.</summary>
    public sealed record PutOff(Snooze Snooze) : PlanEvent;

    /// <summary>Somebody gave initiatives up, or took that back; the initiatives' own changes stand beside it.</summary>
    public sealed record HandedOver(HandOver After) : PlanEvent;

    /// <param name="Before">Null for a new one.</param>
    public sealed record OwnQuestionChanged(OwnQuestion? Before, OwnQuestion After) : PlanEvent;

    /// <param name="Before">Null for a new one.</param>
    public sealed record CheckpointChanged(Checkpoint? Before, Checkpoint After) : PlanEvent;

    public sealed record CoordinatorChanged(Person Before, Person After) : PlanEvent;

    /// <param name="Before">The same round before; null for one that is started.</param>
    public sealed record LapChanged(Lap? Before, Lap After) : PlanEvent;

    /// <summary>People came or went: what depends on them is asked anew, with the standing answer as a start.</summary>
    public sealed record QuestionsAskedAgain(ImmutableArray<QuestionId> Questions) : PlanEvent;

    /// <summary>The initiatives are tasks in Planner from now on, or no longer.</summary>
    public sealed record PlannerChosen(PlannerLink? Before, PlannerLink? After) : PlanEvent;

    /// <summary>The same thing was changed here and in Planner, and the latest change was kept.</summary>
    /// <param name="PlannersStands">True: what Planner says was kept.</param>
    /// <param name="Other">What was not kept, as the field writes it: a date (ISO), a completion's name, a person's name, a title; null for none.</param>
    public sealed record PlannerSettled(InitiativeId Initiative, string Title, PlannerField Field, bool PlannersStands, string? Other) : PlanEvent;

    /// <summary>In Planner others are assigned as well. A plan has one who answers for it, so they stay there, and it is told here.</summary>
    /// <param name="With">Nobody: not any more.</param>
    public sealed record PlannerShared(InitiativeId Initiative, string Title, ImmutableArray<Person> With) : PlanEvent;

    /// <param name="After">Null: the bot posts in its own name again.</param>
    public sealed record PostingChosen(Person? Before, Person? After) : PlanEvent;

    public sealed record Deleted : PlanEvent;

    public sealed record Restored : PlanEvent;
}

/// <summary>One change of a plan, complete: the plan at any version is what its entries up to there make.</summary>
/// <param name="Version">From 1, without gaps.</param>
/// <param name="Turn">The turn it came from: the same turn again changes nothing.</param>
public sealed record HistoryEntry(int Version, DateTimeOffset At, Person By, string Turn, ImmutableArray<PlanEvent> Events);
