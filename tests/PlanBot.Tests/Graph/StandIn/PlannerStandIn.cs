using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Graph.StandIn;

/// <summary>Planner with a memory: every write wants the ETag of what it changes, tasks and their details each have their own.</summary>
internal sealed class PlannerStandIn(TimeProvider time)
{
    private readonly Dictionary<string, JsonObject> plans = [];
    private readonly Dictionary<string, JsonObject> buckets = [];
    private readonly Dictionary<string, JsonObject> details = [];
    private int made;
    private int written;

    /// <summary>The tasks by id, as Graph writes them.</summary>
    public Dictionary<string, JsonObject> Tasks { get; } = [];

    public int MostTasks { get; set; } = 9_000;

    public int MostPoints { get; set; } = 20;

    public int MostBuckets { get; set; } = 200;

    public int PageSize { get; set; } = 50;

    /// <summary>What next pages are addressed with.</summary>
    public Uri Address { get; set; } = new("http://127.0.0.1/v1.0");

    /// <summary>Who may be assigned; null: anybody.</summary>
    public HashSet<string>? Members { get; set; }

    public IReadOnlyCollection<JsonObject> Plans => plans.Values;

    public IReadOnlyCollection<JsonObject> Buckets => buckets.Values;

    public JsonObject DetailsOf(string task) => details[task];

    public string AddPlan(string group, string title)
    {
        var id = Id();
        plans[id] = Entity(id, new() { ["title"] = title, ["owner"] = group, ["container"] = new JsonObject { ["url"] = $"https://graph.microsoft.com/v1.0/groups/{group}" } });
        return id;
    }

    /// <summary>Somebody changes a task in Planner itself.</summary>
    public void Edit(string id, Action<JsonObject> change)
    {
        var task = Tasks[id];
        var before = (int)task["percentComplete"]!;
        change(task);
        Complete(task, before);
        Touch(task);
    }

    /// <summary>Somebody ticks or adds a point in Planner itself.</summary>
    public void EditDetails(string id, Action<JsonObject> change)
    {
        change(details[id]);
        Touch(details[id]);
    }

    public void Delete(string id)
    {
        Tasks.Remove(id);
        details.Remove(id);
    }

    public GraphAnswer Answer(GraphQuestion question) => (question.Method, question.Segments) switch
    {
        ("GET", ["groups", var group, "planner", "plans"]) => List(plans.Values.Where(plan => (string?)plan["owner"] == group), question),
        ("POST", ["planner", "plans"]) => MakePlan(question.Body!),
        ("GET", ["planner", "plans", var plan, "buckets"]) => plans.ContainsKey(plan) ? List(buckets.Values.Where(bucket => (string?)bucket["planId"] == plan), question) : Gone,
        ("GET", ["planner", "plans", var plan, "tasks"]) => plans.ContainsKey(plan) ? List(Tasks.Values.Where(task => (string?)task["planId"] == plan).Select(Counted), question) : Gone,
        ("POST", ["planner", "buckets"]) => MakeBucket(question.Body!),
        ("POST", ["planner", "tasks"]) => MakeTask(question.Body!),
        ("GET", ["planner", "tasks", var id]) => Tasks.TryGetValue(id, out var task) ? new(200, Counted(task)) : Gone,
        ("PATCH", ["planner", "tasks", var id]) => Write(Tasks, id, question, Patch),
        ("DELETE", ["planner", "tasks", var id]) => Write(Tasks, id, question, (_, _) =>
        {
            Delete(id);
            return null;
        }),
        ("GET", ["planner", "tasks", var id, "details"]) => details.TryGetValue(id, out var standing) ? new(200, Copy(standing)) : Gone,
        ("PATCH", ["planner", "tasks", var id, "details"]) => Write(details, id, question, PatchDetails),
        _ => Gone,
    };

    private static GraphAnswer Gone => GraphAnswer.Error(HttpStatusCode.NotFound, "NotFound");

    /// <summary>With how many points its checklist has. Ticking one does not change the task's own ETag.</summary>
    private JsonObject Counted(JsonObject task)
    {
        var copy = Copy(task);
        var points = details[(string)task["id"]!]["checklist"]!.AsObject();
        copy["checklistItemCount"] = points.Count;
        copy["activeChecklistItemCount"] = points.Count(point => !((bool?)point.Value!["isChecked"] ?? false));
        return copy;
    }

    private GraphAnswer MakePlan(JsonObject body)
    {
        var group = ((string)body["container"]!["url"]!).Split('/')[^1];
        return new(201, Copy(plans[AddPlan(group, (string)body["title"]!)]));
    }

    private GraphAnswer MakeBucket(JsonObject body)
    {
        if (buckets.Values.Count(bucket => (string?)bucket["planId"] == (string?)body["planId"]) >= MostBuckets)
            return Limit("MaximumBucketsInProject");
        var id = Id();
        buckets[id] = Entity(id, new() { ["name"] = (string)body["name"]!, ["planId"] = (string)body["planId"]!, ["orderHint"] = "8585" });
        return new(201, Copy(buckets[id]));
    }

