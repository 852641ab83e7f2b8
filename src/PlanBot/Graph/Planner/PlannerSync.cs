using System.Collections.Immutable;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates.Own;
using PlanBot.Graph.Planner.Wire;
using PlanBot.Graph.Traffic;

namespace PlanBot.Graph.Planner;

/// <summary>
/// Makes a plan and its tasks say the same. First what was changed in Planner is taken over (<see cref="FromPlanner"/>); then what Planner
/// was not told yet is told (<see cref="ToPlanner"/>). Either may be repeated: it starts from the plan as it stands, the tasks as they
/// stand and what both agreed on last.
/// </summary>
internal sealed class PlannerSync(IPlanStore store, PlannerRows rows, PlannerApi api, FromPlanner from, ToPlanner to, TemplateShelf templates, PinnedOverviews pinned, TimeProvider time)
{
    private const int FewestMinutes = 5;
    private const int MostMinutes = 60;

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

        var template = await templates.FindAsync(plan.Template, plan.TemplateVersion, cancellationToken);
        var run = await BeginAsync(new(rows, plan, template, book, time.GetUtcNow()), link, cancellationToken);
        var changed = look && await from.LookAsync(run, cancellationToken);
        await to.TellAllAsync(run, cancellationToken);
        await EndAsync(run, look, changed || run.Told > 0, cancellationToken);
        if (run.Plan.Version != plan.Version)
            await pinned.FollowAsync(run.Plan, cancellationToken);
        return run.Plan;
    }

    /// <summary>Makes the plan in Planner where it is not there yet, and forgets what belonged to another one.</summary>
    private async Task<SyncRun> BeginAsync(SyncRun run, PlannerLink link, CancellationToken cancellationToken)
    {
        if (link.PlannerPlan is null)
        {
            // It may have been made already, if the answer was lost: one of that name is ours.
            var there = await api.PlansAsync(link.Group, cancellationToken);
            var made = there.Where(one => one.Title == link.Title).Select(one => one.Id).FirstOrDefault() ?? await api.MakePlanAsync(link.Group, link.Title, cancellationToken);
            var outcome = await store.ChangeAsync(run.Plan.Id, standing => standing is null ? new Outcome.Gone(null) : standing.PlannerMade(made, time.GetUtcNow()), cancellationToken);
            run.Plan = Outcome.PlanOf(outcome) ?? run.Plan;
            link = run.Plan.Planner ?? link with { PlannerPlan = made };
        }

        if (run.Book.State is { } state && state.PlannerPlan == link.PlannerPlan)
        {
            run.State = state;
            return run;
        }

        foreach (var initiative in run.Book.Tasks.Keys.ToArray())
        {
            await rows.RemoveAsync(run.Plan.Id, initiative, cancellationToken);
            run.Book.Tasks.Remove(initiative);
        }

        run.State = new(link.PlannerPlan!, ImmutableDictionary<string, string>.Empty, NextLook: run.Book.State?.NextLook);
        return run;
    }

    /// <summary>Looks again soon while something happens, and seldom while nothing does.</summary>
    private async Task EndAsync(SyncRun run, bool look, bool changed, CancellationToken cancellationToken)
    {
        var (now, state) = (time.GetUtcNow(), run.State);
        var every = changed ? FewestMinutes : look ? Math.Min(state.Every * 2, MostMinutes) : state.Every;
        if (!look && state.NextLook is not null && !changed)
            return;
        var next = !look && state.NextLook is { } planned && planned > now && planned <= now.AddMinutes(every)
            ? planned
            : await rows.LookAgainAsync(run.Plan.Id, now.AddMinutes(every), state.NextLook, cancellationToken);
        await rows.PutAsync(run.Plan.Id, state with { Every = every, LastLook = look ? now : state.LastLook ?? now, NextLook = next }, cancellationToken);
    }
}
