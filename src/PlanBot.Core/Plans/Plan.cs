using System.Collections.Immutable;
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

/// <summary>One team's work with one template, as it stands now.</summary>
/// <remarks>It is only ever made by <see cref="PlanHistory.Replay"/>, from its history; decisions about it are in the files beside this one.</remarks>
public sealed record Plan
{
    public required PlanId Id { get; init; }

    /// <summary>The number of changes so far.</summary>
    public int Version { get; init; }

    /// <summary>The template's key and version: a plan stays on the one it was started with.</summary>
    public string Template { get; init; } = "";

    public int TemplateVersion { get; init; }

    /// <summary>The other versions that it was on, in order: answers to questions that only these have are shown apart.</summary>
    public ImmutableArray<int> FormerVersions { get; init; } = [];

    /// <summary>Whether there were other plans beside it when it began: then it is worth looking there for an answer to nearly the same.</summary>
    public bool HasPlansBeside { get; init; }

    public string Title { get; init; } = "";

    public ImmutableArray<Party> Parties { get; init; } = [];

    public Country Country { get; init; }

    /// <summary>The language of cards that are shared.</summary>
    public Language Language { get; init; }

    public Person Coordinator { get; init; } = new(default, "");

    /// <summary>The conversations it lives in: whoever is in one of them may take part.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    public ImmutableDictionary<PersonId, Member> Members { get; init; } = ImmutableDictionary<PersonId, Member>.Empty;

    public ImmutableDictionary<AnswerKey, Answer> Answers { get; init; } = ImmutableDictionary<AnswerKey, Answer>.Empty;

    public ImmutableDictionary<QuestionId, Decision> Decisions { get; init; } = ImmutableDictionary<QuestionId, Decision>.Empty;

    /// <summary>Those that were closed and called off as well.</summary>
    public ImmutableDictionary<RoundId, ClarityRound> AllClarityRounds { get; init; } = ImmutableDictionary<RoundId, ClarityRound>.Empty;

    /// <summary>The meetings by number; see <see cref="Holding.MeetingAt"/> for the one that goes on.</summary>
    public ImmutableDictionary<int, Meeting> AllMeetings { get; init; } = ImmutableDictionary<int, Meeting>.Empty;

    /// <summary>The round that is open, of which there is one at most.</summary>
    public ClarityRound? OpenRound => AllClarityRounds.Values.FirstOrDefault(round => round.State == ClarityState.Open);

    public ImmutableDictionary<InitiativeId, Initiative> AllInitiatives { get; init; } = ImmutableDictionary<InitiativeId, Initiative>.Empty;

    /// <summary>How it reminds.</summary>
    public PlanNudges Nudges { get; init; } = PlanNudges.Usual;

    /// <summary>Who wants to be reminded of what later, by <see cref="Snooze.KeyOf"/>. Those gone by stay; a new one of the same kind takes their place.</summary>
    public ImmutableDictionary<string, Snooze> Snoozes { get; init; } = ImmutableDictionary<string, Snooze>.Empty;

    /// <summary>What people gave up or left behind, by number.</summary>
    public ImmutableDictionary<int, HandOver> HandOvers { get; init; } = ImmutableDictionary<int, HandOver>.Empty;

    public ImmutableDictionary<QuestionId, OwnQuestion> AllOwnQuestions { get; init; } = ImmutableDictionary<QuestionId, OwnQuestion>.Empty;

    public ImmutableDictionary<CheckpointId, Checkpoint> AllCheckpoints { get; init; } = ImmutableDictionary<CheckpointId, Checkpoint>.Empty;

    /// <summary>The rounds by number, also those that were taken back. Empty until the first change of a round: see <see cref="Lap"/>.</summary>
    public ImmutableDictionary<int, Lap> AllLaps { get; init; } = ImmutableDictionary<int, Lap>.Empty;

    /// <summary>The questions that were asked anew by themselves, each with the plan's version at which they were.</summary>
    public ImmutableDictionary<QuestionId, int> AskedAgain { get; init; } = ImmutableDictionary<QuestionId, int>.Empty;

    /// <summary>The round it is in; the first began with the plan.</summary>
    public Lap Lap => AllLaps.Values.Where(round => !round.IsTakenBack).MaxBy(round => round.Number) ?? new Lap(1);

    /// <summary>The plan in Planner that the initiatives are tasks of; null where nobody chose one.</summary>
    public PlannerLink? Planner { get; init; }

    /// <summary>The leader in whose name nudges are posted in channels, if she signed in for it; null: the bot's own.</summary>
    public Person? PostsAs { get; init; }

    public bool IsDeleted { get; init; }

    /// <summary>Whether its overview stands in the places it lives in, and is kept true there.</summary>
    public bool IsPinned { get; init; }

    /// <summary>The latest turns that changed it: a turn delivered twice is recognised.</summary>
    public ImmutableArray<string> RecentTurns { get; init; } = [];

    public IEnumerable<Initiative> Initiatives => AllInitiatives.Values.Where(initiative => initiative is { IsDeleted: false, Kind: not InitiativeKind.Note }).OrderBy(initiative => initiative.Number);

    /// <summary>What an imported plan says besides: shown under its question, never counted.</summary>
    public IEnumerable<Initiative> Notes => AllInitiatives.Values.Where(initiative => initiative is { IsDeleted: false, Kind: InitiativeKind.Note }).OrderBy(initiative => initiative.Number);

    /// <summary>Whether it came from a document that existed before.</summary>
    public bool IsImported => AllInitiatives.Values.Any(initiative => initiative is { IsDeleted: false, Source: not null });

    public IEnumerable<OwnQuestion> OwnQuestions => AllOwnQuestions.Values.Where(question => !question.IsRemoved).OrderBy(question => question.Number);

    public IEnumerable<Checkpoint> Checkpoints => AllCheckpoints.Values.Where(checkpoint => !checkpoint.IsDeleted).OrderBy(checkpoint => checkpoint.Number);

    public Answer? AnswerOf(QuestionId question, PartyId party) => Answers.GetValueOrDefault(new(question, party));

    /// <summary>The parties' standing answers to a question, in the parties' order.</summary>
    public IEnumerable<(Party Party, Answer Answer)> AnswersTo(QuestionId question) =>
        Parties.Select(party => (party, answer: AnswerOf(question, party.Id))).Where(pair => pair.answer is not null).Select(pair => (pair.party, pair.answer!));

    public Party? Find(PartyId party) => Parties.FirstOrDefault(candidate => candidate.Id == party);

    /// <summary>Whom this person answers for, as far as she has said; with one party there is nothing to say.</summary>
    public PartyId? PartyOf(PersonId person) => Parties.Length == 1 ? Parties[0].Id : Members.GetValueOrDefault(person)?.Party;

    public bool Remembers(string turn) => RecentTurns.Contains(turn);
}
