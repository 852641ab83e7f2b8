using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using Xunit;

namespace PlanBot.Core.Tests.Conversation;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("2026-03-05")]
    [InlineData(" 2026-03-05 ")]
    [InlineData("2026-03-05T00:00:00Z")]
    [InlineData("2026-03-05T23:30:00+02:00")]
    public void An_ISO_date_is_that_day_whatever_time_is_behind_it(string value) =>
        Assert.Equal(new TypedDate.Day(new(2026, 3, 5)), TypedDate.Read(value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_field_is_missing(string? value) => Assert.Equal(new TypedDate.Missing(), TypedDate.Read(value));

    [Theory]
    [InlineData("5.3.2026")]
    [InlineData("3/5/2026")]
    [InlineData("2026-3-5")]
    [InlineData("20260305")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("-2026-03-05")]
    [InlineData("2026-03-05 12:00")]
    [InlineData("２０２６-03-05")]
    [InlineData("T2026-03-05")]
    [InlineData("uke 41")]
    public void What_is_no_ISO_date_is_unreadable(string value) => Assert.Equal(new TypedDate.Unreadable(), TypedDate.Read(value));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0026-03-05")]
    [InlineData("1999-12-31")]
    [InlineData("2101-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_of_another_century_is_out_of_range(string value) => Assert.Equal(new TypedDate.OutOfRange(), TypedDate.Read(value));

    [Theory]
    [InlineData("2000-01-01")]
    [InlineData("2000-02-29")]
    [InlineData("2100-12-31")]
    public void The_first_and_the_last_day_are_within(string value) => Assert.IsType<TypedDate.Day>(TypedDate.Read(value));
}
