using System.Net;
using PlanBot.Tests.Teams;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Access;

/// <summary>The page's rule is the chat's: whoever is in the plan's conversation, which Teams is asked about, or on its roster.</summary>
public sealed class Who_is_let_in : IAsyncLifetime
{
    private GuardedDoor guarded = null!;
    private string plan = "";

    public async Task InitializeAsync()
    {
        guarded = await GuardedDoor.OpenAsync();
        plan = await guarded.PlanAsync();
    }

    public async Task DisposeAsync() => await guarded.DisposeAsync();

    [Fact]
    public async Task Who_is_on_the_roster_and_Teams_is_not_asked()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("Ada"));
        Assert.DoesNotContain(guarded.Door.Connector.Calls, call => call.Path.Contains("/members/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_in_the_plans_team_though_she_never_spoke_guest_or_not()
    {
        var guest = Talker("Gæst");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("Eva"));
        guarded.Join(GuardedDoor.Team, guest);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("Gæst"));
    }

    [Fact]
    public async Task Nobody_for_being_in_another_team_whatever_the_page_says_of_where_it_stands()
    {
        guarded.Join(GuardedDoor.OtherTeam, Talker("Eva"));
        using var answer = await guarded.ContentAsync(guarded.TokenOf(Talker("Eva")), $"?plan={plan}&place={Uri.EscapeDataString(GuardedDoor.OtherTeam.Id)}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.All(guarded.Door.Connector.Calls.Where(call => call.Path.Contains("/members/", StringComparison.Ordinal)), call => Assert.Contains("19%3Ateam", call.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Into_the_plans_of_the_channel_that_the_page_stands_in()
    {
        guarded.Join(GuardedDoor.Team, Talker("Gæst"));
        guarded.Join(GuardedDoor.OtherTeam, Talker("Eva"));

        Assert.Contains("Fagdag", await ListAsync("Gæst"), StringComparison.Ordinal);
        Assert.DoesNotContain("Fagdag", await ListAsync("Eva"), StringComparison.Ordinal);

        async Task<string> ListAsync(string name)
        {
            using var answer = await guarded.ContentAsync(guarded.TokenOf(Talker(name)), $"?here={Uri.EscapeDataString(GuardedDoor.Team.Id)}");
            return await answer.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task Nobody_whom_Teams_answers_about_with_somebody_else()
    {
        guarded.Door.Connector.Instead = call => call.Method == "GET" ? FakeConnector.Json(HttpStatusCode.OK, """{"id":"29:ada","aadObjectId":"00000000-0000-0000-0000-0000000000aa"}""") : null;
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("Eva"));
    }

    [Fact]
    public async Task Nobody_for_longer_than_ten_minutes_after_she_left_the_team()
    {
        var eva = Talker("Eva");
        guarded.Join(GuardedDoor.Team, eva);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("Eva"));
        guarded.Leave(GuardedDoor.Team, eva);
        guarded.Door.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("Eva"));
    }

    [Fact]
    public async Task Nobody_while_Teams_cannot_say_and_at_once_when_it_can()
    {
        var usual = guarded.Door.Connector.Instead;
        guarded.Join(GuardedDoor.Team, Talker("Eva"));
        guarded.Door.Connector.Instead = _ => FakeConnector.Error(HttpStatusCode.InternalServerError, "Oops");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("Eva"));
        guarded.Door.Connector.Instead = usual;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("Eva"));
    }

    [Fact]
    public async Task A_plan_that_is_not_hers_one_that_is_deleted_and_one_that_never_was_look_the_same()
    {
        var others = await BodyAsync("Eva", plan);
        var ada = Talker("Ada");
        await ada.Says("slet plan");
        await ada.Presses("Slet planen");
        var deleted = await BodyAsync("Ada", plan);
        foreach (var made in new[] { "guessed1", "../x", new string('a', 3000), "%00", "'; drop" })
            Assert.Equal(others, await BodyAsync("Ada", Uri.EscapeDataString(made)));
        Assert.Equal(others, deleted);
    }

    private Somebody Talker(string name) => guarded.Door.Talker(name, GuardedDoor.Team);

    private async Task<HttpStatusCode> StatusAsync(string name)
    {
        using var answer = await guarded.ContentAsync(guarded.TokenOf(Talker(name)), $"?plan={plan}");
        return answer.StatusCode;
    }

    private async Task<string> BodyAsync(string name, string id)
    {
        using var answer = await guarded.ContentAsync(guarded.TokenOf(Talker(name)), $"?plan={id}&locale=da");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
