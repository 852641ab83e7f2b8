using PlanBot.Core.Nudges.Sources;
using PlanBot.Graph.Traffic;
using Xunit;

namespace PlanBot.Tests.Graph;

/// <summary>How fast Graph is asked, and what happens when it asks for quiet.</summary>
public sealed class The_pace_of_Graph
{
    private readonly SimulatedTime time = new(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));
    private readonly GraphPace pace;

    public The_pace_of_Graph() => pace = new(time);

    [Fact]
    public void A_team_is_asked_four_times_a_second_and_others_meanwhile()
    {
        var waits = Enumerable.Range(0, 8).Select(_ => pace.Take("team")).ToArray();
        Assert.Equal(TimeSpan.FromMilliseconds(250 * 7), waits[^1]);
        Assert.Equal(TimeSpan.FromMilliseconds(40 * 8), pace.Take(null));
    }

    [Fact]
    public void All_together_not_more_than_twenty_five_a_second() =>
        Assert.Equal(TimeSpan.FromMilliseconds(40 * 49), Enumerable.Range(0, 50).Select(_ => pace.Take(null)).ToArray()[^1]);

    [Fact]
    public void What_one_part_refuses_says_nothing_about_another()
    {
        pace.Close("planner", TimeSpan.FromMinutes(5));
        Assert.Equal(time.GetUtcNow().AddMinutes(5), pace.ClosedUntil("planner", GraphLane.People));
        Assert.Null(pace.ClosedUntil("users", GraphLane.People));
    }

    [Fact]
    public void Without_a_word_of_how_long_it_is_twice_as_long_each_time_up_to_ten_minutes()
    {
        Assert.Equal(2, (pace.Close("planner", null) - time.GetUtcNow()).TotalSeconds);
        Assert.Equal(4, (pace.Close("planner", null) - time.GetUtcNow()).TotalSeconds);
        for (var again = 0; again < 20; again++)
            pace.Close("planner", null);
        Assert.Equal(600, (pace.Close("planner", null) - time.GetUtcNow()).TotalSeconds);
        pace.Open("planner");
        Assert.Equal(2, (pace.Close("planner", null) - time.GetUtcNow()).TotalSeconds);
    }

    [Fact]
    public void When_Graph_warns_what_nobody_waits_for_gives_way_and_people_do_not()
    {
        pace.Warn();
        Assert.NotNull(pace.ClosedUntil("planner", GraphLane.Sync));
        Assert.Null(pace.ClosedUntil("users", GraphLane.People));
        time.Advance(TimeSpan.FromSeconds(11));
        Assert.Null(pace.ClosedUntil("planner", GraphLane.Sync));
    }

    [Theory]
    [InlineData("/v1.0/planner/tasks/x", "planner", null)]
    [InlineData("/v1.0/groups/g/planner/plans", "planner", null)]
    [InlineData("/v1.0/users/u/mailboxSettings", "mailbox", null)]
    [InlineData("/v1.0/users/u/teamwork/sendActivityNotification", "teamwork", null)]
    [InlineData("/v1.0/users/u", "users", null)]
    [InlineData("/v1.0/teams/t/channels/c/messages", "teams/t", "t")]
    [InlineData("/v1.0/$batch", "$batch", null)]
    public void Each_path_belongs_to_a_part(string path, string part, string? team) => Assert.Equal((part, team), GraphPace.PartOf(path));
}
