using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Nudging;

/// <summary>Its card shows what is so now, whoever changed it and wherever.</summary>
public sealed class A_reminder_that_was_sent : NudgingTest
{
    private static readonly DateOnly LateForAda = new(2026, 2, 26);

    [Fact]
    public async Task In_a_channel_changes_for_everybody()
    {
        await using var replica = await SentAsync(Team.Initiative("one", 1, Ada, Team.Deadline));
        var sent = Assert.Single(await replica.Get<INudgeLedger>().OfPlanAsync(new("alta"), new(2026, 3, 2), new(2026, 3, 2), CancellationToken.None));
        Assert.Equal(Team.Channel("alta").Conversation, Assert.Single(teams.Taken).Conversation);

        await ChangeAsync(replica, Team.Cora, initiative => initiative with { Deadline = new PlanDate.Day(new(2026, 4, 16)) });
        Assert.Contains("16. april 2026", (await RedrawnAsync(1)).Card, StringComparison.Ordinal);

        await ChangeAsync(replica, Ada, initiative => initiative with { Completion = Completion.Completed });
        var (activity, card) = await RedrawnAsync(2);
        Assert.Equal(sent.ActivityId, activity);
        Assert.Contains("Gennemført", card, StringComparison.Ordinal);
        Assert.Single(teams.Taken);
    }

    [Fact]
    public async Task Alone_changes_when_others_change_the_thing_and_stays_where_she_answered_it_herself()
    {
        await using var replica = await SentAsync(Team.Initiative("one", 1, Ada, LateForAda));
        Assert.Equal(Team.Chat(Ada), Assert.Single(teams.Taken).Conversation);

        await ChangeAsync(replica, Ada, initiative => initiative with { Deadline = new PlanDate.Day(new(2026, 4, 16)) }, Team.Chat(Ada));
        await Task.Delay(200);
        Assert.Empty(teams.Replaced);

        await ChangeAsync(replica, Team.Cora, initiative => initiative with { Deadline = new PlanDate.Day(new(2026, 4, 23)) });
        Assert.Contains("23. april 2026", (await RedrawnAsync(1)).Card, StringComparison.Ordinal);
    }

    private async Task<Replica> SentAsync(Initiative initiative)
    {
        await tables.PlanAsync("alta", initiative);
        await tables.KnowsAsync(Ada);
        var replica = new Replica(tables, time, teams);
        await replica.StartAsync();
        await replica.SweepsAsync();
        return replica;
    }

    /// <param name="chat">The conversation in which she does it.</param>
    private async Task ChangeAsync(Replica replica, Person by, Func<Initiative, Initiative> change, string chat = "elsewhere")
    {
        var turn = new Turn($"t|{chat}|{Guid.NewGuid():N}", by, Team.Channel("alta"), Manner.Pressed, Core.Languages.Language.Danish, time.GetUtcNow());
        Assert.IsType<Outcome.Changed>(await replica.Plans.ChangeAsync(new("alta"), plan => plan!.Change(turn, new("one"), null, change), CancellationToken.None));
    }

    private async Task<(string Activity, string Card)> RedrawnAsync(int times)
    {
        for (var waited = 0; teams.Replaced.Count < times && waited < 500; waited++)
            await Task.Delay(20);
        Assert.Equal(times, teams.Replaced.Count);
        return teams.Replaced.Last();
    }
}
