using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>The year wheel's entries: made, changed, done with, taken away and brought back.</summary>
public static class Checkpointing
{
    /// <summary>A whole plan is read in each turn.</summary>
    private const int Most = 200;

    /// <summary>Sixteen years of something monthly; the oldest go first, and the history has them still.</summary>
    private const int MostDone = 200;

    /// <summary>Keeps a form: a new entry, or all the fields of one there is.</summary>
    /// <param name="wanted">As the form has it; number, version, what is done and the person are given here.</param>
    /// <param name="seen">The version that the form was drawn from; 0 for a new one.</param>
    public static Outcome SaveCheckpoint(this Plan plan, Turn turn, Checkpoint wanted, int seen)
    {
        if (plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        if (plan.AllCheckpoints.ContainsKey(wanted.Id))
            return ChangeCheckpoint(plan, turn, wanted.Id, seen, before => wanted with { Done = before.Done, From = before.From });
        if (seen > 0 || !Ids.IsWellFormed(wanted.Id.Value))
            return new Outcome.Gone(plan);
        if (plan.Checkpoints.Count() >= Most || plan.AllCheckpoints.Count >= 5 * Most)
            return new Outcome.Refused(plan, Refusal.TooMany);
        var made = wanted with { Number = plan.AllCheckpoints.Count + 1, By = turn.Person, Version = 1 };

        // The imported line that it says better goes: nothing stands twice.
        return made.From is { } line && plan.AllInitiatives.GetValueOrDefault(line) is { IsDeleted: false, Kind: InitiativeKind.Recurring } standing
            ? plan.Change(turn, new PlanEvent.CheckpointChanged(null, made), new PlanEvent.InitiativeChanged(standing, standing with { IsDeleted = true, By = turn.Person, Version = standing.Version + 1 }))
            : plan.Change(turn, new PlanEvent.CheckpointChanged(null, made with { From = null }));
    }

    /// <summary>Changes one thing about an entry.</summary>
    /// <param name="seen">Null where the change stands whatever else was changed meanwhile.</param>
    public static Outcome ChangeCheckpoint(this Plan plan, Turn turn, CheckpointId id, int? seen, Func<Checkpoint, Checkpoint> change) =>
        plan.AllCheckpoints.GetValueOrDefault(id) is { IsDeleted: false } standing ? Put(plan, turn, standing, seen, change(standing)) : new Outcome.Gone(plan);

    /// <summary>Says of one of its times that it is done with, or takes that back.</summary>
    public static Outcome MarkDone(this Plan plan, Turn turn, CheckpointId id, PlanDate planned, bool isDone) =>
        ChangeCheckpoint(plan, turn, id, null, checkpoint => checkpoint with { Done = Marked(checkpoint.Done.Remove(planned), planned, isDone) });

    public static Outcome DeleteCheckpoint(this Plan plan, Turn turn, CheckpointId id) =>
        plan.AllCheckpoints.GetValueOrDefault(id) is { } standing ? Put(plan, turn, standing, null, standing with { IsDeleted = true }) : new Outcome.Gone(plan);

    public static Outcome RestoreCheckpoint(this Plan plan, Turn turn, CheckpointId id) =>
        plan.AllCheckpoints.GetValueOrDefault(id) is not { } standing ? new Outcome.Gone(plan)
        : standing.IsDeleted && plan.Checkpoints.Count() >= Most ? new Outcome.Refused(plan, Refusal.TooMany)
        : Put(plan, turn, standing, null, standing with { IsDeleted = false });

    private static ImmutableArray<PlanDate> Marked(ImmutableArray<PlanDate> done, PlanDate planned, bool isDone) =>
        isDone ? [.. done.Add(planned).OrderBy(date => date.First).TakeLast(MostDone)] : done;

    private static Outcome Put(Plan plan, Turn turn, Checkpoint standing, int? seen, Checkpoint wanted)
    {
        var after = wanted with { Number = standing.Number, By = turn.Person, Version = standing.Version + 1 };
        return plan.Remembers(turn.Id) || standing.SaysTheSameAs(after) ? new Outcome.Unchanged(plan)
            : seen is { } version && version != standing.Version ? new Outcome.Overtaken(plan, standing.By)
            : plan.Change(turn, new PlanEvent.CheckpointChanged(standing, after));
    }
}
