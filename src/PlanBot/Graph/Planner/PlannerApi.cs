using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using PlanBot.Graph.Traffic;

namespace PlanBot.Graph.Planner;

/// <summary>Planner as Graph offers it (basic plans, v1.0): what is changed bears the ETag it was read with.</summary>
internal sealed class PlannerApi(GraphClients clients)
{
    /// <summary>As many points as a checklist holds.</summary>
    public const int MostPoints = 20;

    /// <summary>A point's title; Planner refuses longer ones.</summary>
    private const int MostPoint = 100;

    private static readonly string[] Fields = ["id", "planId", "title", "dueDateTime", "percentComplete", "assignments", "createdDateTime", "completedDateTime", "createdBy"];

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

    /// <summary>The note, the link back and the checklist, which have an ETag of their own. What people added themselves stays.</summary>
    /// <param name="points">Ours, in order.</param>
    /// <param name="before">How many there were of ours.</param>
    /// <returns>How many of ours found room.</returns>
    public async Task<int> DescribeAsync(string id, string seed, string note, (Uri Address, string Name)? link, IReadOnlyList<string> points, int before, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var standing = (await graph.Planner.Tasks[id].Details.GetAsync(null, cancellationToken))!;
            var ours = Enumerable.Range(0, Math.Max(points.Count, before)).Select(number => PointId(seed, number)).ToArray();
            var theirs = Keys(standing.Checklist?.AdditionalData).Except(ours, StringComparer.OrdinalIgnoreCase).Count();
            var room = Math.Clamp(MostPoints - theirs, 0, points.Count);
            var there = Keys(standing.Checklist?.AdditionalData).ToHashSet(StringComparer.OrdinalIgnoreCase);

            var details = new PlannerTaskDetails { Checklist = new PlannerChecklistItems(), PreviewType = PlannerPreviewType.Automatic };
            if (!Lines(standing.Description).StartsWith(note, StringComparison.Ordinal))
                details.Description = string.IsNullOrWhiteSpace(standing.Description) ? note : $"{note}\n\n{standing.Description}";
            for (var number = 0; number < ours.Length; number++)
            {
                if (number < room)
                    details.Checklist.AdditionalData[ours[number]] = Point(points[number], there.Contains(ours[number]), IsTicked(standing.Checklist, ours[number]));
                else if (there.Contains(ours[number]))
                    details.Checklist.AdditionalData[ours[number]] = null!;
            }

            if (link is { } back && !Keys(standing.References?.AdditionalData).Contains(Encoded(back.Address)))
            {
                details.References = new PlannerExternalReferences();
                details.References.AdditionalData[Encoded(back.Address)] = new PlannerExternalReference { OdataType = "#microsoft.graph.plannerExternalReference", Alias = back.Name, Type = "Other", PreviewPriority = " !" };
            }

            try
            {
                await graph.Planner.Tasks[id].Details.PatchAsync(details, request => request.Headers.Add("If-Match", ETag(standing.AdditionalData)), cancellationToken);
                return room;
            }
            catch (ApiException exception) when (attempt < 5 && GraphFailure.Of(exception)?.Trouble == GraphTrouble.Overtaken)
            {
                // Somebody ticked a point: read again.
            }
        }

        static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n");

        // A point that is there keeps its tick and its place; the SDK writes the tick in any case.
        static PlannerChecklistItem Point(string title, bool isThere, bool isTicked) => isThere
            ? new() { OdataType = "#microsoft.graph.plannerChecklistItem", Title = Short(title), IsChecked = isTicked }
            : new() { OdataType = "#microsoft.graph.plannerChecklistItem", Title = Short(title), IsChecked = false, OrderHint = " !" };

        static string Short(string title) => title.Length > MostPoint ? title[..(MostPoint - 1)] + "…" : title;
    }

    /// <summary>Planner wants no dots, colons, percent signs, at signs and hashes in a reference's name (plannerExternalReferences).</summary>
    internal static string Encoded(Uri address) => address.AbsoluteUri
        .Replace("%", "%25", StringComparison.Ordinal).Replace(".", "%2E", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal)
        .Replace("@", "%40", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    /// <summary>The same for the same point of the same initiative, so that telling it again adds nothing.</summary>
    internal static string PointId(string seed, int number) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}|{number}")))[..16]).ToString("D");

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
        ETag(task.AdditionalData),
        task.PlanId ?? "",
        task.Title ?? "",
        task.DueDateTime,
        task.PercentComplete ?? 0,
        [.. (task.Assignments?.AdditionalData ?? new Dictionary<string, object>()).Where(one => IsThere(one.Value)).OrderBy(one => AssignedAt(one.Value), StringComparer.Ordinal).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key)],
        task.CreatedDateTime,
        task.CompletedDateTime,
        task.CreatedBy?.Application?.Id);

    private static string ETag(IDictionary<string, object> data) => data.TryGetValue("@odata.etag", out var etag) ? etag switch
    {
        UntypedString text => text.GetValue() ?? "",
        _ => etag.ToString() ?? "",
    }
    : "";

    private static IEnumerable<string> Keys(IDictionary<string, object>? open) => (open ?? new Dictionary<string, object>()).Where(one => IsThere(one.Value)).Select(one => one.Key);

    private static bool IsThere(object? value) => value is not null and not UntypedNull;

    private static bool IsTicked(PlannerChecklistItems? checklist, string point) =>
        checklist?.AdditionalData.TryGetValue(point, out var value) == true && value is UntypedObject known && known.GetValue().TryGetValue("isChecked", out var tick) && tick is UntypedBoolean ticked && ticked.GetValue();

    private static string AssignedAt(object value) =>
        value is UntypedObject known && known.GetValue().TryGetValue("assignedDateTime", out var at) && at is UntypedString text ? text.GetValue() ?? "" : "";
}
