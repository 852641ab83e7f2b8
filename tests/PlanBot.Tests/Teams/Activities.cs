using System.Text.Json.Nodes;

namespace PlanBot.Tests.Teams;

/// <summary>Activities as Teams sends them; a test changes what it is about.</summary>
internal static class Activities
{
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string App = "22222222-2222-2222-2222-222222222222";
    public const string Bot = "28:" + App;
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string Chat = "a:1-chat";
    public const string Channel = "19:abc@thread.tacv2";

    public static JsonObject Message(string text, string id = "1700000000001") => With("message", id, new() { ["text"] = text });

    public static JsonObject Press(string data, string id = "f:press-1") => With("invoke", id, new()
    {
        ["name"] = "adaptiveCard/action",
        ["replyToId"] = "1700000000000",
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["id"] = "x", ["verb"] = "", ["data"] = JsonNode.Parse(data) },
            ["trigger"] = "manual",
        },
    });

    public static JsonObject Installation(string action, string id = "f:install-1") =>
        With("installationUpdate", id, new() { ["action"] = action });

    public static JsonObject Joined(string member, string id = "f:joined-1") =>
        With("conversationUpdate", id, new() { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member }) });

    public static JsonObject Left(string member, string id = "f:left-1") =>
        With("conversationUpdate", id, new() { ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = member }) });

    public static JsonObject InChannel(this JsonObject activity, string thread = "")
    {
        activity["conversation"] = new JsonObject
        {
            ["id"] = Channel + thread,
            ["conversationType"] = "channel",
            ["tenantId"] = Tenant,
            ["isGroup"] = true,
        };
        return activity;
    }

    /// <summary>In a conversation of the team <c>19:team@thread.tacv2</c>: a channel's, or the team's own.</summary>
    public static JsonObject InTeam(this JsonObject activity, string conversation)
    {
        activity["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "channel", ["tenantId"] = Tenant, ["isGroup"] = true };
        activity["channelData"]!["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2" };
        return activity;
    }

    public static JsonObject Mentioning(this JsonObject activity, string id, string text)
    {
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = text,
            ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = "PlanBot" },
        });
        return activity;
    }

    public static JsonObject With(string type, string id, JsonObject more)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["serviceUrl"] = ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = "29:ada", ["name"] = "Ada", ["aadObjectId"] = "AAAAAAAA-0000-0000-0000-000000000001" },
            ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "PlanBot" },
            ["conversation"] = new JsonObject { ["id"] = Chat, ["conversationType"] = "personal", ["tenantId"] = Tenant },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
            ["locale"] = "da-DK",
        };
        foreach (var (name, value) in more)
            activity[name] = value?.DeepClone();
        return activity;
    }
}
