using System.Net;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Graph.StandIn;

/// <summary>The directory and the mailboxes.</summary>
internal sealed class PeopleStandIn
{
    public Dictionary<string, JsonObject> Users { get; } = [];

    public Dictionary<string, string> Managers { get; } = [];

    public Dictionary<string, JsonObject> Mailboxes { get; } = [];

    public void Add(string id, string name, string? mail = null, string type = "Member", bool isEnabled = true, bool isLicensed = true) => Users[id] = new JsonObject
    {
        ["id"] = id,
        ["displayName"] = name,
        ["mail"] = mail,
        ["userType"] = type,
        ["accountEnabled"] = isEnabled,
        ["assignedLicenses"] = isLicensed ? new JsonArray(new JsonObject { ["skuId"] = "66666666-6666-6666-6666-666666666666", ["disabledPlans"] = new JsonArray() }) : new JsonArray(),
    };

    public GraphAnswer Answer(GraphQuestion question) => question.Segments switch
    {
        ["users", var id] => Users.TryGetValue(id, out var user) ? new(200, user.DeepClone().AsObject()) : Gone,
        ["users", var id, "manager"] => Managers.TryGetValue(id, out var manager)
            ? new(200, new JsonObject { ["@odata.type"] = "#microsoft.graph.user", ["id"] = manager, ["displayName"] = (string)Users[manager]["displayName"]! })
            : Gone,
        ["users", var id, "mailboxSettings"] => Mailboxes.TryGetValue(id, out var settings) ? new(200, settings.DeepClone().AsObject()) : GraphAnswer.Error(HttpStatusCode.NotFound, "MailboxNotEnabledForRESTAPI"),
        _ => Gone,
    };

    private static GraphAnswer Gone => GraphAnswer.Error(HttpStatusCode.NotFound, "Request_ResourceNotFound");
}
