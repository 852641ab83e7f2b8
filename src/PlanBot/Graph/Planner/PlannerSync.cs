using System.Collections.Immutable;
using Microsoft.Kiota.Abstractions;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Graph.Traffic;
using Person = PlanBot.Core.People.Person;

namespace PlanBot.Graph.Planner;

/// <summary>
/// Makes a plan and its tasks say the same. First what was changed in Planner is taken over, in one change of the plan; then what
/// Planner was not told yet is told. Either may be repeated: it starts from the plan as it stands, the tasks as they stand and what
/// both agreed on last.
/// </summary>
internal sealed class PlannerSync(IPlanStore store, PlannerRows rows, PlannerApi api, TemplateShelf templates, IDirectory directory, TimeProvider time)
{
    /// <summary>A task that is changed there each time we write is left for the next round.</summary>
    private const int MostTries = 4;

    private const int FewestMinutes = 5;
    private const int MostMinutes = 60;

    /// <summary>What Planner did not take is tried again after so long, if it is the same still.</summary>
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromHours(24);

    /// <param name="look">Whether all tasks are compared, or only what was changed here is told.</param>
    /// <returns>The plan as it stands now; null where it is not in Planner.</returns>
    /// <exception cref="Exception">What <see cref="GraphFailure"/> knows, when nothing can be done at present: everything stays to be told.</exception>
    public async Task<Plan?> RunAsync(PlanId id, bool look, CancellationToken cancellationToken)
    {
        var plan = await store.FindAsync(id, cancellationToken);
        var book = await rows.ReadAsync(id, cancellationToken);
        if (plan is not { IsDeleted: false, Planner: { } link })
        {
            if (book.State?.NextLook is { } next)
                await rows.LookNoMoreAsync(id, next, cancellationToken);
            return null;
        }

        var run = new Run(plan, await templates.FindAsync(plan.Template, plan.TemplateVersion, cancellationToken), book) { Now = time.GetUtcNow() };
        var (linked, state) = await BeginAsync(run, link, cancellationToken);
        run.Plan = linked;
        var changed = false;
        if (look)
            changed = await TakeAsync(run, await LookAsync(run, state.PlannerPlan, cancellationToken), state.LastLook, cancellationToken);
        state = await TellAllAsync(run, state, cancellationToken);
        changed |= run.Told > 0;
        await EndAsync(run, state, look, changed, cancellationToken);
        return run.Plan;
    }

    /// <summary>Makes the plan in Planner where it is not there yet, and forgets what belonged to another one.</summary>
    private async Task<(Plan Plan, SyncState State)> BeginAsync(Run run, PlannerLink link, CancellationToken cancellationToken)
    {
        var plan = run.Plan;
        if (link.PlannerPlan is null)
        {
            // It may have been made already, if the answer was lost: one of that name is ours.
            var there = await api.PlansAsync(link.Group, cancellationToken);
            var made = there.Where(one => one.Title == link.Title).Select(one => one.Id).FirstOrDefault() ?? await api.MakePlanAsync(link.Group, link.Title, cancellationToken);
            var outcome = await store.ChangeAsync(plan.Id, standing => standing is null ? new Outcome.Gone(null) : standing.PlannerMade(made, time.GetUtcNow()), cancellationToken);
            plan = Outcome.PlanOf(outcome) ?? plan;
            link = plan.Planner ?? link with { PlannerPlan = made };
        }

        if (run.Book.State is { } state && state.PlannerPlan == link.PlannerPlan)
            return (plan, state);
        foreach (var initiative in run.Book.Tasks.Keys.ToArray())
        {
            await rows.RemoveAsync(plan.Id, initiative, cancellationToken);
            run.Book.Tasks.Remove(initiative);
        }

        return (plan, new SyncState(link.PlannerPlan!, ImmutableDictionary<string, string>.Empty, NextLook: run.Book.State?.NextLook));
    }

