using System.Net;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Nudging;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Nudging;

/// <summary>What comes of a reminder when Teams does not take it.</summary>
public sealed class Teams_that_misbehaves : NudgingTest
{
    private static readonly DateOnly LateForAda = new(2026, 2, 26);

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_teams_asks_to_repeat_is_tried_again_after_a_while_and_never_at_once(int status)
    {
        await using var replica = await DueAsync();
        teams.Misbehaves = Once(Misbehaviour.Of((HttpStatusCode)status, "Later"));

        Assert.Equal(new Tally(0, 1, 0), await replica.SweepsAsync());
        var failed = await RecordAsync(replica);
        Assert.Equal((NudgeState.Failed, $"{status} Later", 1), (failed.State, failed.Code, failed.Tries));
        await replica.SweepsAsync();
        Assert.Empty(teams.Taken);

        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new Tally(1, 0, 0), await replica.SweepsAsync());
        var sent = await RecordAsync(replica);
        Assert.Equal((NudgeState.Sent, 2, false), (sent.State, sent.Tries, sent.MaybeTwice));
        Assert.DoesNotContain("gentagelse", Assert.Single(teams.Taken).Card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_long_teams_asks_to_wait_is_waited()
    {
        await using var replica = await DueAsync();
        teams.Misbehaves = Once(Misbehaviour.Of(HttpStatusCode.TooManyRequests, "Throttled", TimeSpan.FromMinutes(20)));

        await replica.SweepsAsync();
        time.Advance(TimeSpan.FromMinutes(19));
        await replica.SweepsAsync();
        Assert.Empty(teams.Taken);

        time.Advance(TimeSpan.FromMinutes(1));
        await replica.SweepsAsync();
        Assert.Single(teams.Taken);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task Everything_else_is_given_up_at_once(int status)
    {
        await using var replica = await DueAsync();
        teams.Misbehaves = _ => Misbehaviour.Of((HttpStatusCode)status, "No");

        await replica.SweepsAsync();
        var calls = teams.Calls;
        await DaysGoByAsync(replica, 4);

        Assert.Equal(calls, teams.Calls);
        Assert.Equal((NudgeState.GaveUp, $"{status} No"), ((await RecordAsync(replica)).State, (await RecordAsync(replica)).Code));
    }

    [Theory]
    [InlineData("BotNotInConversationRoster")]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("BotDisabledByAdmin")]
    [InlineData("NotEnoughPermissions")]
    public async Task Who_cannot_be_reached_is_left_alone_and_the_coordinator_hears_of_it_once(string code)
    {
        await using var replica = await DueAsync();
        await tables.KnowsAsync(Team.Cora);
        var calls = 0;
        teams.Misbehaves = conversation => conversation == Team.Chat(Ada) && ++calls > 0 ? Misbehaviour.Of(HttpStatusCode.Forbidden, code) : null;

        await replica.SweepsAsync();
        await DaysGoByAsync(replica, 20);

        Assert.Equal(1, calls);
        Assert.All(teams.Taken, taken => Assert.Equal(Team.Chat(Team.Cora), taken.Conversation));
        Assert.Single(await RecordsAsync(replica), record => record is { Rung: "Silence", Record.State: NudgeState.Sent });
        Assert.NotNull(await replica.Get<Pauses>().FindAsync(Team.Alone(Ada), CancellationToken.None));
    }

    [Fact]
    public async Task What_a_channel_does_not_take_the_owner_gets_alone_and_the_coordinator_is_told_once()
    {
        await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, Team.Deadline));
        await tables.KnowsAsync(Ada);
        await tables.KnowsAsync(Team.Cora);
        await using var replica = new Replica(tables, time, teams);
        await replica.StartAsync();
        await replica.PostAsync(Activities.Message("hej").InTeam(Team.Channel("alta").Conversation));
        var calls = 0;
        teams.Misbehaves = conversation => conversation == Team.Channel("alta").Conversation && ++calls > 0 ? Misbehaviour.Of(HttpStatusCode.Forbidden, "BotNotInConversationRoster") : null;

        await DaysGoByAsync(replica, 3);

        Assert.Equal(1, calls);
        Assert.Equal(2, teams.Taken.Count);
        Assert.Contains("Workshop one", Assert.Single(teams.Taken, taken => taken.Conversation == Team.Chat(Ada)).Card, StringComparison.Ordinal);
        Assert.Contains("lader ikke længere PlanBot skrive", Assert.Single(teams.Taken, taken => taken.Conversation == Team.Chat(Team.Cora)).Card, StringComparison.Ordinal);
        Assert.Single(await RecordsAsync(replica), record => record is { Rung: "Closed", Record.State: NudgeState.Sent });

