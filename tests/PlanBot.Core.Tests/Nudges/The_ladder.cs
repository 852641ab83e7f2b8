using PlanBot.Core.Calendar;
using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Plans;
using PlanBot.Core.Tests.Calendar;
using Xunit;

namespace PlanBot.Tests.Nudges;

public sealed class The_ladder
{
    private static readonly DateOnly LongAgo = new(2023, 1, 10);

    public static TheoryData<int> Deadlines() => [.. Enumerable.Range(0, Published.Deadlines.Length)];

    [Fact]
    public void Has_five_steps_and_then_is_silent() => Assert.Equal(
        [
            (Rung.TwoWeeksBefore, "2026-03-12"), (Rung.OneWeekBefore, "2026-03-19"), (Rung.LastDayBefore, "2026-03-25"), (Rung.SoonAfter, "2026-03-30"), (Rung.LongAfter, "2026-04-09"),
        ],
        Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Steps());

    [Fact]
    public void Speaks_to_the_owner_alone_to_all_about_what_is_to_come_and_at_last_to_the_coordinator()
    {
        var nudges = Sample.In(Country.Denmark, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Nudges().Where(nudge => nudge.Rung.IsOfDeadline()).ToDictionary(nudge => nudge.Rung, nudge => nudge.To);
        var (ada, kaja, all) = (new Recipient.Person(Sample.Ada.Id), new Recipient.Person(Sample.Coordinator.Id), new Recipient.Channel(Sample.Channel));
        Assert.Equal((ada, all, all, ada, kaja), (nudges[Rung.TwoWeeksBefore], nudges[Rung.OneWeekBefore], nudges[Rung.LastDayBefore], nudges[Rung.SoonAfter], nudges[Rung.LongAfter]));
    }

    [Fact]
    public void Speaks_to_the_owner_alone_where_the_plan_or_she_says_so_or_there_is_nobody_else()
    {
        var alone = Sample.In(Country.Denmark, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Reminds(new() { InChannel = false });
        var wish = Sample.In(Country.Denmark, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada);
        wish.Own[Sample.Ada.Id] = new() { Alone = true };
        var personal = Sample.In(Country.Denmark, LongAgo, PlaceKind.Personal).Adds(LongAgo, new(2026, 3, 26), Sample.Ada);
        Assert.All(new[] { alone, wish, personal }, sample => Assert.DoesNotContain(sample.Nudges(), nudge => nudge.To is Recipient.Channel));
    }

    /// <summary>And tells the coordinator so, once: she can have the bot added again.</summary>
    [Fact]
    public void Speaks_to_the_owner_alone_while_teams_takes_nothing_for_the_conversation()
    {
        var sample = Sample.In(Country.Denmark, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada);
        sample.Closed[Sample.Channel] = new(2026, 3, 14);
        var told = Assert.Single(sample.Nudges(), nudge => nudge.Rung == Rung.Closed);
        Assert.Equal((new Recipient.Person(Sample.Coordinator.Id), new DateOnly(2026, 3, 16), new NudgeThing.OfConversation()), (told.To, told.Day, told.Thing));
        Assert.Equal(5, sample.Nudges().Count(nudge => nudge.Rung.IsOfDeadline()));
        Assert.DoesNotContain(sample.Nudges(), nudge => nudge.To is Recipient.Channel);

        // Another conversation of the plan's takes them meanwhile.
        var other = Sample.Channel with { Conversation = "19:other" };
        sample.Stands(sample.Plan with { Places = [.. sample.Plan.Places, other] });
        Assert.Contains(sample.Nudges(), nudge => nudge.To == new Recipient.Channel(other));
        Assert.Single(sample.Nudges(), nudge => nudge.Rung == Rung.Closed);

        sample.Reminds(new() { InChannel = false });
        Assert.DoesNotContain(sample.Nudges(), nudge => nudge.Rung == Rung.Closed);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("outside")]
    [InlineData("proposed")]
    [InlineData("unreachable")]
    public void Speaks_to_the_coordinator_where_no_owner_can_be_spoken_to(string owner)
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, "Fagdag", new PlanDate.Day(new(2026, 3, 26)), owner switch { "nobody" => null, "outside" => new Owner.Outside("Frivillig"), _ => new Owner.InTeams(Sample.Ada) });
        if (owner == "proposed")
            sample.Changes(LongAgo, Sample.Coordinator, initiative => initiative with { IsOwnerProposed = true });
        if (owner == "unreachable")
            sample.Unreachable[Sample.Ada.Id] = LongAgo;
        Assert.All(sample.Nudges(), nudge => Assert.Equal(new Recipient.Person(Sample.Coordinator.Id), nudge.To));
        Assert.Equal(5, sample.Nudges().Count(nudge => nudge.Rung.IsOfDeadline()));
    }

