using PlanBot.Core.Cards;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Graph.Posting;

namespace PlanBot.Graph.Planner;

/// <summary>Tells the coordinator, once a trouble, what Planner does not take.</summary>
internal sealed class PlannerNews(PlannerRows rows, IPlanStore store, IPreferences preferences, PrivateMessages messages, TimeProvider time)
{
    /// <summary>Notes what stands in the way of the whole plan, and tells it.</summary>
    public async Task NoteAsync(PlanId id, PlannerProblem problem, CancellationToken cancellationToken)
    {
        var book = await rows.ReadAsync(id, cancellationToken);
        if (!book.Problems.ContainsKey(PlannerRows.KeyOf(problem)))
            await rows.PutAsync(id, new KeptProblem(problem, 0, time.GetUtcNow()), cancellationToken);
        if (await store.FindAsync(id, cancellationToken) is { } plan)
            await TellAsync(plan, cancellationToken, keepGeneral: true);
    }

    /// <summary>Tells what was not told yet. What stood in the way of everything does not any more, when a round went through.</summary>
    public async Task TellAsync(Plan plan, CancellationToken cancellationToken, bool keepGeneral = false)
    {
        var book = await rows.ReadAsync(plan.Id, cancellationToken);
        var fresh = new List<KeptProblem>();
        foreach (var (key, kept) in book.Problems)
        {
            if (kept.Problem.Initiative is null && !keepGeneral)
                await rows.RemoveAsync(plan.Id, key, cancellationToken);
            else if (!kept.IsTold)
                fresh.Add(kept);
        }

        if (fresh.Count == 0 || plan.Places.FirstOrDefault() is not { } place)
            return;
        var language = await preferences.LanguageOfAsync(place.Tenant, plan.Coordinator.Id, cancellationToken) ?? plan.Language;
        await messages.SendAsync(place.Tenant, plan.Coordinator.Id, News.PlannerTroubles(language, plan, [.. fresh.Select(kept => kept.Problem)]), cancellationToken);

        // Told or not reachable: the card "planner" says it as well, so it is not tried for ever.
        foreach (var kept in fresh)
            await rows.PutAsync(plan.Id, kept with { IsTold = true }, cancellationToken);
    }
}
