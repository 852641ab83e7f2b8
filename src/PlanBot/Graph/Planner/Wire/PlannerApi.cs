using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using PlanBot.Graph.Traffic;

namespace PlanBot.Graph.Planner.Wire;

/// <summary>Plans, buckets and tasks in Planner as Graph offers them (basic plans, v1.0): what is changed bears the ETag it was read with.</summary>
internal sealed class PlannerApi(GraphClients clients)
{
    private static readonly string[] Fields = ["id", "planId", "title", "dueDateTime", "percentComplete", "assignments", "createdDateTime", "completedDateTime", "createdBy", "activeChecklistItemCount"];

    private readonly Microsoft.Graph.GraphServiceClient graph = clients.Sync;

    public async Task<IReadOnlyList<(string Id, string Title)>> PlansAsync(string group, CancellationToken cancellationToken)
    {
        var plans = new List<(string, string)>();
        for (var page = await graph.Groups[group].Planner.Plans.GetAsync(null, cancellationToken); page is not null;
            page = page.OdataNextLink is { } next ? await graph.Groups[group].Planner.Plans.WithUrl(next).GetAsync(null, cancellationToken) : null)
        {
            plans.AddRange((page.Value ?? []).Where(plan => plan.Id is not null).Select(plan => (plan.Id!, plan.Title ?? "")));
        }

        return plans;
    }

    public async Task<string> MakePlanAsync(string group, string title, CancellationToken cancellationToken)
    {
        var container = new PlannerPlanContainer { Url = $"https://graph.microsoft.com/v1.0/groups/{group}" };
        var made = await graph.Planner.Plans.PostAsync(new PlannerPlan { Container = container, Title = title }, null, cancellationToken);
        return made!.Id!;
    }

    public async Task<IReadOnlyList<(string Id, string Name)>> BucketsAsync(string plan, CancellationToken cancellationToken)
    {
        var buckets = new List<(string, string)>();
        for (var page = await graph.Planner.Plans[plan].Buckets.GetAsync(null, cancellationToken); page is not null;
            page = page.OdataNextLink is { } next ? await graph.Planner.Plans[plan].Buckets.WithUrl(next).GetAsync(null, cancellationToken) : null)
        {
            buckets.AddRange((page.Value ?? []).Where(bucket => bucket.Id is not null).Select(bucket => (bucket.Id!, bucket.Name ?? "")));
        }

        return buckets;
    }

    public async Task<string> MakeBucketAsync(string plan, string name, CancellationToken cancellationToken) =>
        (await graph.Planner.Buckets.PostAsync(new PlannerBucket { PlanId = plan, Name = name, OrderHint = " !" }, null, cancellationToken))!.Id!;

    /// <summary>All tasks of the plan: as many requests as there are pages.</summary>
    public async Task<IReadOnlyList<SeenTask>> TasksAsync(string plan, CancellationToken cancellationToken)
    {
        var tasks = new List<SeenTask>();
        for (var page = await graph.Planner.Plans[plan].Tasks.GetAsync(request => request.QueryParameters.Select = Fields, cancellationToken); page is not null;
            page = page.OdataNextLink is { } next ? await graph.Planner.Plans[plan].Tasks.WithUrl(next).GetAsync(null, cancellationToken) : null)
        {
            tasks.AddRange((page.Value ?? []).Where(task => task.Id is not null).Select(Read));
        }

        return tasks;
    }

    /// <summary>Null where it is no more.</summary>
    public async Task<SeenTask?> TaskAsync(string task, CancellationToken cancellationToken)
    {
        try
        {
            return Read((await graph.Planner.Tasks[task].GetAsync(request => request.QueryParameters.Select = Fields, cancellationToken))!);
        }
        catch (ApiException exception) when (GraphFailure.Of(exception)?.Trouble == GraphTrouble.Gone)
        {
            return null;
        }
    }

