using System.Collections.Concurrent;
using PlanBot.Core.Conversation;
using PlanBot.Teams;
using PlanBot.Teams.Sending;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Nudging;

public sealed class Pacing
{
    [Fact]
    public async Task A_thousand_messages_in_two_hundred_channels_take_less_than_a_minute_and_never_more_than_teams_allows()
    {
        using var time = new RushingTime(DateTimeOffset.UnixEpoch);
        var pacer = new Pacer(time);
        var sent = new ConcurrentQueue<(string Channel, TimeSpan At)>();
        var most = 0;

        // Without the test's own context: what goes on after an alarm goes on at once, before the clock jumps to the next, and the moment that is read is the one that was granted.
        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(number => Task.Run(async () =>
        {
            var place = new Place("tenant", $"channel {number % 200}", PlaceKind.Channel);
            await pacer.WaitAsync(place, CancellationToken.None);
            sent.Enqueue((place.Conversation, time.Passed));
            Interlocked.Exchange(ref most, Math.Max(most, pacer.Remembered));
        })));

        Assert.Equal(1_000, sent.Count);
        Assert.InRange(most, 1, 200);
        Assert.InRange(time.Passed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));
        Assert.All(sent.GroupBy(one => one.Channel), channel => Assert.All(Gaps([.. channel.Select(one => one.At).Order()], 1), gap => Assert.True(gap >= Pacer.BetweenInConversation, $"{gap}")));
        // Of thirty-one in a row, the last comes a second after the first; a thirtieth of a second is no whole number of ticks.
        Assert.All(Gaps([.. sent.Select(one => one.At).Order()], 30), gap => Assert.True(gap >= 30 * Pacer.BetweenInTenant, $"{gap}"));
    }

    [Fact]
    public async Task A_busy_conversation_holds_up_no_other()
    {
        var time = new ManualTime();
        var pacer = new Pacer(time);
        var busy = Enumerable.Range(0, 50).Select(_ => pacer.WaitAsync(new("tenant", "busy", PlaceKind.Channel), CancellationToken.None)).ToArray();

        var other = pacer.WaitAsync(new("tenant", "other", PlaceKind.Channel), CancellationToken.None);
        time.Advance(TimeSpan.FromMilliseconds(34));

        await other.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(1, busy.Count(one => one.IsCompleted));
    }

    [Fact]
    public async Task One_tenant_holds_up_no_other()
    {
        var pacer = new Pacer(new ManualTime());
        var many = Enumerable.Range(0, 50).Select(number => pacer.WaitAsync(new("tenant", $"{number}", PlaceKind.Channel), CancellationToken.None)).ToArray();

        await pacer.WaitAsync(new("another", "channel", PlaceKind.Channel), CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(1, many.Count(one => one.IsCompleted));
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_way_free()
    {
        var time = new ManualTime();
        var pacer = new Pacer(time);
        var place = new Place("tenant", "channel", PlaceKind.Channel);
        await pacer.WaitAsync(place, CancellationToken.None);
        using var enough = new CancellationTokenSource();
        var impatient = pacer.WaitAsync(place, enough.Token);
        var next = pacer.WaitAsync(place, CancellationToken.None);

        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        await time.AlarmAsync(_ => true);
        await time.AlarmAsync(_ => true);
        time.Advance(TimeSpan.FromSeconds(1));

        await next.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Conversations_that_have_long_been_silent_are_forgotten()
    {
        using var time = new RushingTime(DateTimeOffset.UnixEpoch);
        var pacer = new Pacer(time);

        for (var number = 0; number < 20_000; number++)
        {
            await pacer.WaitAsync(new($"tenant {number}", $"{number}", PlaceKind.Channel), CancellationToken.None);
            if (number % 100 == 0)
                time.Advance(TimeSpan.FromSeconds(1));
            Assert.InRange(pacer.Remembered, 0, 1_001);
        }
    }

    private static IEnumerable<TimeSpan> Gaps(TimeSpan[] moments, int apart) => moments.Skip(apart).Zip(moments, (later, earlier) => later - earlier);
}