    /// <summary>The tasks that are not as they were told or read last; null for one that is gone.</summary>
    private async Task<Dictionary<InitiativeId, SeenTask?>> LookAsync(Run run, string plannerPlan, CancellationToken cancellationToken)
    {
        var tasks = (await api.TasksAsync(plannerPlan, cancellationToken)).ToDictionary(task => task.Id);
        run.All = tasks.Values;
        var seen = new Dictionary<InitiativeId, SeenTask?>();
        foreach (var (initiative, told) in run.Book.Tasks)
        {
            if (told.Id is not { } id)
                continue;

            // One that is not in the plan was moved to another, where it is followed, or deleted.
            var task = tasks.GetValueOrDefault(id) ?? await api.TaskAsync(id, cancellationToken);
            if (task is null || task.ETag != told.ETag)
                seen[initiative] = task;
        }

        return seen;
    }

    /// <summary>Takes over what was seen, in one change of the plan, and notes it as what both agree on.</summary>
    private async Task<bool> TakeAsync(Run run, Dictionary<InitiativeId, SeenTask?> seen, DateTimeOffset? lastLook, CancellationToken cancellationToken)
    {
        if (seen.Count == 0)
            return false;

        var now = time.GetUtcNow();
        var facts = seen.ToDictionary(pair => pair.Key, pair => pair.Value is { } task ? Clean(task.Facts(run.Book.Tasks[pair.Key].Agreed, due => run.Plan.Country.Today(due)), run, pair.Key, now) : null);
        var people = await PeopleAsync(run.Plan, facts.Values.Select(one => one?.Owner).OfType<string>(), cancellationToken);
        var changes = await ChangesAsync(run, facts, cancellationToken);
        var source = $"planner|{Guid.NewGuid():N}";
        var outcome = await store.ChangeAsync(
            run.Plan.Id,
            plan => plan is null ? new Outcome.Gone(null) : plan.FromPlanner(now, source, facts.SelectMany(pair => Events(plan, pair.Key, pair.Value))),
            cancellationToken);
        run.Plan = Outcome.PlanOf(outcome) ?? run.Plan;

        foreach (var (initiative, task) in seen)
        {
            if (task is null)
                await ForgetAsync(run, initiative, cancellationToken);
            else
                await KeepAsync(run, initiative, run.Book.Tasks[initiative] with { ETag = task.ETag, Agreed = Real(task, run.Book.Tasks[initiative].Agreed, run.Plan) }, cancellationToken);
        }

        return outcome is Outcome.Changed;

        IEnumerable<PlanEvent> Events(Plan plan, InitiativeId id, TaskFacts? theirs) =>
            plan.AllInitiatives.GetValueOrDefault(id) is not { } initiative ? [] : new TaskMerge(
                plan,
                run.Template,
                (one, _) => changes.TryGetValue(one.Id, out var known) && known.Version == one.Version ? known.At : now,
                field => field == PlannerField.Completion && seen[id]?.CompletedAt is { } completed && theirs?.Percent == 100 ? completed : Between(lastLook, now),
                owner => people[owner]).Take(initiative, run.Book.Tasks[id].Agreed, theirs);
    }

    /// <summary>Planner does not say when something was changed, only that it was since we looked: midway is the best guess.</summary>
    private static DateTimeOffset Between(DateTimeOffset? last, DateTimeOffset now) => last is { } before ? before + ((now - before) / 2) : now;

    private static TaskFacts Real(SeenTask task, TaskFacts agreed, Plan plan) => task.Facts(agreed, due => plan.Country.Today(due));

    /// <summary>What people wrote in Planner passes the same gate as what they write here: a title with an identity number is not taken over, and ours is put back.</summary>
    private static TaskFacts Clean(TaskFacts theirs, Run run, InitiativeId id, DateTimeOffset now)
    {
        var today = run.Plan.Country.Today(now);
        var title = theirs.Title.Trim();
        return title.Length == 0 || IdentityNumbers.Check(title, today).Verdict != IdentityVerdict.Clear
            ? theirs with { Title = run.Book.Tasks[id].Agreed.Title }
            : theirs with { Title = title.Shortened(Initiative.MostTitle) };
    }

