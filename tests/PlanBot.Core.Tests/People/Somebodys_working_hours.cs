using PlanBot.Core.People;
using Xunit;

namespace PlanBot.Tests.People;

public sealed class Somebodys_working_hours
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");
    private static readonly WorkingHours Office = new("Europe/Oslo", [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Thursday], new(9, 0), new(15, 0));

    /// <summary>Thursday 5 March 2026.</summary>
    private static DateTimeOffset At(int day, int hour, int minute = 0) => new(2026, 3, day, hour, minute, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Within_them_it_is_now() => Assert.Equal(At(5, 10, 7), Office.Next(At(5, 10, 7), Oslo));

    [Fact]
    public void Before_them_it_is_when_they_begin() => Assert.Equal(At(5, 9), Office.Next(At(5, 6), Oslo));

    [Fact]
    public void After_them_it_is_the_next_day_she_works() => Assert.Equal(At(9, 9), Office.Next(At(5, 15), Oslo));

    [Fact]
    public void Her_own_zone_decides_and_the_plans_where_hers_is_unknown()
    {
        Assert.Equal(At(5, 10), (Office with { Zone = "Europe/Helsinki", From = new(11, 0) }).Next(At(5, 6), Oslo));
        Assert.Equal(At(5, 9), (Office with { Zone = null }).Next(At(5, 6), Oslo));
    }

    [Fact]
    public void While_she_is_away_it_waits_until_she_is_back() =>
        Assert.Equal(At(10, 9), (Office with { AwayUntil = At(10, 0) }).Next(At(5, 10), Oslo));

    [Fact]
    public void Away_without_an_end_there_is_no_time_and_somebody_else_has_to_be_asked()
    {
        var away = Office with { AwayUntil = DateTimeOffset.MaxValue };
        Assert.True(away.IsAway(At(5, 10)));
        Assert.Null(away.Next(At(5, 10), Oslo));
    }

    [Fact]
    public void A_night_belongs_to_the_day_it_began_on()
    {
        var night = new WorkingHours("Europe/Oslo", [DayOfWeek.Thursday], new(22, 0), new(6, 0));
        Assert.True(night.Covers(At(6, 3), Oslo));
        Assert.False(night.Covers(At(5, 3), Oslo));
    }

    [Fact]
    public void Hours_that_nobody_has_set_are_any() => Assert.Equal(At(7, 3), new WorkingHours(null, [], default, default).Next(At(7, 3), Oslo));
}