    private GraphAnswer MakeTask(JsonObject body)
    {
        var plan = (string)body["planId"]!;
        if (!plans.ContainsKey(plan))
            return Gone;
        if (Tasks.Values.Count(task => (string?)task["planId"] == plan) >= MostTasks)
            return Limit("MaximumTasksInProject");
        if (Forbidden(body) is { } problem)
            return problem;
        var id = Id();
        var task = Entity(id, new()
        {
            ["planId"] = plan,
            ["title"] = (string)body["title"]!,
            ["percentComplete"] = (int?)body["percentComplete"] ?? 0,
            ["assignments"] = new JsonObject(),
            ["createdDateTime"] = Now(),
            ["createdBy"] = new JsonObject { ["application"] = new JsonObject { ["id"] = "22222222-2222-2222-2222-222222222222" } },
        });
        foreach (var name in new[] { "bucketId", "dueDateTime" })
        {
            if (body[name] is { } value)
                task[name] = value.DeepClone();
        }

        Assign(task, body);
        Complete(task, 0);
        Tasks[id] = task;
        details[id] = Entity(id, new() { ["description"] = "", ["previewType"] = "automatic", ["checklist"] = new JsonObject(), ["references"] = new JsonObject() });
        return new(201, Copy(task));
    }

    private GraphAnswer? Patch(JsonObject task, JsonObject body)
    {
        if (Forbidden(body) is { } problem)
            return problem;
        var before = (int)task["percentComplete"]!;
        foreach (var (name, value) in body.Where(pair => pair.Key != "assignments"))
            task[name] = value?.DeepClone();
        Assign(task, body);
        Complete(task, before);
        return null;
    }

    private GraphAnswer? PatchDetails(JsonObject standing, JsonObject body)
    {
        foreach (var open in new[] { "checklist", "references" })
        {
            foreach (var (name, value) in body[open]?.AsObject() ?? [])
            {
                if (value is null)
                    standing[open]!.AsObject().Remove(name);
                else
                    standing[open]![name] = Merged(standing[open]![name]?.AsObject(), value.AsObject());
            }
        }

        if (standing["checklist"]!.AsObject().Count > MostPoints)
            return Limit("MaximumChecklistItemsOnTask");
        if (body["description"] is { } description)
            standing["description"] = description.DeepClone();
        return null;

        static JsonObject Merged(JsonObject? standing, JsonObject told)
        {
            var merged = standing?.DeepClone().AsObject() ?? [];
            foreach (var (name, value) in told)
                merged[name] = value?.DeepClone();
            return merged;
        }
    }

    private GraphAnswer Write(Dictionary<string, JsonObject> all, string id, GraphQuestion question, Func<JsonObject, JsonObject, GraphAnswer?> write)
    {
        if (!all.TryGetValue(id, out var entity))
            return Gone;
        if (question.IfMatch != (string?)entity["@odata.etag"])
            return GraphAnswer.Error(HttpStatusCode.PreconditionFailed, "", "The If-Match header is missing or not the newest.");

        // All or nothing: a refused change leaves the entity as it was.
        var tried = entity.DeepClone().AsObject();
        if (write(question.Method == "DELETE" ? entity : tried, question.Body ?? []) is { } problem)
            return problem;
        if (question.Method == "DELETE")
            return new(204);
        all[id] = tried;
        Touch(tried);
        return question.Prefer.Contains("return=representation", StringComparison.Ordinal) ? new(200, Copy(tried)) : new(204);
    }

    private GraphAnswer? Forbidden(JsonObject body) =>
        Members is { } members && (body["assignments"]?.AsObject() ?? []).Any(one => one.Value is not null && !members.Contains(one.Key))
            ? GraphAnswer.Error(HttpStatusCode.Forbidden, "", "You do not have the required permissions to access this item.")
            : null;

    private void Assign(JsonObject task, JsonObject body)
    {
        foreach (var (user, value) in body["assignments"]?.AsObject() ?? [])
        {
            if (value is null)
                task["assignments"]!.AsObject().Remove(user);
            else
                task["assignments"]![user] = new JsonObject { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["assignedDateTime"] = Now(), ["orderHint"] = "8585" };
        }
    }

    private void Complete(JsonObject task, int before)
    {
        var now = (int)task["percentComplete"]!;
        if (now == 100 && before != 100)
            task["completedDateTime"] = Now();
        else if (now != 100)
            task["completedDateTime"] = null;
    }

    /// <summary>A page, and where the next one is.</summary>
    private GraphAnswer List(IEnumerable<JsonObject> all, GraphQuestion question)
    {
        var from = question.Query.Split("skiptoken=") is [_, var token] ? int.Parse(token, CultureInfo.InvariantCulture) : 0;
        var page = all.Skip(from).Take(PageSize + 1).ToArray();
        var body = new JsonObject { ["value"] = new JsonArray([.. page.Take(PageSize).Select(one => (JsonNode)Copy(one))]) };
        if (page.Length > PageSize)
            body["@odata.nextLink"] = $"{Address.AbsoluteUri.TrimEnd('/')}{question.Path}?$skiptoken={from + PageSize}";
        return new(200, body);
    }

    private static GraphAnswer Limit(string code) => GraphAnswer.Error(HttpStatusCode.Forbidden, code, $"{code}: the limit is reached.");

    private JsonObject Entity(string id, JsonObject rest)
    {
        var entity = new JsonObject { ["@odata.etag"] = ETag(), ["id"] = id };
        foreach (var (name, value) in rest)
            entity[name] = value?.DeepClone();
        return entity;
    }

    private void Touch(JsonObject entity) => entity["@odata.etag"] = ETag();

    private string ETag() => $"W/\"JzEtVGFzayAg{++written:D8}\"";

    private string Id() => $"id{++made:D26}";

    private string Now() => time.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static JsonObject Copy(JsonObject entity) => entity.DeepClone().AsObject();
}
