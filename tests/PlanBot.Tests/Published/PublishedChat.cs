using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Published;

/// <summary>Ada writes to a published PlanBot and presses its buttons, past nothing but the network.</summary>
/// <param name="spot">Where she does; null: in her chat with the bot.</param>
internal sealed class PublishedChat(ProductionHost host, Cloud cloud, JsonObject? spot = null)
{
    private int activities;

    /// <summary>The card that is posted for what she writes.</summary>
    public async Task<ShownCard> SaysAsync(string text)
    {
        var before = cloud.Around.Taken.Count;
        using (var typed = await host.PostAsync(Said(text), cloud.Token()))
            Assert.Equal(HttpStatusCode.OK, typed.StatusCode);
        return new(cloud.Around.Posted(before).Body!["attachments"]![0]!["content"]!.AsObject());
    }

    public Task<ShownCard> PressesAsync(JsonObject data) => PressesAsync(data.ToJsonString());

    public async Task<ShownCard> PressesAsync(string data) =>
        new((await host.InvokeAsync(Ours(Activities.Press(data, NextId())), cloud.Token()))["value"]!.AsObject());

    public JsonObject Said(string text) => Ours(Activities.Message(text, NextId()));

    private string NextId() => $"f:published-{Interlocked.Increment(ref activities)}-{Guid.NewGuid():N}";

    private JsonObject Ours(JsonObject activity)
    {
        activity["recipient"]!["id"] = $"28:{StandIns.Identity}";
        foreach (var (name, value) in spot ?? [])
            activity[name] = value!.DeepClone();
        return activity;
    }
}
