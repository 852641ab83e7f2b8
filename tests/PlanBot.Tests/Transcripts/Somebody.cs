using System.Text.Json.Nodes;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Teams;

namespace PlanBot.Tests.Transcripts;

/// <summary>Somebody in a Teams conversation: she types, and presses the buttons of the last card she saw.</summary>
internal sealed class Somebody(FrontDoor door, string name, Spot spot, string locale)
{
    public ShownCard Card { get; set; } = new([]);

    /// <summary>The activity she sent last, to be delivered once more.</summary>
    public JsonObject Last { get; private set; } = [];

    public string ObjectId => $"00000000-0000-0000-0000-{name.GetHashCode(StringComparison.Ordinal):x12}"[..36];

    /// <summary>Types, with the mention that a group needs; the card that was posted in answer.</summary>
    public async Task<ShownCard> Says(string text)
    {
        var mention = spot.Type != "personal";
        var message = Activity("message", new() { ["text"] = mention ? $"<at>PlanBot</at> {text}" : text });
        return await Posted(mention ? message.Mentioning(Activities.Bot, "<at>PlanBot</at>") : message);
    }

    /// <summary>Attaches a file, perhaps with words; the card that was posted in answer.</summary>
    public async Task<ShownCard> Attaches(string name, byte[] file, string? text = null)
    {
        var message = Activity("message", new() { ["text"] = text, ["attachments"] = new JsonArray(door.Files.Keep(name, file)) });
        return await Posted(spot.Type == "personal" ? message : message.Mentioning(Activities.Bot, "<at>PlanBot</at>"));
    }

    /// <summary>Presses a button with Action.Execute: the answer comes in the invoke's own response.</summary>
    public Task<ShownCard> Presses(string button, params (string Input, string? Value)[] typed) => Sends(Card.Press(button, typed));

    /// <summary>The same for a client that knows Action.Submit alone: a message with a value, and a message back.</summary>
    public Task<ShownCard> Submits(string button, params (string Input, string? Value)[] typed) =>
        Posted(Activity("message", new() { ["value"] = Card.Press(button, typed) }));

    public async Task<ShownCard> Sends(JsonObject data) => await Invoked(Activity("invoke", new()
    {
        ["name"] = "adaptiveCard/action",
        ["replyToId"] = "1700000000000",
        ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = (string?)data["verb"], ["data"] = data }, ["trigger"] = "manual" },
    }));

    /// <summary>Lets Teams put an offered file at this address.</summary>
    public Task Consents(JsonObject consent, string uploadUrl) => FileAsync("accept", consent["content"]!["acceptContext"]!, new JsonObject
    {
        ["uploadUrl"] = uploadUrl,
        ["contentUrl"] = "https://contoso-my.sharepoint.com/f",
        ["uniqueId"] = "u1",
        ["fileType"] = "docx",
        ["name"] = (string?)consent["name"],
    });

    public Task Declines(JsonObject consent) => FileAsync("decline", consent["content"]!["declineContext"]!, null);

    /// <summary>The last activity once more, to the letter.</summary>
    public Task<ShownCard> IsDeliveredAgain() => Invoked(Last);

    /// <summary>Whatever else Teams asks on her behalf; the answer's body.</summary>
    public async Task<JsonObject> Invokes(string name, JsonObject value, string? tenant = null)
    {
        var activity = Activity("invoke", new() { ["name"] = name, ["value"] = value });
        activity["conversation"]!["tenantId"] = tenant ?? Activities.Tenant;
        activity["channelData"]!["tenant"]!["id"] = tenant ?? Activities.Tenant;
        return (await door.PostAsync(activity))!;
    }

    /// <summary>Begins a plan with the form's defaults and says whom she answers for.</summary>
    public async Task<ShownCard> BeginsAPlan(string title = "Familiehuset", string party = "Kommune")
    {
        await BeginsAnotherPlan(title);
        await Presses("Fortsæt");
        return await Presses(party);
    }

    public async Task<ShownCard> BeginsAnotherPlan(string title)
    {
        await Says("ny plan");
        return await Presses("Begynd planen", ("title", title));
    }

    public async Task<ShownCard> GoesTo(int question)
    {
        await Says("plan");
        return await Sends(new JsonObject { ["verb"] = "showQuestion", ["plan"] = Plan, ["question"] = $"T4-Q{question}" });
    }

    /// <summary>The id of the plan that her card is about.</summary>
    public string Plan => Card.Json["actions"]!.AsArray().Select(action => (string?)action!["data"]!["plan"]).OfType<string>().First();

    private Task<JsonObject?> FileAsync(string action, JsonNode context, JsonObject? uploadInfo) => door.PostAsync(Activity("invoke", new()
    {
        ["name"] = "fileConsent/invoke",
        ["value"] = new JsonObject { ["type"] = "fileUpload", ["action"] = action, ["context"] = context.DeepClone(), ["uploadInfo"] = uploadInfo },
    }));

    private async Task<ShownCard> Posted(JsonObject activity)
    {
        Last = activity;
        var before = door.Connector.Posts.Count();
        await door.PostAsync((JsonObject)activity.DeepClone());
        var posts = door.Connector.Posts.Skip(before).ToArray();
        return Card = new(posts[^1].Body!["attachments"]![0]!["content"]!.AsObject());
    }

    private async Task<ShownCard> Invoked(JsonObject activity)
    {
        Last = activity;
        var answer = (await door.PostAsync((JsonObject)activity.DeepClone()))!;
        return (string?)answer["type"] == "application/vnd.microsoft.card.adaptive"
            ? Card = new(answer["value"]!.AsObject())
            : throw new InvalidOperationException(answer.ToJsonString());
    }

    private JsonObject Activity(string type, JsonObject more)
    {
        var activity = Activities.With(type, door.NextActivity(), more);
        activity["from"] = new JsonObject { ["id"] = $"29:{name}", ["name"] = name, ["aadObjectId"] = ObjectId };
        activity["conversation"] = new JsonObject { ["id"] = spot.Id, ["conversationType"] = spot.Type, ["tenantId"] = Activities.Tenant };
        activity["locale"] = locale;
        return activity;
    }
}