        // Somebody adds the bot to the team again, of which Teams tells in the team's own conversation: the next one comes in the channel, as before.
        teams.Misbehaves = _ => null;
        await replica.PostAsync(Activities.Installation("add").InTeam("19:team@thread.tacv2"));
        teams.Taken.Clear();
        await DaysGoByAsync(replica, 3);

        Assert.Equal(Team.Channel("alta").Conversation, Assert.Single(teams.Taken, taken => taken.Card.Contains("Workshop one", StringComparison.Ordinal)).Conversation);
    }

    [Fact]
    public async Task Who_is_there_again_gets_what_is_not_too_late_yet()
    {
        await using var replica = await DueAsync();
        await tables.KnowsAsync(Team.Cora);
        teams.Misbehaves = conversation => conversation.EndsWith("ada", StringComparison.Ordinal) || conversation.EndsWith("cora", StringComparison.Ordinal)
            ? Misbehaviour.Of(HttpStatusCode.Forbidden, "BotNotInConversationRoster")
            : null;
        await replica.SweepsAsync();
        time.Advance(TimeSpan.FromMinutes(1));
        await replica.SweepsAsync();

        teams.Misbehaves = _ => null;
        await replica.StartAsync();
        var installed = Activities.Installation("add");
        installed["from"] = new System.Text.Json.Nodes.JsonObject { ["id"] = "29:ada", ["name"] = "ada", ["aadObjectId"] = "ada" };
        await replica.PostAsync(installed);
        time.Advance(TimeSpan.FromDays(1));
        await replica.SweepsAsync();

        Assert.Contains(teams.Taken, taken => taken.Conversation == Team.Chat(Ada) || taken.Conversation == Activities.Chat);
    }

    [Fact]
    public async Task An_apology_that_fails_is_tried_again_too()
    {
        await using var replica = await DueAsync();
        await tables.KnowsAsync(Team.Cora);
        var coordinator = 0;
        teams.Misbehaves = conversation =>
            conversation == Team.Chat(Ada) ? Misbehaviour.Of(HttpStatusCode.Forbidden, "ConversationBlockedByUser")
            : conversation == Team.Chat(Team.Cora) && ++coordinator <= 3 ? Misbehaviour.Of(HttpStatusCode.ServiceUnavailable, "Later")
            : null;

        await DaysGoByAsync(replica, 2);

        Assert.Equal(4, coordinator);
        Assert.Equal(Team.Chat(Team.Cora), Assert.Single(teams.Taken).Conversation);
    }

    [Fact]
    public async Task Whose_chat_is_gone_gets_it_in_the_one_that_teams_gives()
    {
        await using var replica = await DueAsync();
        teams.Misbehaves = Once(Misbehaviour.Of(HttpStatusCode.NotFound, "ConversationNotFound"));

        await replica.SweepsAsync();

        Assert.Equal(Team.Chat(Ada), Assert.Single(teams.Taken).Conversation);
        Assert.Equal(NudgeState.Sent, (await RecordAsync(replica)).State);
    }

    [Fact]
    public async Task What_somebody_who_left_was_responsible_for_is_free_and_the_coordinator_hears_of_it_once()
    {
        await using var replica = await DueAsync();
        await tables.KnowsAsync(Team.Cora);
        teams.Left.Add("ada");
        teams.Misbehaves = conversation => conversation == Team.Chat(Ada) ? Misbehaviour.Of(HttpStatusCode.NotFound, "ConversationNotFound") : null;

        await DaysGoByAsync(replica, 3);

        var plan = (await replica.Plans.FindAsync(new("alta"), CancellationToken.None))!;
        Assert.Null(plan.Initiatives.Single().Owner);
        Assert.Equal(HandOverReason.Left, Assert.Single(plan.HandOvers.Values).Reason);
        Assert.All(teams.Taken, taken => Assert.Equal(Team.Chat(Team.Cora), taken.Conversation));
        Assert.Single(await RecordsAsync(replica), record => record is { Rung: "HandOver", Record.State: NudgeState.Sent });
    }

    [Fact]
    public async Task What_a_coordinator_who_left_was_to_be_told_is_told_to_somebody_who_is_there()
    {
        await using var replica = await DueAsync();
        await tables.KnowsAsync(Team.Cora);
        await replica.Plans.ChangeAsync(
            new("alta"), plan => plan!.Change(Team.Turn(Ada, "ada answers", Team.Channel("alta"), time.GetUtcNow()), new("one"), null, initiative => initiative with { Owner = null }), CancellationToken.None);
        teams.Left.Add("cora");
        teams.Misbehaves = conversation => conversation == Team.Chat(Team.Cora) ? Misbehaviour.Of(HttpStatusCode.NotFound, "ConversationNotFound") : null;

        await DaysGoByAsync(replica, 3);

        Assert.Equal(Team.Chat(Ada), Assert.Single(teams.Taken).Conversation);
    }

    [Fact]
    public async Task Who_is_taken_out_of_the_channel_is_not_responsible_any_more()
    {
        await tables.PlanAsync("alta", [.. Enumerable.Range(1, 5).Select(number => Team.Initiative($"i{number}", number, Ada, new(2026, 6, 1)))]);
        await tables.KnowsAsync(Team.Cora);
        await using var replica = new Replica(tables, time, teams);
        await replica.StartAsync();
        var left = Activities.Left("29:ada");
        left["membersRemoved"]![0]!["aadObjectId"] = "ada";
        left["conversation"] = new System.Text.Json.Nodes.JsonObject { ["id"] = Team.Channel("alta").Conversation, ["conversationType"] = "channel", ["tenantId"] = Activities.Tenant };

        await replica.PostAsync(left);
        await replica.PostAsync(left);
        await DaysGoByAsync(replica, 2);

        Assert.All((await replica.Plans.FindAsync(new("alta"), CancellationToken.None))!.Initiatives, initiative => Assert.Null(initiative.Owner));
        Assert.Equal(Team.Chat(Team.Cora), Assert.Single(teams.Taken).Conversation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_which_no_answer_came_is_sent_once_more_and_says_so(bool taken)
    {
        await using var replica = await DueAsync();
        teams.Misbehaves = Once(Misbehaviour.Silence(taken));

        Assert.Equal(new Tally(0, 0, 1), await replica.SweepsAsync());
        Assert.Equal(NudgeState.Unknown, (await RecordAsync(replica)).State);
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(new Tally(1, 0, 0), await replica.SweepsAsync());
        await DaysGoByAsync(replica, 3);

        Assert.Equal(taken ? 2 : 1, teams.Taken.Count);
        Assert.Contains("måske", teams.Taken.Last().Card, StringComparison.OrdinalIgnoreCase);
        var record = await RecordAsync(replica);
        Assert.Equal((NudgeState.Sent, true), (record.State, record.MaybeTwice));
    }

    [Fact]
    public async Task Of_which_twice_no_answer_came_is_given_up()
    {
        await using var replica = await DueAsync();
        teams.Misbehaves = _ => Misbehaviour.Silence(takes: true);

        await DaysGoByAsync(replica, 4);

        Assert.Equal(2, teams.Taken.Count);
        Assert.Equal(NudgeState.GaveUp, (await RecordAsync(replica)).State);
    }

    [Fact]
    public async Task Where_nobody_answers_the_door_nothing_is_unknown()
    {
        await using var replica = await DueAsync();
        teams.Misbehaves = _ => Misbehaviour.NobodyThere;

        Assert.Equal(new Tally(0, 1, 0), await replica.SweepsAsync());

        teams.Misbehaves = _ => null;
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new Tally(1, 0, 0), await replica.SweepsAsync());
    }

    [Fact]
    public async Task Nothing_that_people_wrote_is_logged()
    {
        await using var replica = await DueAsync();
        teams.Misbehaves = _ => Misbehaviour.Of(HttpStatusCode.InternalServerError, "ServiceError");

        await replica.SweepsAsync();

        Assert.NotEmpty(replica.Logs.Lines);
        Assert.All(replica.Logs.Lines, line => Assert.DoesNotContain("Workshop", line, StringComparison.Ordinal));
    }

    /// <summary>Ada is asked, alone, about what was to be done last Thursday.</summary>
    private async Task<Replica> DueAsync()
    {
        await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, LateForAda));
        await tables.KnowsAsync(Ada);
        return new(tables, time, teams);
    }

    /// <summary>Every ten minutes of the day, so many days.</summary>
    private async Task DaysGoByAsync(Replica replica, int days)
    {
        for (var ten = 0; ten < days * 24 * 6; ten++)
        {
            await replica.SweepsAsync();
            time.Advance(TimeSpan.FromMinutes(10));
        }
    }

    private static Func<string, Misbehaviour?> Once(Misbehaviour misbehaviour)
    {
        var left = 1;
        return _ => Interlocked.Decrement(ref left) >= 0 ? misbehaviour : null;
    }

    /// <summary>Of the step to Ada.</summary>
    private static async Task<NudgeRecord> RecordAsync(Replica replica) => (await RecordsAsync(replica)).Single(record => record.Rung == "SoonAfter").Record;

    private static async Task<IReadOnlyList<(string Rung, NudgeRecord Record)>> RecordsAsync(Replica replica) =>
        [.. (await replica.Get<INudgeLedger>().OfPlanAsync(new("alta"), new(2026, 1, 1), new(2027, 12, 31), CancellationToken.None)).Select(record => (record.Key.Split('|')[2], record))];
}
