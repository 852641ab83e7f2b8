using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Plans.Meetings;
using PlanBot.Storage;
using PlanBot.Storage.Plans;
using Xunit;

namespace PlanBot.Tests.Storage.Plans;

/// <summary>What the plan store keeps to on every backend.</summary>
public abstract class PlansContract : IDisposable
{
    private static readonly Person Ada = new(new PersonId("id-ada"), "Ada Holm");
    private static readonly Person Bo = new(new PersonId("id-bo"), "Bo Lind");
    private static readonly Place Group = new("tenant", "19:group@thread.v2", PlaceKind.GroupChat);
    private static readonly QuestionId First = new("T4-Q1");
    private static readonly PartyId Municipality = new("1");

    private int turns;

    /// <summary>Empty. Asked for again, it is the same store after a restart.</summary>
    protected abstract ITables Open();

    [Fact]
    public async Task A_plan_is_read_as_it_was_changed()
    {
        var store = Store(Open());
        var plan = await BusyAsync(store);

        var read = await Store(Open()).FindAsync(plan.Id, CancellationToken.None);

        Assert.Equal(PlanRows.Of(plan), PlanRows.Of(read!));
    }

    [Fact]
    public async Task The_history_makes_the_plan()
    {
        var store = Store(Open());
        var plan = await BusyAsync(store);

        var history = await store.HistoryAsync(plan.Id, int.MaxValue, 1000, CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, plan.Version).Reverse(), history.Select(entry => entry.Version));
        Assert.Equal(PlanRows.Of(plan), PlanRows.Of(PlanHistory.Replay(plan.Id, history.Reverse())));
    }

    [Fact]
    public async Task The_history_is_read_page_by_page()
    {
        var store = Store(Open());
        var plan = await BusyAsync(store);

        Assert.Equal([4, 3], (await store.HistoryAsync(plan.Id, 5, 2, CancellationToken.None)).Select(entry => entry.Version));
        Assert.Equal([1], (await store.HistoryAsync(plan.Id, 2, 2, CancellationToken.None)).Select(entry => entry.Version));
        Assert.Empty(await store.HistoryAsync(new PlanId("nothing"), int.MaxValue, 2, CancellationToken.None));
    }

    [Fact]
    public async Task Who_is_slower_decides_again_on_what_stands()
    {
        var store = Store(Open());
        var plan = await StartAsync(store);
        var decided = new List<int>();
        var faster = true;

        var outcome = await store.ChangeAsync(
            plan.Id,
            standing =>
            {
                decided.Add(standing!.Version);
                if (faster)
                {
                    // A colleague's write lands between this one's reading and writing.
                    faster = false;
                    AnswerAsync(store, plan.Id, Bo, "some", 0).GetAwaiter().GetResult();
                }

                return standing.Answer(Turn(Ada), First, Municipality, 0, "high", null);
            },
            CancellationToken.None);

        Assert.Equal([plan.Version, plan.Version + 2], decided);
        Assert.Equal(Bo, Assert.IsType<Outcome.Overtaken>(outcome).By);
    }

    [Fact]
    public async Task Fifty_at_once_are_all_in_the_history_once()
    {
        var store = Store(Open());
        var plan = await StartAsync(store);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => RepeatAsync(() => store.ChangeAsync(
            plan.Id,
            standing => standing!.Save(Turn(Ada), new QuestionId($"own-{number}"), "1", $"Spørgsmål {number}?", 0),
            CancellationToken.None)))));

        var after = (await store.FindAsync(plan.Id, CancellationToken.None))!;
        var history = await store.HistoryAsync(plan.Id, int.MaxValue, 1000, CancellationToken.None);
        Assert.Equal(40, after.AllOwnQuestions.Count);
        Assert.Equal(plan.Version + 40, after.Version);
        Assert.Equal(Enumerable.Range(1, after.Version).Reverse(), history.Select(entry => entry.Version));
    }

    [Fact]
    public async Task A_plan_is_found_from_its_conversation_and_by_its_people()
    {
        var store = Store(Open());
        var plan = await StartAsync(store);

        Assert.Equal([plan.Id], await store.PlansInAsync(Group, CancellationToken.None));
        Assert.Equal([plan.Id], await store.PlansOfAsync("tenant", Ada.Id, CancellationToken.None));
        Assert.Empty(await store.PlansOfAsync("other", Ada.Id, CancellationToken.None));
        Assert.Empty(await store.PlansInAsync(Group with { Conversation = "19:other" }, CancellationToken.None));
    }

    [Fact]
    public async Task What_is_due_is_found_under_its_day()
    {
        var tables = Open();
        var plan = await BusyAsync(Store(tables));

        var days = Ladder.DaysOf(plan, plan.Initiatives.First()).ToArray();
        Assert.NotEmpty(days);
        foreach (var day in days)
            Assert.NotNull(await FindAsync(tables, Hint.Due(day, plan.Id)));
    }

    [Fact]
    public async Task The_longest_texts_are_kept_whole()
    {
        var store = Store(Open());
        var plan = await StartAsync(store);
        var text = string.Concat(Enumerable.Repeat("Æ😀\n\"", 9000));

        await store.ChangeAsync(plan.Id, standing => standing!.Answer(Turn(Ada), First, Municipality, 0, null, text), CancellationToken.None);

        var read = (await Store(Open()).FindAsync(plan.Id, CancellationToken.None))!;
        Assert.Equal(text, read.AnswerOf(First, Municipality)!.Text);
    }

    /// <summary>The process dies at any write, before or after it was made; what stands on restart is a plan whole up to some version.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_kill_at_any_write_leaves_the_plan_whole(bool afterWriting)
    {
        for (var write = 1; ; write++)
        {
            var dying = Store(new FaultyTables(Open(), write, afterWriting));
            var died = false;
            PlanId id = new($"plan{write}");
            try
            {
                await BusyAsync(dying, id);
            }
            catch (StoreUnavailableException)
            {
                died = true;
            }

            var store = Store(Open());
            if (await store.FindAsync(id, CancellationToken.None) is { } plan)
            {
                var history = await store.HistoryAsync(id, int.MaxValue, 1000, CancellationToken.None);
                Assert.Equal(Enumerable.Range(1, plan.Version).Reverse(), history.Select(entry => entry.Version));
                Assert.Equal(PlanRows.Of(PlanHistory.Replay(id, history.Reverse())), PlanRows.Of(plan));
                Assert.Contains(id, await store.PlansInAsync(Group, CancellationToken.None));
                foreach (var day in plan.Initiatives.SelectMany(due => Ladder.DaysOf(plan, due)))
                    Assert.NotNull(await FindAsync(Open(), Hint.Due(day, id)));
            }

            // And it goes on from there.
            await BusyAsync(store, id);
            if (!died)
                return;
        }
    }

    /// <summary>The store made the change, but its answer was lost: the same turn once more changes nothing twice.</summary>
    [Fact]
    public async Task A_lost_answer_is_not_kept_twice()
    {
        var plan = await StartAsync(Store(Open()));
        var turn = Turn(Ada);
        var losing = Store(new FaultyTables(Open(), 1, afterWriting: true));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => losing.ChangeAsync(plan.Id, Decide, CancellationToken.None));
        var again = await Store(Open()).ChangeAsync(plan.Id, Decide, CancellationToken.None);

        Assert.Equal(plan.Version + 1, Assert.IsType<Outcome.Unchanged>(again).Plan.Version);

        Outcome Decide(Plan? standing) => standing!.Answer(turn, First, Municipality, 0, "high", "Ja");
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private static PlanStore Store(ITables tables) => new(tables, TimeProvider.System);

    /// <summary>Fifty at once may be too many for one try; the person presses again.</summary>
    private static async Task RepeatAsync(Func<Task<Outcome>> change)
    {
        while (await change() is Outcome.Busy)
        {
        }
    }

    /// <summary>A plan with one of everything.</summary>
    private async Task<Plan> BusyAsync(PlanStore store, PlanId? wanted = null)
    {
        var plan = await StartAsync(store, wanted);
        var initiative = new InitiativeId("workshop");
        await AnswerAsync(store, plan.Id, Ada, "some", plan.AnswerOf(First, Municipality)?.Version ?? 0);
        await store.ChangeAsync(plan.Id, standing => standing!.Decide(Turn(Ada), First, Need.Yes), CancellationToken.None);
        await store.ChangeAsync(
            plan.Id,
            standing => standing!.Save(
                Turn(Ada),
                new(initiative, 0, First, "Forandringsteoriworkshop", new Owner.InTeams(Bo), new PlanDate.Day(new(2027, 3, 15)), [new("Udkast", null), new("Færdig", new PlanDate.Day(new(2027, 3, 1))), new("Prøvet", new PlanDate.Season(2027, YearSeason.Winter))], Completion.NotStarted, Ada),
                standing!.AllInitiatives.GetValueOrDefault(initiative)?.Version ?? 0),
            CancellationToken.None);
        await store.ChangeAsync(plan.Id, standing => standing!.Change(Turn(Bo), initiative, null, one => one with { Owner = new Owner.Outside("Frivillig") }), CancellationToken.None);
        await store.ChangeAsync(plan.Id, standing => standing!.Save(Turn(Ada), new QuestionId("own-1"), "2", "Har vi transport?", standing!.AllOwnQuestions.GetValueOrDefault(new("own-1"))?.Version ?? 0), CancellationToken.None);
        var (wheel, october) = (new CheckpointId("budget"), new PlanDate.Day(new(2026, 10, 7)));
        await store.ChangeAsync(
            plan.Id,
            standing => standing!.SaveCheckpoint(
                Turn(Ada),
                new(wheel, 0, CheckpointKind.MeetingPlace, "Budgetmøde", new Owner.InTeams(Bo), Rhythm.YearlyInWeek, october, AvoidsQuiet: false, [], Ada),
                standing!.AllCheckpoints.GetValueOrDefault(wheel)?.Version ?? 0),
            CancellationToken.None);
        await store.ChangeAsync(plan.Id, standing => standing!.MarkDone(Turn(Bo), wheel, october, isDone: true), CancellationToken.None);
        await store.ChangeAsync(plan.Id, standing => standing!.Open(Turn(Ada), new RoundId("round"), ClarityKind.Questions, [First]), CancellationToken.None);
        await store.ChangeAsync(plan.Id, standing => standing!.Close(Turn(Ada), new RoundId("round"), [new(First, [new(Municipality, [new("high", 2), new("none", 1)], ["A", "B", "C"])])], 3), CancellationToken.None);
        await store.ChangeAsync(plan.Id, standing => standing!.Open(Turn(Ada), new RoundId("pulse"), ClarityKind.Pulse, [new("pulse-useful")]), CancellationToken.None);
        await store.ChangeAsync(plan.Id, standing => standing!.Begin(Turn(Ada), First), CancellationToken.None);
        return (await store.FindAsync(plan.Id, CancellationToken.None))!;
    }

    private async Task<Plan> StartAsync(PlanStore store, PlanId? wanted = null)
    {
        var id = wanted ?? new PlanId("plan0");
        var start = new PlanEvent.Started("T4", 1, "Familiehuset", [new(Municipality, "Kommune")], Country.Denmark, Language.Danish, Ada, Group);
        await store.ChangeAsync(id, plan => Starting.Start(plan, id, Turn(Ada), start), CancellationToken.None);
        return (await store.FindAsync(id, CancellationToken.None))!;
    }

    private async Task AnswerAsync(PlanStore store, PlanId id, Person who, string choice, int seen)
    {
        if ((await store.FindAsync(id, CancellationToken.None))!.Members.ContainsKey(who.Id) is false)
            await store.ChangeAsync(id, plan => plan!.Change(Turn(who), new PlanEvent.Joined(who, Municipality)), CancellationToken.None);
        await store.ChangeAsync(id, plan => plan!.Answer(Turn(who), First, Municipality, seen, choice, "Vi mødes."), CancellationToken.None);
    }

    private Turn Turn(Person who) => new($"turn-{Interlocked.Increment(ref turns)}", who, Group, Manner.Pressed, Language.Danish, new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero));

    private static Task<TableRow?> FindAsync(ITables tables, Hint hint) => tables.FindAsync(hint.Table, hint.Partition, hint.Row, CancellationToken.None);
}
