using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.Plans.Meetings;
using PlanBot.Teams;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class In_a_meeting
{
    [Fact]
    public async Task The_board_is_posted_once_and_follows_the_driver_and_her_own_card_is_left_alone()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var before = door.Connector.Posts.Count();
        await ada.Says("møde");
        var posts = door.Connector.Posts.Skip(before).Select(CardOf).ToArray();
        Assert.Equal(2, posts.Length);
        Assert.Contains("Mødet er begyndt, og du styrer.", posts[0].Text, StringComparison.Ordinal);
        Assert.Contains("Møde · Del 1 · 1 af 12", posts[1].Text, StringComparison.Ordinal);

        ada.Card = posts[0];
        await ada.Presses("Svar på spørgsmålet");
        await ada.Presses("Gem og næste", ("choice", "high"));
        await ada.Presses("Nej, ikke nødvendigt");
        await LaterAsync(door);

        var puts = door.Connector.Calls.Where(call => call.Method == "PUT").ToArray();
        Assert.Single(puts.Select(put => put.Path).Distinct());
        Assert.Contains("Møde · Del 1 · 2 af 12\nAda styrer · 22 spørgsmål tilbage", CardOf(puts[^1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_takes_over_and_ends_it_with_minutes()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        await ada.BeginsAPlan();
        await ada.Says("møde");
        bo.Card = ada.Card;
        await bo.Presses("Overtag mødet");
        await bo.Says("nyt initiativ");
        await bo.Presses("Gem", ("title", "Fagdag"), ("ownerName", "leder"), ("deadline", "2026-05-04"));
        var meeting = (await door.PlanAsync(bo.Plan)).MeetingAt(door.Time.GetUtcNow())!;
        Assert.Equal("Bo", meeting.Driver.Name);

        await bo.Sends(new() { ["verb"] = "endMeeting", ["plan"] = bo.Plan, ["number"] = meeting.Number });

        Assert.Contains("Styrede mødet: Ada og Bo\nInitiativer\nFagdag\nleder · Frist mandag den 4. maj 2026 · Ikke begyndt", bo.Card.Text, StringComparison.Ordinal);
        await LaterAsync(door);
        Assert.Contains("Mødet er slut.", CardOf(door.Connector.Calls.Last(call => call.Method == "PUT")).Text, StringComparison.Ordinal);
    }

    private static async Task LaterAsync(FrontDoor door)
    {
        door.Time.Advance(TimeSpan.FromSeconds(2));
        await door.Services.GetRequiredService<AfterResponse>().DrainedAsync();
    }

    private static ShownCard CardOf(Teams.FakeConnector.Call call) => new(call.Body!["attachments"]![0]!["content"]!.AsObject());
}