    /// <summary>When each of these was changed here last, where both sides may have changed it: the history is read for nothing else.</summary>
    private async Task<Dictionary<InitiativeId, (int Version, DateTimeOffset At)>> ChangesAsync(Run run, Dictionary<InitiativeId, TaskFacts?> facts, CancellationToken cancellationToken)
    {
        var changes = new Dictionary<InitiativeId, (int, DateTimeOffset)>();
        var both = facts.Keys.Where(id => run.Plan.AllInitiatives.TryGetValue(id, out var one) && (one.IsDeleted || TaskFacts.Of(run.Plan, run.Template, one) != run.Book.Tasks[id].Agreed)).ToHashSet();
        for (var before = int.MaxValue; both.Count > 0;)
        {
            var entries = await store.HistoryAsync(run.Plan.Id, before, 50, cancellationToken);
            if (entries.Count == 0)
                break;
            foreach (var entry in entries)
            {
                foreach (var after in entry.Events.OfType<PlanEvent.InitiativeChanged>().Select(changed => changed.After))
                {
                    if (both.Remove(after.Id))
                        changes[after.Id] = (after.Version, entry.At);
                }
            }

            before = entries[^1].Version;
            if (before <= 1)
                break;
        }

        return changes;
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

    private async Task<SyncState> TellAllAsync(Run run, SyncState state, CancellationToken cancellationToken)
    {
        foreach (var id in run.Plan.AllInitiatives.Values.OrderBy(one => one.Number).Select(one => one.Id))
        {
            for (var attempt = 1; run.Wants(id) is { } initiative; attempt++)
            {
                try
                {
                    state = await TellAsync(run, state, initiative, cancellationToken);
                    break;
                }
                catch (ApiException exception) when (GraphFailure.Of(exception) is { Trouble: GraphTrouble.Overtaken or GraphTrouble.Gone } && run.Book.Tasks.GetValueOrDefault(id)?.Id is { } task && attempt <= MostTries)
                {
                    // Changed there since: that first, then what is left to tell.
                    await TakeAsync(run, new() { [id] = await api.TaskAsync(task, cancellationToken) }, run.Book.State?.LastLook, cancellationToken);
                }
                catch (ApiException exception) when (GraphFailure.Of(exception) is { Trouble: GraphTrouble.Full or GraphTrouble.Refused or GraphTrouble.Overtaken or GraphTrouble.NotGranted } failure)
                {
                    if (failure.Trouble == GraphTrouble.NotGranted && !run.HasTold)
                        throw;
                    await NoteAsync(run, Problem(failure, id), initiative.Version, cancellationToken);
                    break;
                }
            }
        }

        return state;
    }

    /// <summary>Tells Planner about one initiative: makes the task, changes what differs, or deletes it.</summary>
    private async Task<SyncState> TellAsync(Run run, SyncState state, Initiative initiative, CancellationToken cancellationToken)
    {
        var told = run.Book.Tasks.GetValueOrDefault(initiative.Id);
        if (initiative.IsDeleted)
        {
            if (told is { Id: { } gone })
                await api.DeleteAsync(gone, told.ETag!, cancellationToken);
            await ForgetAsync(run, initiative.Id, cancellationToken);
            run.Told++;
            return state;
        }

        var ours = TaskFacts.Of(run.Plan, run.Template, initiative);
        if (told?.Id is not { } id)
        {
            (state, var bucket) = await BucketAsync(run, state, ours.Phase, initiative, cancellationToken);
            told = await MakeAsync(run, state.PlannerPlan, bucket, initiative, ours, told, cancellationToken);
        }
        else if (told.Agreed != ours)
        {
            var bucket = (string?)null;
            if (told.Agreed.Phase != ours.Phase)
                (state, bucket) = await BucketAsync(run, state, ours.Phase, initiative, cancellationToken);
            if (told.Agreed with { Phase = ours.Phase } != ours || bucket is not null)
            {
                var after = await ChangeAsync(run, id, told, ours, bucket, initiative, cancellationToken) ?? await api.TaskAsync(id, cancellationToken);
                told = told with { ETag = after?.ETag ?? told.ETag, Agreed = after is null ? ours : Real(after, ours, run.Plan) };
                run.Told++;
            }
            else
            {
                told = told with { Agreed = ours };
            }

            await KeepAsync(run, initiative.Id, told, cancellationToken);
        }

        await DescribeAsync(run, initiative, told, cancellationToken);
        await ClearAsync(run, initiative.Id, cancellationToken);
        return state;
    }

    /// <summary>Written down before it is made: if the answer is lost, the next round looks for it before it makes another.</summary>
    private async Task<ToldTask> MakeAsync(Run run, string plannerPlan, string? bucket, Initiative initiative, TaskFacts ours, ToldTask? begun, CancellationToken cancellationToken)
    {
        SeenTask? made = null;
        if (begun is not null)
        {
            run.All ??= await api.TasksAsync(plannerPlan, cancellationToken);
            var known = run.Book.Tasks.Values.Select(task => task.Id).ToHashSet();
            made = run.All.FirstOrDefault(task => task.Title == begun.Agreed.Title && task.CreatedAt >= begun.Since.AddMinutes(-2) && !known.Contains(task.Id));
        }
        else
        {
            begun = new(null, null, ours, time.GetUtcNow());
            await KeepAsync(run, initiative.Id, begun, cancellationToken);
        }

        made ??= await CreateAsync(run, plannerPlan, bucket, ours, initiative, cancellationToken);
        run.Told++;

        // What was found may be older than what is wanted: as it is, it is what Planner says, and the rest is told the next time.
        var told = begun with { Id = made.Id, ETag = made.ETag, Agreed = Real(made, ours, run.Plan) };
        await KeepAsync(run, initiative.Id, told, cancellationToken);
        return told;
    }

    private async Task<SeenTask> CreateAsync(Run run, string plannerPlan, string? bucket, TaskFacts ours, Initiative initiative, CancellationToken cancellationToken)
    {
        try
        {
            return await api.MakeAsync(plannerPlan, bucket, ours, cancellationToken);
        }
        catch (ApiException exception) when (ours.Owner is not null && IsAboutOwner(exception))
        {
            var made = await api.MakeAsync(plannerPlan, bucket, ours with { Owner = null }, cancellationToken);
            await NoteAsync(run, OwnerProblem(exception, initiative.Id), initiative.Version, cancellationToken);
            return made;
        }
    }

    private async Task<SeenTask?> ChangeAsync(Run run, string id, ToldTask told, TaskFacts ours, string? bucket, Initiative initiative, CancellationToken cancellationToken)
    {
        try
        {
            return await api.ChangeAsync(id, told.ETag!, told.Agreed, ours, bucket, cancellationToken);
        }
        catch (ApiException exception) when (ours.Owner is not null && ours.Owner != told.Agreed.Owner && IsAboutOwner(exception))
        {
            await NoteAsync(run, OwnerProblem(exception, initiative.Id), initiative.Version, cancellationToken);
            var rest = ours with { Owner = told.Agreed.Owner };
            return rest == told.Agreed ? null : await api.ChangeAsync(id, told.ETag!, told.Agreed, rest, bucket, cancellationToken);
        }
    }

    /// <summary>The right is there, as other tasks have shown or will: what is refused is this person.</summary>
    private static bool IsAboutOwner(ApiException exception) =>
        GraphFailure.Of(exception) is { Trouble: GraphTrouble.NotGranted } or { Code: "MaximumTasksAssignedToUser" or "MaximumAssigneesInTasks" };

    private static PlannerProblem OwnerProblem(ApiException exception, InitiativeId id) =>
        GraphFailure.Of(exception) is { Trouble: GraphTrouble.Full } full ? Problem(full, id) : new(PlannerTrouble.OwnerNotInTeam, id);

    private async Task DescribeAsync(Run run, Initiative initiative, ToldTask told, CancellationToken cancellationToken)
    {
        var details = TaskFacts.DetailsOf(run.Plan, initiative);
        if (told.Details == details)
            return;
        var say = Phrases.In(run.Plan.Language);
        var points = initiative.Milestones.Select(milestone => milestone.Date is { } date ? $"{milestone.Title} · {say.ShortDate(date)}" : milestone.Title).ToArray();
        var note = initiative.Deadline is { } when and not PlanDate.Day ? $"{say.Deadline}: {say.ShortDate(when)}\n{say.TaskNote(run.Plan.Title)}" : say.TaskNote(run.Plan.Title);
        var link = PlanLinks.Of(run.Plan) is { } address ? (address, say.OpenInTeams) : ((Uri, string)?)null;
        var room = await api.DescribeAsync(told.Id!, initiative.Id.Value, note, link, points, told.Points, cancellationToken);
        if (room < points.Length)
            await NoteAsync(run, new(PlannerTrouble.TooManyChecklistPoints, initiative.Id), initiative.Version, cancellationToken);
        await KeepAsync(run, initiative.Id, told with { Details = details, Points = points.Length }, cancellationToken);
    }

    /// <summary>The part's bucket, made where it is not there; one of the same name is taken.</summary>
    private async Task<(SyncState State, string? Bucket)> BucketAsync(Run run, SyncState state, string phase, Initiative initiative, CancellationToken cancellationToken)
    {
        if (state.Buckets.TryGetValue(phase, out var known))
            return (state, known);
        var say = Phrases.In(run.Plan.Language);
        var name = run.Template.Phases.FirstOrDefault(one => one.Id == phase)?.Name.In(run.Plan.Language) ?? say.NoPhaseBucket;
        string bucket;
        try
        {
            var there = await api.BucketsAsync(state.PlannerPlan, cancellationToken);
            bucket = there.Where(one => one.Name == name).Select(one => one.Id).FirstOrDefault() ?? await api.MakeBucketAsync(state.PlannerPlan, name, cancellationToken);
        }
        catch (ApiException exception) when (GraphFailure.Of(exception) is { Trouble: GraphTrouble.Full })
        {
            await NoteAsync(run, new(PlannerTrouble.TooManyBuckets, initiative.Id), initiative.Version, cancellationToken);
            return (state, null);
        }

        state = state with { Buckets = state.Buckets.SetItem(phase, bucket) };
        await rows.PutAsync(run.Plan.Id, state, cancellationToken);
        return (state, bucket);
    }

    /// <summary>Looks again soon while something happens, and seldom while nothing does.</summary>
    private async Task EndAsync(Run run, SyncState state, bool look, bool changed, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var every = changed ? FewestMinutes : look ? Math.Min(state.Every * 2, MostMinutes) : state.Every;
        if (!look && state.NextLook is not null && !changed)
            return;
        var next = !look && state.NextLook is { } planned && planned > now && planned <= now.AddMinutes(every)
            ? planned
            : await rows.LookAgainAsync(run.Plan.Id, now.AddMinutes(every), state.NextLook, cancellationToken);
        await rows.PutAsync(run.Plan.Id, state with { Every = every, LastLook = look ? now : state.LastLook ?? now, NextLook = next }, cancellationToken);
    }

    private async Task KeepAsync(Run run, InitiativeId id, ToldTask told, CancellationToken cancellationToken)
    {
        run.Book.Tasks[id] = told;
        await rows.PutAsync(run.Plan.Id, id, told, cancellationToken);
    }

    private async Task ForgetAsync(Run run, InitiativeId id, CancellationToken cancellationToken)
    {
        run.Book.Tasks.Remove(id);
        await rows.RemoveAsync(run.Plan.Id, id, cancellationToken);
        await ClearAsync(run, id, cancellationToken);
    }

    private async Task NoteAsync(Run run, PlannerProblem problem, int version, CancellationToken cancellationToken)
    {
        var isTold = run.Book.Problems.GetValueOrDefault(PlannerRows.KeyOf(problem))?.IsTold ?? false;
        var kept = new KeptProblem(problem, version, time.GetUtcNow(), isTold);
        run.Noted.Add(PlannerRows.KeyOf(problem));
        run.Book.Problems[PlannerRows.KeyOf(problem)] = kept;
        await rows.PutAsync(run.Plan.Id, kept, cancellationToken);
    }

    /// <summary>What was wrong with this initiative before and is not any more.</summary>
    private async Task ClearAsync(Run run, InitiativeId id, CancellationToken cancellationToken)
    {
        foreach (var (key, _) in run.Book.Problems.Where(pair => pair.Value.Problem.Initiative == id && !run.Noted.Contains(pair.Key)).ToArray())
        {
            run.Book.Problems.Remove(key);
            await rows.RemoveAsync(run.Plan.Id, key, cancellationToken);
        }
    }

    private static PlannerProblem Problem(GraphFailure failure, InitiativeId? id) => new(
        failure switch
        {
            { Code: "MaximumTasksInProject" or "MaximumActiveTasksInProject" or "MaximumTasksCreatedByUser" } => PlannerTrouble.TooManyTasks,
            { Code: "MaximumTasksAssignedToUser" } => PlannerTrouble.OwnerHasTooMany,
            { Code: "MaximumChecklistItemsOnTask" } => PlannerTrouble.TooManyChecklistPoints,
            { Code: "MaximumBucketsInProject" } => PlannerTrouble.TooManyBuckets,
            { Code: "MaximumAssigneesInTasks" } => PlannerTrouble.TooManyAssignees,
            { Code: "MaximumProjectsOwnedByUser" or "MaximumPlannerPlans" or "MaximumProjectsSharedWithUser" } => PlannerTrouble.TooManyPlans,
            { Trouble: GraphTrouble.NotGranted } => PlannerTrouble.NotGranted,
            { Trouble: GraphTrouble.Gone } => PlannerTrouble.PlanGone,
            _ => PlannerTrouble.Refused,
        },
        id);

    /// <summary>What stands in the way of the whole plan; null where it is nothing that the coordinator could do about.</summary>
    public static PlannerProblem? ProblemOf(GraphFailure failure) =>
        failure.Trouble is GraphTrouble.NotGranted or GraphTrouble.Gone or GraphTrouble.Full ? Problem(failure, null) : null;

    /// <summary>One round with one plan.</summary>
    private sealed class Run(Plan plan, Template template, PlannerBook book)
    {
        public Plan Plan { get; set; } = plan;

        public Template Template => template;

        public PlannerBook Book => book;

        /// <summary>Every task of the plan, where it was asked.</summary>
        public IReadOnlyCollection<SeenTask>? All { get; set; }

        public int Told { get; set; }

        public HashSet<string> Noted { get; } = new(StringComparer.Ordinal);

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
            else if (told.Id is not null && !initiative.IsDeleted && told.Agreed == TaskFacts.Of(Plan, template, initiative) && told.Details == TaskFacts.DetailsOf(Plan, initiative))
            {
                return null;
            }

            return IsRefused(initiative) ? null : initiative;
        }

        private bool IsRefused(Initiative initiative) => Book.Problems.Any(pair =>
            pair.Value.Problem.Initiative == initiative.Id && pair.Value.Version == initiative.Version && (Noted.Contains(pair.Key) || Now - pair.Value.At < TryAgainAfter));

        public DateTimeOffset Now { get; init; }
    }
}