    public async Task<SeenTask> MakeAsync(string plan, string? bucket, TaskFacts facts, CancellationToken cancellationToken)
    {
        var task = new PlannerTask { PlanId = plan, Title = facts.Title, PercentComplete = facts.Percent };
        if (bucket is not null)
            task.BucketId = bucket;
        if (facts.Due is { } due)
            task.DueDateTime = Instant(due);
        if (facts.Owner is { } owner)
            task.Assignments = Assignments((owner, true));
        return Read((await graph.Planner.Tasks.PostAsync(task, null, cancellationToken))!);
    }

    /// <summary>Changes what differs, and nothing else.</summary>
    /// <param name="bucket">Null: where it is.</param>
    /// <returns>The task after it; null where Planner did not show it.</returns>
    public async Task<SeenTask?> ChangeAsync(string id, string etag, TaskFacts from, TaskFacts to, string? bucket, CancellationToken cancellationToken)
    {
        var task = new PlannerTask();
        if (from.Title != to.Title)
            task.Title = to.Title;
        if (from.Due != to.Due)
            Set(task, "dueDateTime", to.Due, due => task.DueDateTime = Instant(due));
        if (from.Percent != to.Percent)
            task.PercentComplete = to.Percent;
        if (from.Owner != to.Owner)
            task.Assignments = Assignments([.. from.Owner is { } old ? [(old, false)] : Array.Empty<(string, bool)>(), .. to.Owner is { } owner ? [(owner, true)] : Array.Empty<(string, bool)>()]);
        if (bucket is not null)
            task.BucketId = bucket;
        var after = await graph.Planner.Tasks[id].PatchAsync(
            task,
            request =>
            {
                request.Headers.Add("If-Match", etag);
                request.Headers.Add("Prefer", "return=representation");
            },
            cancellationToken);
        return after?.Id is null ? null : Read(after);
    }

    /// <summary>Where it is no more already, that is what was wanted.</summary>
    public async Task DeleteAsync(string id, string etag, CancellationToken cancellationToken)
    {
        try
        {
            await graph.Planner.Tasks[id].DeleteAsync(request => request.Headers.Add("If-Match", etag), cancellationToken);
        }
        catch (ApiException exception) when (GraphFailure.Of(exception)?.Trouble == GraphTrouble.Gone)
        {
            // Somebody was faster.
        }
    }

    /// <summary>In the forenoon of the day, as Planner's own clients have it, so that it is the same day from Greenland to the east of Finland.</summary>
    private static DateTimeOffset Instant(DateOnly day) => new(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero);

    private static PlannerAssignments Assignments(params IEnumerable<(string User, bool Is)> people)
    {
        var assignments = new PlannerAssignments();
        foreach (var (user, isAssigned) in people)
            assignments.AdditionalData[user] = isAssigned ? new PlannerAssignment { OdataType = "#microsoft.graph.plannerAssignment", OrderHint = " !" } : null!;
        return assignments;
    }

    private static void Set<T>(PlannerTask task, string name, T? value, Action<T> set)
        where T : struct
    {
        if (value is { } one)
            set(one);
        else
            task.AdditionalData[name] = null!;
    }

    private static SeenTask Read(PlannerTask task) => new(
        task.Id!,
        OpenTypes.ETag(task.AdditionalData),
        task.PlanId ?? "",
        task.Title ?? "",
        task.DueDateTime,
        task.PercentComplete ?? 0,
        [.. (task.Assignments?.AdditionalData ?? new Dictionary<string, object>()).Where(one => OpenTypes.IsThere(one.Value)).OrderBy(one => AssignedAt(one.Value), StringComparer.Ordinal).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key)],
        task.CreatedDateTime,
        task.CompletedDateTime,
        task.CreatedBy?.Application?.Id,
        task.ActiveChecklistItemCount);

    private static string AssignedAt(object value) =>
        value is UntypedObject known && known.GetValue().TryGetValue("assignedDateTime", out var at) && at is UntypedString text ? text.GetValue() ?? "" : "";
}
