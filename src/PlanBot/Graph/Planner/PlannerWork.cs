using System.Diagnostics.CodeAnalysis;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Graph.Planner.Wire;
using PlanBot.Graph.Traffic;
using PlanBot.Storage;
using PlanBot.Teams;

namespace PlanBot.Graph.Planner;

/// <summary>Works off what waits: first what was changed here, then the plans that are due to be looked at.</summary>
internal sealed partial class PlannerWork(
    PlannerOutbox outbox, PlannerRows rows, PlannerSync sync, PlannerApi api, PlannerNews news, TeamGroups teams, TimeProvider time, ILogger<PlannerWork> logger)
{
    /// <summary>Bounded, so that after an outage Graph is not asked about everything at once.</summary>
    private const int MostLooks = 20;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Where nothing can be done now, the rest of the round would fare no better.</summary>
    private DateTimeOffset waitsUntil;

    /// <summary>Whether the plan that was tried last is done with.</summary>
    private bool isDone;

    public async Task TickAsync(CancellationToken cancellationToken)
    {
        if (waitsUntil > time.GetUtcNow())
            return;
        foreach (var waiting in await outbox.WaitingAsync(cancellationToken))
        {
            if (!await DoneAsync(waiting.Plan, () => waiting.Channel is null ? sync.RunAsync(waiting.Plan, look: false, cancellationToken) : FindTeamAsync(waiting, cancellationToken), cancellationToken))
                return;
            if (isDone)
                await outbox.DoneAsync(waiting, cancellationToken);
        }

        foreach (var (plan, at) in await rows.DueAsync(time.GetUtcNow(), MostLooks, cancellationToken))
        {
            if (!await DoneAsync(plan, () => sync.RunAsync(plan, look: true, cancellationToken), cancellationToken))
                return;
            if (isDone)
                await rows.ForgetLookAsync(plan, at, cancellationToken);
        }
    }

    /// <summary>One plan, by one replica at a time.</summary>
    /// <returns>False when Graph is not to be asked any more in this round.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "One plan's trouble is not the next one's.")]
    private async Task<bool> DoneAsync(PlanId plan, Func<Task<Plan?>> work, CancellationToken cancellationToken)
    {
        isDone = false;
        if (await rows.LeaseAsync(plan, time.GetUtcNow(), Lease, cancellationToken) is not { } lease)
            return true;
        try
        {
            if (await work() is { } synced)
                await news.TellAsync(synced, cancellationToken);
            isDone = true;
            return true;
        }
        catch (Exception exception) when (exception is not StoreUnavailableException && !cancellationToken.IsCancellationRequested)
        {
            if (GraphFailure.Of(exception) is not { } failure)
            {
                // A bug of ours: logged, and the hint is kept for a release that has none.
                Log.Broken(logger, plan.Value, exception.GetType().Name, exception.StackTrace);
                return true;
            }

            Log.Failed(logger, plan.Value, failure.Code);
            if (PlannerProblems.Of(failure) is { } problem)
            {
                await news.NoteAsync(plan, problem, cancellationToken);
                isDone = failure.Trouble == GraphTrouble.Gone;
                return true;
            }

            waitsUntil = failure.Until ?? time.GetUtcNow().AddSeconds(30);
            return false;
        }
        finally
        {
            await rows.ReleaseAsync(plan, lease, CancellationToken.None);
        }
    }

    private async Task<Plan?> FindTeamAsync(PlannerOutbox.Waiting waiting, CancellationToken cancellationToken)
    {
        var group = await teams.FindAsync(waiting.Channel!, cancellationToken);
        var plans = group is null ? [] : await api.PlansAsync(group, cancellationToken);
        await rows.PutAsync(waiting.Plan, new PlannerTeam(group, [.. plans.Select(plan => new PlannerPlan(plan.Id, plan.Title))], time.GetUtcNow()), cancellationToken);
        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Plan {Plan} and Planner could not be compared now ({Code}); it is done later.")]
        public static partial void Failed(ILogger logger, string plan, string code);

        [LoggerMessage(2, LogLevel.Error, "Plan {Plan} and Planner: {Exception}\n{Where}")]
        public static partial void Broken(ILogger logger, string plan, string exception, string? where);
    }
}
