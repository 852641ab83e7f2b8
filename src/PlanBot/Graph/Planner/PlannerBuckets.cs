using Microsoft.Kiota.Abstractions;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Graph.Planner.Wire;
using PlanBot.Graph.Traffic;

namespace PlanBot.Graph.Planner;

/// <summary>The buckets in Planner: one a part of the plan.</summary>
internal sealed class PlannerBuckets(PlannerApi api)
{
    /// <summary>The part's bucket, made where it is not there; one of the same name is taken. Null where there is no room for it.</summary>
    public async Task<string?> OfAsync(SyncRun run, string phase, Initiative initiative, CancellationToken cancellationToken)
    {
        if (run.State.Buckets.TryGetValue(phase, out var known))
            return known;
        var name = run.Template.Phases.FirstOrDefault(one => one.Id == phase)?.Name.In(run.Plan.Language) ?? Phrases.In(run.Plan.Language).NoPhaseBucket;
        string bucket;
        try
        {
            var there = await api.BucketsAsync(run.State.PlannerPlan, cancellationToken);
            bucket = there.Where(one => one.Name == name).Select(one => one.Id).FirstOrDefault() ?? await api.MakeBucketAsync(run.State.PlannerPlan, name, cancellationToken);
        }
        catch (ApiException exception) when (GraphFailure.Of(exception) is { Trouble: GraphTrouble.Full })
        {
            await run.NoteAsync(new(PlannerTrouble.TooManyBuckets, initiative.Id), initiative.Version, cancellationToken);
            return null;
        }

        await run.KeepStateAsync(run.State with { Buckets = run.State.Buckets.SetItem(phase, bucket) }, cancellationToken);
        return bucket;
    }
}