    [Fact]
    public void Speaks_to_whoever_was_there_last_while_the_coordinator_cannot_be_reached()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, "Fagdag", new PlanDate.Day(new(2026, 3, 26)), null);
        sample.Adds(LongAgo, new(2026, 3, 26), Sample.Coordinator);
        sample.Stands(sample.Plan with { Members = sample.Plan.Members.SetItem(Sample.Ada.Id, new(Sample.Ada, null, new(2026, 1, 1))).SetItem(Sample.Bo.Id, new(Sample.Bo, null, new(2026, 2, 1))) });
        sample.Unreachable[Sample.Coordinator.Id] = new(2026, 1, 5);
        Assert.NotEmpty(sample.Nudges());
        Assert.All(sample.Nudges(), nudge => Assert.Equal(new Recipient.Person(Sample.Bo.Id), nudge.To));
        Assert.Contains(sample.Nudges(), nudge => nudge is { Rung: Rung.Silence, Thing: NudgeThing.OfOwner { Owner: var owner } } && owner == Sample.Coordinator.Id);

        sample.Unreachable[Sample.Bo.Id] = new(2026, 1, 5);
        Assert.All(sample.Nudges(), nudge => Assert.Equal(new Recipient.Person(Sample.Ada.Id), nudge.To));
    }

    /// <summary>The published days, which were computed without the days between Christmas and New Year.</summary>
    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Falls_on_the_published_days(int index)
    {
        var vector = Published.Deadlines[index];
        var country = Published.CountryOf(vector.Country);
        var steps = Sample.In(country, LongAgo).Adds(LongAgo, vector.Day, Sample.Ada).Nudges().Where(nudge => nudge.Rung.IsOfDeadline()).ToDictionary(nudge => nudge.Rung, nudge => nudge.Day);
        Same(vector.SevenDaysBefore, Rung.OneWeekBefore, -7);
        Same(vector.LastWorkdayBefore, Rung.LastDayBefore, -1);

        void Same(DateOnly published, Rung rung, int days)
        {
            // Two steps on one day become the later one. Where ours is another, then because that day is quiet: ours is the last one before it that is not.
            var day = steps.TryGetValue(rung, out var own) ? own : steps[Rung.LastDayBefore];
            if (day == published)
                return;
            var open = Enumerable.Range(0, 30).Select(back => vector.Day.AddDays(days - back)).First(one => country.IsWorkingDay(one) && !QuietPeriods.Usual.Covers(one));
            Assert.True(QuietPeriods.Usual.Covers(published), $"{rung} {published}");
            Assert.Equal(open, day);
        }
    }

    /// <summary>A9.</summary>
    [Fact]
    public void Says_nothing_on_the_first_of_January_and_reminds_for_the_last_time_before_Christmas()
    {
        var steps = Sample.In(Country.Norway, LongAgo).Adds(new(2024, 9, 5), new(2025, 1, 1), Sample.Ada).Steps(2024, 2025);
        Assert.Equal(
            [(Rung.TwoWeeksBefore, "2024-12-18"), (Rung.LastDayBefore, "2024-12-23"), (Rung.SoonAfter, "2025-01-03"), (Rung.LongAfter, "2025-01-10")],
            steps);
        Assert.Equal(
            (Rung.LastDayBefore, "2026-12-23"),
            Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2027, 1, 4), Sample.Ada).Steps(2026, 2026).Last());
    }

    /// <summary>A15: Constitution Day in Norway and Whit Monday in both.</summary>
    [Theory]
    [InlineData(Country.Norway)]
    [InlineData(Country.Denmark)]
    public void Says_nothing_on_17_May_2027(Country country)
    {
        foreach (var offset in new[] { 14, 7, 1, 0, -4, -11 })
        {
            var sample = Sample.In(country, LongAgo).Adds(LongAgo, new DateOnly(2027, 5, 17).AddDays(offset), Sample.Ada);
            Assert.NotEmpty(sample.Nudges());
            Assert.DoesNotContain(sample.Nudges(), nudge => nudge.Day == new DateOnly(2027, 5, 17));
        }
    }

    [Fact]
    public void Adds_a_reminder_before_the_autumn_break_in_which_the_last_one_lies() => Assert.Equal(
        [(Rung.TwoWeeksBefore, "2024-09-23"), (Rung.BeforeBreak, "2024-09-27"), (Rung.OneWeekBefore, "2024-09-30"), (Rung.LastDayBefore, "2024-10-04")],
        Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2024, 10, 7), Sample.Ada).Steps().Take(4));

    [Fact]
    public void Waits_out_the_summer_and_reminds_before_it() => Assert.Equal(
        [(Rung.TwoWeeksBefore, "2026-07-01"), (Rung.LastDayBefore, "2026-07-03"), (Rung.SoonAfter, "2026-07-28")],
        Sample.In(Country.Denmark, LongAgo).Adds(LongAgo, new(2026, 7, 15), Sample.Ada).Steps().Take(3));

    [Fact]
    public void Takes_a_squeezed_day_only_if_nothing_else_is_left()
    {
        Assert.Contains((Rung.OneWeekBefore, "2026-05-13"), Sample.In(Country.Denmark, LongAgo).Adds(LongAgo, new(2026, 5, 22), Sample.Ada).Steps());
        Assert.Contains((Rung.OneWeekBefore, "2026-05-15"), Sample.In(Country.Denmark, LongAgo).Adds(new(2026, 5, 13), new(2026, 5, 22), Sample.Ada).Steps());
        Assert.Contains((Rung.SoonAfter, "2026-05-18"), Sample.In(Country.Denmark, LongAgo).Adds(LongAgo, new(2026, 5, 12), Sample.Ada).Steps());
        Assert.Contains((Rung.LastDayBefore, "2026-05-15"), Sample.In(Country.Denmark, LongAgo).Adds(LongAgo, new(2026, 5, 18), Sample.Ada).Steps());
    }

    [Fact]
    public void Has_no_step_before_the_date_was_set()
    {
        Assert.Equal([Rung.OneWeekBefore, Rung.LastDayBefore, Rung.SoonAfter, Rung.LongAfter], Deadline(new(2026, 3, 12)).Take(4));
        Assert.Equal([Rung.LastDayBefore, Rung.SoonAfter, Rung.LongAfter], Deadline(new(2026, 3, 24)).Take(3));
        Assert.DoesNotContain(Deadline(new(2026, 6, 1)), rung => rung.IsOfDeadline());

        static IEnumerable<Rung> Deadline(DateOnly made) => Sample.In(Country.Norway, LongAgo).Adds(made, new(2026, 3, 26), Sample.Ada).Nudges().Select(nudge => nudge.Rung);
    }

    [Fact]
    public void Begins_anew_when_the_deadline_moves()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada);
        var before = sample.Nudges().Where(nudge => nudge.Rung != Rung.Monthly).Select(nudge => nudge.Key).ToArray();
        sample.Changes(new(2026, 3, 27), Sample.Ada, initiative => initiative with { Deadline = new PlanDate.Day(new(2026, 4, 30)) });
        Assert.Empty(before.Intersect(sample.Nudges().Select(nudge => nudge.Key)));
        Assert.Equal((Rung.TwoWeeksBefore, "2026-04-16"), sample.Steps().First());
    }

    [Fact]
    public void Ends_when_it_is_done_deleted_or_was_history_when_it_came()
    {
        Func<Initiative, Initiative>[] ends =
        [
            initiative => initiative with { Completion = Completion.Completed },
            initiative => initiative with { IsDeleted = true },
            initiative => initiative with { IsHistory = true },
            initiative => initiative with { Kind = InitiativeKind.Note },
            initiative => initiative with { Kind = InitiativeKind.Recurring },
        ];
        Assert.All(ends, end => Assert.Empty(Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Changes(LongAgo, Sample.Ada, end).Nudges()));
        Assert.Empty(Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Does(LongAgo, Sample.Coordinator, new PlanEvent.Deleted()).Nudges());
    }

    [Fact]
    public void Is_climbed_by_milestones_too_until_they_are_reached()
    {
        var sample = Sample.In(Country.Norway, LongAgo)
            .Adds(LongAgo, "Modellen", new PlanDate.Day(new(2026, 6, 18)), new Owner.InTeams(Sample.Ada), new Milestone("Utkast", new PlanDate.Day(new(2026, 3, 26))), new Milestone("Uten dato", null));
        Assert.Equal(5, sample.Nudges().Count(nudge => nudge.Thing is NudgeThing.OfMilestone { Id: 0 }));
        Assert.Contains(sample.Nudges(), nudge => nudge.Key == "i1|0|LastDayBefore|2026-03-26");
        sample.Changes(LongAgo, Sample.Ada, initiative => initiative with { Milestones = [initiative.Milestones[0] with { IsReached = true }, initiative.Milestones[1]] });
        Assert.DoesNotContain(sample.Nudges(), nudge => nudge.Thing is NudgeThing.OfMilestone);
    }

    [Theory]
    [InlineData("2026-03", "2026-03-03")]
    [InlineData("2026-spring", "2026-03-03")]
    [InlineData("2026-07", "2026-07-28")]
    [InlineData("2026-06", "2026-06-02")]
    public void Asks_once_about_a_month_or_a_season_on_its_first_working_Tuesday(string date, string day)
    {
        var nudge = Assert.Single(Sample.In(Country.Norway, LongAgo).Adds(LongAgo, "Evaluere", PlanDate.Read(date), new Owner.InTeams(Sample.Ada)).Nudges(), nudge => nudge.Rung is not (Rung.Monthly or Rung.Silence));
        Assert.Equal((Rung.WhichDay, day, new Recipient.Person(Sample.Coordinator.Id)), (nudge.Rung, $"{nudge.Day:yyyy-MM-dd}", (Recipient.Person)nudge.To));
    }

    [Fact]
    public void Leaves_out_what_the_plan_or_the_person_leaves_out()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Reminds(new() { LeavesOut = [Rung.TwoWeeksBefore], InChannel = false });
        sample.Own[Sample.Ada.Id] = new() { LeavesOut = [Rung.OneWeekBefore] };
        Assert.Equal([Rung.LastDayBefore, Rung.SoonAfter, Rung.LongAfter], sample.Nudges().Where(nudge => nudge.Rung.IsOfDeadline()).Select(nudge => nudge.Rung));
    }

    [Fact]
    public void Pauses_for_a_person_and_for_the_plan()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Reminds(new() { PausedUntil = new(2026, 3, 20) });
        Assert.Equal([Rung.LastDayBefore, Rung.SoonAfter, Rung.LongAfter], sample.Nudges().Where(nudge => nudge.Rung.IsOfDeadline()).Select(nudge => nudge.Rung));
        sample.Own[Sample.Ada.Id] = new() { PausedUntil = new(2026, 4, 1) };
        Assert.Equal([Rung.LastDayBefore, Rung.LongAfter], sample.Nudges().Where(nudge => nudge.Rung.IsOfDeadline()).Select(nudge => nudge.Rung));
        sample.Own[Sample.Ada.Id] = new() { IsStopped = true };
        Assert.DoesNotContain(sample.Nudges(), nudge => nudge.To == new Recipient.Person(Sample.Ada.Id));
        sample.Reminds(new() { IsOff = true });
        Assert.Empty(sample.Nudges());
    }

    [Fact]
    public void Keeps_to_a_volunteers_own_hours_and_a_persons_own_days()
    {
        var sample = Sample.In(Country.Denmark, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Reminds(new() { InChannel = false });
        sample.Own[Sample.Ada.Id] = new() { OwnHours = new(new(17, 0), new(19, 0)), Weekdays = [DayOfWeek.Tuesday] };
        Assert.All(sample.Nudges().Where(nudge => nudge.To == new Recipient.Person(Sample.Ada.Id)), nudge => Assert.Equal((DayOfWeek.Tuesday, new TimeOnly(17, 0)), (nudge.Day.DayOfWeek, nudge.Hour)));
        Assert.Equal(new DateOnly(2026, 3, 24), sample.Nudges().Single(nudge => nudge.Rung == Rung.LastDayBefore).Day);
    }

    [Fact]
    public void Is_due_at_nine_local_time_in_winter_and_in_summer()
    {
        var nudges = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 31), Sample.Ada).Nudges();
        Assert.Equal(new DateTimeOffset(2026, 3, 24, 8, 0, 0, TimeSpan.Zero), nudges.Single(nudge => nudge.Rung == Rung.OneWeekBefore).DueAt);
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 7, 0, 0, TimeSpan.Zero), nudges.Single(nudge => nudge.Rung == Rung.LastDayBefore).DueAt);
    }

    [Fact]
    public void Tells_the_days_that_hints_are_written_for()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, "Fagdag", new PlanDate.Day(new(2026, 3, 26)), new Owner.InTeams(Sample.Ada), new Milestone("Utkast", PlanDate.Read("2026-02")));
        var hints = Ladder.DaysOf(sample.Plan, sample.Plan.Initiatives.Single()).ToArray();
        Assert.All(sample.Nudges().Where(nudge => nudge.Rung.IsOfDeadline() || nudge.Rung == Rung.WhichDay), nudge => Assert.Contains(nudge.Day, hints));
        Assert.Contains(new DateOnly(2026, 2, 26), hints);
    }

    [Fact]
    public void Leads_from_day_to_day_so_that_own_settings_lose_nothing()
    {
        var sample = Sample.In(Country.Norway, LongAgo).Adds(LongAgo, new(2026, 3, 26), Sample.Ada).Adds(LongAgo, "Kurs", PlanDate.Read("2026-autumn"), null);
        sample.Own[Sample.Ada.Id] = new() { Weekdays = [DayOfWeek.Thursday], Alone = true };
        var days = new List<DateOnly>();
        for (var day = Ladder.NextDay(sample.Plan, sample, new(2026, 2, 26)); day is { } next && next.Year == 2026; day = Ladder.NextDay(sample.Plan, sample, next))
            days.Add(next);
        Assert.Equal(sample.Nudges(2026, 2026).Select(nudge => nudge.Day).Distinct(), days);
    }
}
