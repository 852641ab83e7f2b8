using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Templates;
using PlanBot.Graph.Planner.Wire;

namespace PlanBot.Graph.Planner;

/// <summary>One round with one plan: how everything stands, what was agreed on last, and what became of it so far.</summary>
internal sealed class SyncRun(PlannerRows rows, Plan plan, Template template, PlannerBook book, DateTimeOffset now)
{
    /// <summary>What Planner did not take is tried again after so long, if it is the same still.</summary>
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromHours(24);

    private readonly HashSet<string> noted = new(StringComparer.Ordinal);

    public Plan Plan { get; set; } = plan;

    public Template Template => template;

    public PlannerBook Book => book;

    public SyncState State { get; set; } = book.State!;

    /// <summary>Every task of the plan, where it was asked.</summary>
    public IReadOnlyCollection<SeenTask>? All { get; set; }

    public int Told { get; set; }

    /// <summary>Whether Planner took anything of ours, now or before: then what it refuses is not the right as such.</summary>
    public bool HasTold => Told > 0 || Book.Tasks.Values.Any(task => task.Id is not null);

    /// <summary>The initiative, if Planner is to be told something about it.</summary>
    public Initiative? Wants(InitiativeId id)
    {
        var initiative = Plan.AllInitiatives[id];
        var told = Book.Tasks.GetValueOrDefault(id);
        if (told is null)
        {
            if (initiative is { IsDeleted: true } or not { Kind: InitiativeKind.Initiative, IsHistory: false, Owner: Owner.InTeams })
                return null;
        }
        else if (told.Id is not null && !initiative.IsDeleted && told.Agreed == TaskFacts.Of(Plan, template, initiative) && told.HasDetailsOf(Plan, initiative))
        {
            return null;
        }

        return IsRefused(initiative) ? null : initiative;
    }

    public Task KeepAsync(InitiativeId id, ToldTask told, CancellationToken cancellationToken)
    {
        Book.Tasks[id] = told;
        return rows.PutAsync(Plan.Id, id, told, cancellationToken);
    }

    public async Task ForgetAsync(InitiativeId id, CancellationToken cancellationToken)
    {
        Book.Tasks.Remove(id);
        await rows.RemoveAsync(Plan.Id, id, cancellationToken);
        await ClearAsync(id, cancellationToken);
    }

    public async Task KeepStateAsync(SyncState state, CancellationToken cancellationToken)
    {
        State = state;
        await rows.PutAsync(Plan.Id, state, cancellationToken);
    }

    /// <summary>Writes down what Planner did not take.</summary>
    public async Task NoteAsync(PlannerProblem problem, int version, CancellationToken cancellationToken)
    {
        var key = PlannerRows.KeyOf(problem);
        var kept = new KeptProblem(problem, version, now, Book.Problems.GetValueOrDefault(key)?.IsTold ?? false);
        noted.Add(key);
        Book.Problems[key] = kept;
        await rows.PutAsync(Plan.Id, kept, cancellationToken);
    }

    /// <summary>What was wrong with this initiative before and is not any more.</summary>
    public async Task ClearAsync(InitiativeId id, CancellationToken cancellationToken)
    {
        foreach (var (key, _) in Book.Problems.Where(pair => pair.Value.Problem.Initiative == id && !noted.Contains(pair.Key)).ToArray())
        {
            Book.Problems.Remove(key);
            await rows.RemoveAsync(Plan.Id, key, cancellationToken);
        }
    }

    private bool IsRefused(Initiative initiative) => Book.Problems.Any(pair =>
        pair.Value.Problem.Initiative == initiative.Id && pair.Value.Version == initiative.Version && (noted.Contains(pair.Key) || now - pair.Value.At < TryAgainAfter));
}
