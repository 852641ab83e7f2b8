using System.Collections.Immutable;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Status;
using PlanBot.Storage;
using PlanBot.Storage.People;
using Xunit;

namespace PlanBot.Tests.Storage;

/// <summary>What the store of readers' last looks keeps to on every backend.</summary>
public abstract class ReaderMarksContract : IDisposable
{
    private static readonly PersonId Ada = new("29:1/ada?#"), Bo = new("29:1/bo");
    private static readonly PlanId Plan = new("plan"), Another = new("another");

    /// <summary>Empty. Asked for again, it is the same store after a restart.</summary>
    protected abstract ITables Open();

    [Fact]
    public async Task Who_never_looked_has_no_mark()
    {
        Assert.Null(await FindAsync(Ada, Plan));
    }

    [Fact]
    public async Task A_look_is_kept_as_it_was_for_one_reader_one_plan_and_one_tenant()
    {
        var marks = Marks(2000);
        await Store().KeepAsync("tenant", Ada, Plan, marks, default);

        Same(marks, await FindAsync(Ada, Plan));
        Assert.Null(await FindAsync(Bo, Plan));
        Assert.Null(await FindAsync(Ada, Another));
        Assert.Null(await Store().FindAsync("other", Ada, Plan, default));
    }

    [Fact]
    public async Task A_later_look_takes_its_place()
    {
        await Store().KeepAsync("tenant", Ada, Plan, Marks(3), default);
        var later = new StatusMarks(Mark(5), Marks(3).Latest);
        await Store().KeepAsync("tenant", Ada, Plan, later, default);

        Same(later, await FindAsync(Ada, Plan));
    }

    [Fact]
    public async Task Looks_at_the_same_moment_leave_one()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Store().KeepAsync("tenant", Ada, Plan, Marks(4), default))));

        Same(Marks(4), await FindAsync(Ada, Plan));
    }

    /// <summary>Within what a row takes: a plan as large as any keeps its readers' looks.</summary>
    [Fact]
    public async Task A_look_at_twenty_thousand_initiatives_with_two_thousand_deadlines_is_kept()
    {
        var marks = Marks(20_000, deadlines: 2000);
        await Store().KeepAsync("tenant", Ada, Plan, marks, default);

        Same(marks, await FindAsync(Ada, Plan));
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private static StatusMarks Marks(int initiatives, int deadlines = 30) => new(Mark(initiatives, deadlines));

    private static StatusMark Mark(int initiatives, int deadlines = 30) => new(
        new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero),
        7,
        initiatives,
        Enumerable.Range(1, initiatives).GroupBy(number => number % deadlines == 0 ? "" : new DateOnly(2026, 3, 1).AddDays(number % deadlines).ToString("O"))
            .ToImmutableSortedDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal),
        [new("T4-Q1"), new("T4-Q7")]);

    private static void Same(StatusMarks expected, StatusMarks? actual)
    {
        Assert.NotNull(actual);
        Same(expected.Latest, actual.Latest);
        Assert.Equal(expected.Before is null, actual.Before is null);
        if (expected.Before is { } before)
            Same(before, actual.Before!);
    }

    private static void Same(StatusMark expected, StatusMark actual)
    {
        Assert.Equal((expected.At, expected.Version, expected.Made), (actual.At, actual.Version, actual.Made));
        Assert.Equal(expected.Ahead.Select(group => (group.Key, string.Join(' ', group.Value))), actual.Ahead.Select(group => (group.Key, string.Join(' ', group.Value))));
        Assert.Equal(expected.Divided.AsEnumerable(), actual.Divided.AsEnumerable());
    }

    private Task<StatusMarks?> FindAsync(PersonId person, PlanId plan) => Store().FindAsync("tenant", person, plan, default);

    private ReaderMarks Store() => new(Open());
}
