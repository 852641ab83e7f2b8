using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Graph.Planner.Wire;
using Person = PlanBot.Core.People.Person;

namespace PlanBot.Graph.Planner;

/// <summary>Finds what was changed in Planner, and takes it over into the plan.</summary>
internal sealed class FromPlanner(IPlanStore store, PlannerApi api, ChecklistTicks ticks, IDirectory directory, TimeProvider time)
{
    /// <summary>Compares all tasks with what both agreed on last.</summary>
    /// <returns>Whether anything was taken over.</returns>
    public async Task<bool> LookAsync(SyncRun run, CancellationToken cancellationToken)
    {
        var tasks = (await api.TasksAsync(run.State.PlannerPlan, cancellationToken)).ToDictionary(task => task.Id);
        run.All = tasks.Values;
        var seen = new Dictionary<InitiativeId, SeenTask?>();
        var standing = new Dictionary<InitiativeId, SeenTask>();
        foreach (var (initiative, told) in run.Book.Tasks)
        {
            if (told.Id is not { } id)
                continue;

            // One that is not in the plan was moved to another, where it is followed, or deleted.
            var task = tasks.GetValueOrDefault(id) ?? await api.TaskAsync(id, cancellationToken);
            if (task is null || task.ETag != told.ETag)
                seen[initiative] = task;
            if (task is not null)
                standing[initiative] = task;
        }

        return await TakeAsync(run, seen, cancellationToken) | await ticks.LookAsync(run, standing, cancellationToken);
    }

    /// <summary>Takes over what was seen, in one change of the plan, and notes it as what both agree on.</summary>
    /// <param name="seen">Null for a task that is gone.</param>
    public async Task<bool> TakeAsync(SyncRun run, Dictionary<InitiativeId, SeenTask?> seen, CancellationToken cancellationToken)
    {
        if (seen.Count == 0)
            return false;

        var now = time.GetUtcNow();
        var lastLook = run.State.LastLook;
        var facts = seen.ToDictionary(pair => pair.Key, pair => pair.Value is { } task ? Clean(FactsOf(task, run.Book.Tasks[pair.Key], run.Plan), run, pair.Key, now) : null);
        var others = seen.ToDictionary(pair => pair.Key, pair => pair.Value?.Others(facts[pair.Key]?.Owner) ?? []);
        var people = await PeopleAsync(run.Plan, [.. facts.Values.Select(one => one?.Owner).OfType<string>(), .. others.Values.SelectMany(one => one)], cancellationToken);
        var changes = await LatestChanges.ReadAsync(store, run.Plan.Id, facts.Keys.Where(id => ChangedHere(run, id)), cancellationToken);
        var source = $"planner|{Guid.NewGuid():N}";
        var outcome = await store.ChangeAsync(
            run.Plan.Id,
            plan => plan is null ? new Outcome.Gone(null) : plan.FromPlanner(now, source, facts.SelectMany(pair => Events(plan, pair.Key, pair.Value))),
            cancellationToken);
        run.Plan = Outcome.PlanOf(outcome) ?? run.Plan;

        foreach (var (initiative, task) in seen)
        {
            if (task is null)
                await run.ForgetAsync(initiative, cancellationToken);
            else
                await run.KeepAsync(initiative, run.Book.Tasks[initiative] with { ETag = task.ETag, Agreed = FactsOf(task, run.Book.Tasks[initiative], run.Plan), Others = others[initiative] }, cancellationToken);
        }

        return outcome is Outcome.Changed;

        IEnumerable<PlanEvent> Events(Plan plan, InitiativeId id, TaskFacts? theirs) =>
            plan.AllInitiatives.GetValueOrDefault(id) is not { } initiative ? [] :
            [
                .. new TaskMerge(
                    plan,
                    run.Template,
                    (one, _) => changes.TryGetValue(one.Id, out var known) && known.Version == one.Version ? known.At : now,
                    field => field == PlannerField.Completion && seen[id]?.CompletedAt is { } completed && theirs?.Percent == 100 ? completed : Between(lastLook, now),
                    owner => people[owner]).Take(initiative, run.Book.Tasks[id].Agreed, theirs),
                .. theirs is null || others[id].SequenceEqual(run.Book.Tasks[id].Others ?? []) ? Array.Empty<PlanEvent>()
                    : [new PlanEvent.PlannerShared(id, initiative.Title, [.. others[id].Select(other => people[other])])],
            ];
    }

    /// <summary>The facts of a task as it is.</summary>
    public static TaskFacts FactsOf(SeenTask task, ToldTask told, Plan plan) => task.Facts(told.Agreed, told.Others ?? [], due => plan.Country.Today(due));

    /// <summary>Planner does not say when something was changed, only that it was since we looked: midway is the best guess.</summary>
    private static DateTimeOffset Between(DateTimeOffset? last, DateTimeOffset now) => last is { } before ? before + ((now - before) / 2) : now;

    private static bool ChangedHere(SyncRun run, InitiativeId id) =>
        run.Plan.AllInitiatives.TryGetValue(id, out var one) && (one.IsDeleted || TaskFacts.Of(run.Plan, run.Template, one) != run.Book.Tasks[id].Agreed);

    /// <summary>What people wrote in Planner passes the same gate as what they write here: a title with an identity number is not taken over, and ours is put back.</summary>
    private static TaskFacts Clean(TaskFacts theirs, SyncRun run, InitiativeId id, DateTimeOffset now)
    {
        var title = theirs.Title.Trim();
        return title.Length == 0 || IdentityNumbers.Check(title, run.Plan.Country.Today(now)).Verdict != IdentityVerdict.Clear
            ? theirs with { Title = run.Book.Tasks[id].Agreed.Title }
            : theirs with { Title = title.Shortened(Initiative.MostTitle) };
    }

    private async Task<Dictionary<string, Person>> PeopleAsync(Plan plan, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var people = new Dictionary<string, Person>();
        foreach (var id in ids.Distinct())
        {
            people[id] = plan.Members.GetValueOrDefault(new(id))?.Person
                ?? (await directory.FindAsync(new(id), cancellationToken) is { Person: { Name.Length: > 0 } known } ? known : new(new(id), Phrases.In(plan.Language).SomebodyInPlanner));
        }

        return people;
    }
}
