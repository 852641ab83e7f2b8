using Microsoft.Kiota.Abstractions;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Graph.Planner.Wire;
using PlanBot.Graph.Traffic;

namespace PlanBot.Graph.Planner;

/// <summary>Tells Planner what it was not told yet: makes tasks, changes what differs, deletes.</summary>
internal sealed class ToPlanner(PlannerApi api, FromPlanner from, PlannerBuckets buckets, TaskDetails details, TimeProvider time)
{
    /// <summary>A task that is changed there each time we write is left for the next round.</summary>
    private const int MostTries = 4;

    public async Task TellAllAsync(SyncRun run, CancellationToken cancellationToken)
    {
        foreach (var id in run.Plan.AllInitiatives.Values.OrderBy(one => one.Number).Select(one => one.Id))
        {
            for (var attempt = 1; run.Wants(id) is { } initiative; attempt++)
            {
                try
                {
                    await TellAsync(run, initiative, cancellationToken);
                    break;
                }
                catch (ApiException exception) when (GraphFailure.Of(exception) is { Trouble: GraphTrouble.Overtaken or GraphTrouble.Gone } && run.Book.Tasks.GetValueOrDefault(id)?.Id is { } task && attempt <= MostTries)
                {
                    // Changed there since: that first, then what is left to tell.
                    await from.TakeAsync(run, new() { [id] = await api.TaskAsync(task, cancellationToken) }, cancellationToken);
                }
                catch (ApiException exception) when (GraphFailure.Of(exception) is { Trouble: GraphTrouble.Full or GraphTrouble.Refused or GraphTrouble.Overtaken or GraphTrouble.NotGranted } failure)
                {
                    if (failure.Trouble == GraphTrouble.NotGranted && !run.HasTold)
                        throw;
                    await run.NoteAsync(PlannerProblems.Of(failure, id), initiative.Version, cancellationToken);
                    break;
                }
            }
        }
    }

    /// <summary>Tells Planner about one initiative.</summary>
    private async Task TellAsync(SyncRun run, Initiative initiative, CancellationToken cancellationToken)
    {
        var told = run.Book.Tasks.GetValueOrDefault(initiative.Id);
        if (initiative.IsDeleted)
        {
            if (told is { Id: { } gone })
                await api.DeleteAsync(gone, told.ETag!, cancellationToken);
            await run.ForgetAsync(initiative.Id, cancellationToken);
            run.Told++;
            return;
        }

        var ours = TaskFacts.Of(run.Plan, run.Template, initiative);
        if (told?.Id is not { } id)
        {
            await MakeAsync(run, await buckets.OfAsync(run, ours.Phase, initiative, cancellationToken), initiative, ours, told, cancellationToken);
        }
        else if (told.Agreed != ours)
        {
            var bucket = told.Agreed.Phase != ours.Phase ? await buckets.OfAsync(run, ours.Phase, initiative, cancellationToken) : null;
            if (told.Agreed with { Phase = ours.Phase } != ours || bucket is not null)
            {
                var after = await ChangeAsync(run, id, told, ours, bucket, initiative, cancellationToken) ?? await api.TaskAsync(id, cancellationToken);
                var agreed = after is null ? ours : FromPlanner.FactsOf(after, told with { Agreed = ours }, run.Plan);
                told = told with { ETag = after?.ETag ?? told.ETag, Agreed = agreed, Others = after?.Others(agreed.Owner) ?? told.Others };
                run.Told++;
            }
            else
            {
                told = told with { Agreed = ours };
            }

            await run.KeepAsync(initiative.Id, told, cancellationToken);
        }

        await details.TellAsync(run, initiative.Id, cancellationToken);
        await run.ClearAsync(initiative.Id, cancellationToken);
    }

    /// <summary>Written down before it is made: if the answer is lost, the next round looks for it before it makes another.</summary>
    private async Task MakeAsync(SyncRun run, string? bucket, Initiative initiative, TaskFacts ours, ToldTask? begun, CancellationToken cancellationToken)
    {
        SeenTask? made = null;
        if (begun is not null)
        {
            run.All ??= await api.TasksAsync(run.State.PlannerPlan, cancellationToken);
            var known = run.Book.Tasks.Values.Select(task => task.Id).ToHashSet();
            made = run.All.FirstOrDefault(task => task.Title == begun.Agreed.Title && task.CreatedAt >= begun.Since.AddMinutes(-2) && !known.Contains(task.Id));
        }
        else
        {
            begun = new(null, null, ours, time.GetUtcNow());
            await run.KeepAsync(initiative.Id, begun, cancellationToken);
        }

        made ??= await CreateAsync(run, bucket, ours, initiative, cancellationToken);
        run.Told++;

        // What was found may be older than what is wanted: as it is, it is what Planner says, and the rest is told the next time.
        await run.KeepAsync(initiative.Id, begun with { Id = made.Id, ETag = made.ETag, Agreed = FromPlanner.FactsOf(made, begun with { Agreed = ours }, run.Plan) }, cancellationToken);
    }

    private async Task<SeenTask> CreateAsync(SyncRun run, string? bucket, TaskFacts ours, Initiative initiative, CancellationToken cancellationToken)
    {
        try
        {
            return await api.MakeAsync(run.State.PlannerPlan, bucket, ours, cancellationToken);
        }
        catch (ApiException exception) when (ours.Owner is not null && IsAboutOwner(exception))
        {
            var made = await api.MakeAsync(run.State.PlannerPlan, bucket, ours with { Owner = null }, cancellationToken);
            await run.NoteAsync(OwnerProblem(exception, initiative.Id), initiative.Version, cancellationToken);
            return made;
        }
    }

    private async Task<SeenTask?> ChangeAsync(SyncRun run, string id, ToldTask told, TaskFacts ours, string? bucket, Initiative initiative, CancellationToken cancellationToken)
    {
        try
        {
            return await api.ChangeAsync(id, told.ETag!, told.Agreed, ours, bucket, cancellationToken);
        }
        catch (ApiException exception) when (ours.Owner is not null && ours.Owner != told.Agreed.Owner && IsAboutOwner(exception))
        {
            await run.NoteAsync(OwnerProblem(exception, initiative.Id), initiative.Version, cancellationToken);
            var rest = ours with { Owner = told.Agreed.Owner };
            return rest == told.Agreed ? null : await api.ChangeAsync(id, told.ETag!, told.Agreed, rest, bucket, cancellationToken);
        }
    }

    /// <summary>The right is there, as other tasks have shown or will: what is refused is this person.</summary>
    private static bool IsAboutOwner(ApiException exception) =>
        GraphFailure.Of(exception) is { Trouble: GraphTrouble.NotGranted } or { Code: "MaximumTasksAssignedToUser" or "MaximumAssigneesInTasks" };

    private static PlannerProblem OwnerProblem(ApiException exception, InitiativeId id) =>
        GraphFailure.Of(exception) is { Trouble: GraphTrouble.Full } full ? PlannerProblems.Of(full, id) : new(PlannerTrouble.OwnerNotInTeam, id);
}
