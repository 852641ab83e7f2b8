using Microsoft.Extensions.DependencyInjection;
using PlanBot.Teams;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Access;

/// <summary>The page's presses are the chat's, also in what follows for others.</summary>
public sealed class What_the_page_changes
{
    [Fact]
    public async Task The_pinned_overview_follows()
    {
        await using var guarded = await GuardedDoor.OpenAsync();
        var plan = await guarded.PlanAsync();
        var ada = guarded.Door.Talker("Ada", GuardedDoor.Team);
        await ada.Says("fastgør");
        await LaterAsync(guarded);
        var before = guarded.Door.Connector.Calls.Count(call => call.Method == "PUT");

        using var pressed = await guarded.CommandAsync(guarded.TokenOf(ada), new() { ["verb"] = "saveAnswer", ["plan"] = plan, ["question"] = "T4-Q2", ["seen"] = 0, ["choice"] = "high" });
        pressed.EnsureSuccessStatusCode();
        await LaterAsync(guarded);

        var put = Assert.Single(guarded.Door.Connector.Calls.Where(call => call.Method == "PUT").Skip(before));
        Assert.Contains("19%3Ateam", put.Path, StringComparison.Ordinal);
        Assert.Contains("2 af 12 besvaret", new ShownCard(put.Body!["attachments"]![0]!["content"]!.AsObject()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_promised_into_a_chat()
    {
        await using var guarded = await GuardedDoor.OpenAsync();
        var plan = await guarded.PlanAsync();
        var token = guarded.TokenOf(guarded.Door.Talker("Ada", GuardedDoor.Team));
        var posts = guarded.Door.Connector.Posts.Count();

        using var documents = await guarded.CommandAsync(token, new() { ["verb"] = "documents", ["plan"] = plan });
        using var sent = await guarded.CommandAsync(token, new() { ["verb"] = "sendFile", ["plan"] = plan, ["kind"] = "Word" });
        await LaterAsync(guarded);

        var said = await documents.Content.ReadAsStringAsync();
        Assert.Contains("/documents/", said, StringComparison.Ordinal);
        Assert.Contains("\"subscribe\"", said, StringComparison.Ordinal);
        Assert.DoesNotContain("sendFile", said, StringComparison.Ordinal);
        Assert.DoesNotContain("vej. Teams", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(posts, guarded.Door.Connector.Posts.Count());
    }

    private static async Task LaterAsync(GuardedDoor guarded)
    {
        guarded.Door.Time.Advance(TimeSpan.FromSeconds(2));
        await guarded.Door.Services.GetRequiredService<AfterResponse>().DrainedAsync();
    }
}
