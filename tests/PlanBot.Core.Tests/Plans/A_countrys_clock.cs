using PlanBot.Core.Plans;
using Xunit;

namespace PlanBot.Tests.Plans;

public sealed class A_countrys_clock
{
    [Theory]
    [InlineData("2026-03-05T22:59:59Z", "2026-03-05")]
    [InlineData("2026-03-05T23:00:00Z", "2026-03-06")]
    [InlineData("2026-07-01T21:59:59Z", "2026-07-01")]
    [InlineData("2026-07-01T22:00:00Z", "2026-07-02")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29")]
    public void Turns_the_day_at_local_midnight_in_winter_and_summer(string instant, string day)
    {
        var now = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

        Assert.All(Enum.GetValues<Country>(), country => Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), country.Today(now)));
    }
}
