using Microsoft.Kiota.Abstractions;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Graph.Planner.Wire;
using PlanBot.Graph.Traffic;

namespace PlanBot.Graph.Planner;

/// <summary>Tells a task's note, its link back and its checklist, which are the initiative's milestones.</summary>
internal sealed class TaskDetails(DetailsApi api, ChecklistTicks ticks)
{
    /// <summary>Where somebody ticks a point each time we write, the next round goes on.</summary>
    private const int MostTries = 5;

    public async Task TellAsync(SyncRun run, InitiativeId id, CancellationToken cancellationToken)
    {
        for (var attempt = 1; run.Book.Tasks[id] is { Id: { } task } && !run.Book.Tasks[id].HasDetailsOf(run.Plan, run.Plan.AllInitiatives[id]); attempt++)
        {
            var standing = await api.ReadAsync(task, cancellationToken);

            // What was ticked there counts before ours is written over it.
            await ticks.TakeAsync(run, id, standing, cancellationToken);
            var (initiative, told) = (run.Plan.AllInitiatives[id], run.Book.Tasks[id]);
            if (initiative.IsDeleted)
                return;
            try
            {
                var checklist = ToldPoint.Of(initiative);
                var (room, open) = await api.WriteAsync(
                    task, standing, id.Value, Note(run.Plan, initiative), Link(run.Plan), Points(run.Plan, initiative), Math.Max(told.Points, told.Checklist?.Count ?? 0), cancellationToken);
                if (room < checklist.Count)
                    await run.NoteAsync(new(PlannerTrouble.TooManyChecklistPoints, id), initiative.Version, cancellationToken);
                await run.KeepAsync(id, told with { Details = TaskFacts.DetailsOf(run.Plan, initiative), Points = checklist.Count, Checklist = checklist, OpenPoints = open }, cancellationToken);
                return;
            }
            catch (ApiException exception) when (attempt < MostTries && GraphFailure.Of(exception)?.Trouble == GraphTrouble.Overtaken)
            {
                // Somebody ticked a point: read again.
            }
        }
    }

    private static string Note(Plan plan, Initiative initiative)
    {
        var say = Phrases.In(plan.Language);
        return initiative.Deadline is { } when and not PlanDate.Day ? $"{say.Deadline}: {say.ShortDate(when)}\n{say.TaskNote(plan.Title)}" : say.TaskNote(plan.Title);
    }

    private static (Uri Address, string Name)? Link(Plan plan) => PlanLinks.Of(plan) is { } address ? (address, Phrases.In(plan.Language).OpenInTeams) : null;

    private static IReadOnlyList<(string Title, bool IsTicked)> Points(Plan plan, Initiative initiative) =>
    [
        .. initiative.Milestones.Select(milestone => (milestone.Date is { } date ? $"{milestone.Title} · {Phrases.In(plan.Language).ShortDate(date)}" : milestone.Title, milestone.IsReached)),
    ];
}
