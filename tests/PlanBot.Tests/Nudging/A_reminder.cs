using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Nudging;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Storage.Plans;
using PlanBot.Tests.Storage;
using Xunit;

namespace PlanBot.Tests.Nudging;

/// <summary>From the day it is due to the message that is there.</summary>
public sealed class A_reminder : NudgingTest
{
    [Fact]
    public async Task Comes_once_however_often_is_swept_and_by_how_many()
    {
        await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, Team.Deadline));
        await using var first = Open();
        await using var second = Open();

        var tallies = await Task.WhenAll(first.SweepsAsync(), second.SweepsAsync());
        time.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(first.SweepsAsync(), second.SweepsAsync());

        var (conversation, card) = Assert.Single(teams.Taken);
        Assert.Equal(Team.Channel("alta").Conversation, conversation);
        Assert.Contains("Workshop one", card, StringComparison.Ordinal);
        Assert.Contains("<at>ada</at>", card, StringComparison.Ordinal);
        Assert.Equal(1, tallies.Sum(tally => tally.Sent));
        var record = Assert.Single(await RecordsAsync(first, "alta"));
        Assert.Equal((NudgeState.Sent, 1, false), (record.State, record.Tries, record.MaybeTwice));
        Assert.NotNull(record.ActivityId);
        Assert.Equal(1, (await first.Get<INudgeLedger>().HeartbeatAsync(CancellationToken.None))!.Sent);
    }

    [Fact]
    public async Task Of_several_plans_is_one_message_to_one_person()
    {
        // Two working days after their deadlines, which is said to her alone.
        await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, new(2026, 2, 26)));
        await tables.PlanAsync("bodo", Team.Initiative("two", 1, Ada, new(2026, 2, 26)));
        await using var replica = Open();

        await replica.SweepsAsync();

        // The bot had never spoken with her: Teams was asked for the chat.
        var (conversation, card) = Assert.Single(teams.Taken);
        Assert.Equal(Team.Chat(Ada), conversation);
        Assert.Contains("Workshop one", card, StringComparison.Ordinal);
        Assert.Contains("Workshop two", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_is_done_moved_or_deleted_meanwhile_does_not_come()
    {
        var plan = await tables.PlanAsync("alta", [.. Enumerable.Range(1, 3).Select(number => Team.Initiative($"i{number}", number, Ada, Team.Deadline))]);
        await using var replica = Open();
        time.Set(Team.Monday.AddHours(-2));
        await replica.SweepsAsync();
        Assert.Empty(teams.Taken);

        // The sweep remembers the plan as it was; what goes out is asked of the plan itself.
        await ChangeAsync(plan.Id, "i1", initiative => initiative with { Completion = Completion.Completed });
        await ChangeAsync(plan.Id, "i2", initiative => initiative with { Deadline = new PlanDate.Day(new(2026, 5, 4)) });
        await ChangeAsync(plan.Id, "i3", initiative => initiative with { IsDeleted = true });
        time.Set(Team.Monday);
        await replica.SweepsAsync();

        Assert.Empty(teams.Taken);
    }

    [Fact]
    public async Task Waits_for_its_hour_and_is_caught_up_after_a_day_down()
    {
        await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, Team.Deadline));
        await using var replica = Open();
        time.Set(Team.Monday.AddHours(-1));
        await replica.SweepsAsync();
        Assert.Empty(teams.Taken);

        await using var afterwards = Open();
        time.Set(Team.Monday.AddDays(1).AddHours(1));
        await afterwards.SweepsAsync();

        Assert.Single(teams.Taken);
    }

    [Fact]
    public async Task Is_neither_lost_nor_repeated_by_a_clock_that_is_set_forward_and_back()
    {
        await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, Team.Deadline));
        await using var replica = Open();
        time.Set(Team.Monday.AddYears(1));
        await replica.SweepsAsync();
        time.Set(Team.Monday.AddDays(-3));
        await replica.SweepsAsync();
        Assert.Empty(teams.Taken);

        time.Set(Team.Monday);
        await replica.SweepsAsync();
        Assert.Single(teams.Taken);
        foreach (var jump in (TimeSpan[])[TimeSpan.FromHours(-3), TimeSpan.FromHours(3), TimeSpan.FromDays(-2), TimeSpan.Zero])
        {
            time.Set(Team.Monday + jump);
            await replica.SweepsAsync();
        }

        Assert.Single(teams.Taken);
    }

    [Fact]
    public async Task Is_settled_in_the_plans_that_missed_its_outcome()
    {
        await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, Team.Deadline));
        await using (var replica = Open())
            await replica.SweepsAsync();

        // As if the process had ended between the recipient's row and the plan's.
        var claims = new NudgeClaims(tables);
        var kept = Assert.Single(await claims.OfAsync(new("alta"), null, CancellationToken.None));
        await claims.RecordAsync(new("alta"), [kept.Id.Key], kept.Row with { State = NudgeState.Claimed, Activity = null }, CancellationToken.None);
        await using var next = Open();
        await next.SweepsAsync();

        Assert.Single(teams.Taken);
        Assert.Equal(NudgeState.Sent, Assert.Single(await RecordsAsync(next, "alta")).State);
    }

    [Fact]
    public async Task Of_a_day_on_which_nothing_could_be_sent_is_looked_at_the_next_day_and_hints_long_past_are_removed()
    {
        await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, Team.Deadline));
        await using var replica = Open();
        teams.Misbehaves = _ => Misbehaviour.NobodyThere;
        await replica.SweepsAsync();
        Assert.Equal(new(2026, 3, 2), (await new DueHints(tables).CursorAsync(CancellationToken.None))!.Day);

        teams.Misbehaves = _ => null;
        time.Advance(TimeSpan.FromDays(1));
        await replica.SweepsAsync();
        Assert.Single(teams.Taken);

        // A month goes by, an hour a sweep.
        for (var hour = 0; hour < 24 * 40; hour++)
        {
            time.Advance(TimeSpan.FromHours(1));
            await replica.SweepsAsync();
        }

        Assert.Empty(await new DueHints(tables).OnAsync(new(2026, 3, 2), CancellationToken.None).ToListAsync());
    }

    private Replica Open() => new(tables, time, teams);

    private Task<Outcome> ChangeAsync(PlanId plan, string initiative, Func<Initiative, Initiative> change) => new PlanStore(tables, time).ChangeAsync(
        plan, standing => standing!.Change(Team.Turn(Ada, $"change {initiative}", Team.Channel("alta"), time.GetUtcNow()), new(initiative), null, change), CancellationToken.None);

    private static async Task<IReadOnlyList<NudgeRecord>> RecordsAsync(Replica replica, string plan) =>
        await replica.Get<INudgeLedger>().OfPlanAsync(new(plan), new(2026, 1, 1), new(2027, 12, 31), CancellationToken.None);
}
