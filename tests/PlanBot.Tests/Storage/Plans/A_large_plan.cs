using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Storage;
using PlanBot.Storage.Plans;
using Xunit;

namespace PlanBot.Tests.Storage.Plans;

/// <summary>2,000 initiatives and 10,000 changes: what a turn costs is counted, not timed.</summary>
public sealed class A_large_plan
{
    private static readonly Person Ada = new(new PersonId("id-ada"), "Ada Holm");
    private static readonly Place Group = new("tenant", "19:group@thread.v2", PlaceKind.GroupChat);
    private readonly WatchedTables tables = new();

    [Fact]
    public async Task Is_answered_with_one_read_and_one_write_and_its_history_is_left_alone()
    {
        await FillAsync();
        var conversation = Conversing.Over(tables);
        await conversation.HandleAsync(Turn("first"), new Help(), CancellationToken.None);
        tables.Reads.Clear();
        tables.Writes.Clear();

        var reply = await conversation.HandleAsync(Turn("second"), new SaveAnswer(new("T4-Q1"), 0) { Plan = new("large"), Choice = "some" }, CancellationToken.None);

        Assert.Contains("Gemt", System.Text.Json.JsonSerializer.Serialize(reply.Card, PlanBot.Core.Cards.Schema.CardJson.Wire.AdaptiveCard), StringComparison.Ordinal);
        Assert.Equal(["Plans ..~h|"], tables.Reads);
        Assert.Equal(["a|T4-Q1|1", "plan", "~h|0000010001"], Assert.Single(tables.Writes).Select(change => change.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Has_its_status_for_at_most_three_requests()
    {
        await FillAsync();
        tables.Reads.Clear();
        tables.Writes.Clear();

        var reply = await Conversing.Over(tables).HandleAsync(Turn("status") with { Manner = Manner.Typed }, new ShowStatus(), CancellationToken.None);

        Assert.Contains("2000 initiativer", reply.Summary, StringComparison.Ordinal);
        Assert.InRange(tables.Reads.Count, 1, 3);
        Assert.Empty(tables.Writes);
    }

    /// <summary>However much was changed since: what was seen is kept, and no history is read.</summary>
    [Fact]
    public async Task Has_what_is_new_in_its_status_for_three_requests()
    {
        await FillAsync();
        var conversation = Conversing.Over(tables);
        await conversation.HandleAsync(Turn("first"), new ShowStatus { Plan = new("large") }, CancellationToken.None);
        tables.Reads.Clear();
        tables.Writes.Clear();

        var later = Turn("later") with { Now = new(2026, 4, 2, 8, 0, 0, TimeSpan.Zero) };
        var reply = await conversation.HandleAsync(later, new ShowStatus { Plan = new("large") }, CancellationToken.None);

        var card = System.Text.Json.JsonSerializer.Serialize(reply.Card, PlanBot.Core.Cards.Schema.CardJson.Wire.AdaptiveCard);
        Assert.Contains("siden du sidst", card, StringComparison.Ordinal);
        Assert.Contains("1995 mere", card, StringComparison.Ordinal);
        Assert.True(card.Length * 2 < 80 * 1024, $"{card.Length * 2} bytes of UTF-16.");
        Assert.Equal(2, tables.Reads.Count);
        Assert.Equal(["status|large"], Assert.Single(tables.Writes).Select(change => change.Key));
    }

    [Fact]
    public async Task Is_looked_into_for_two_requests()
    {
        await FillAsync();
        var conversation = Conversing.Over(tables);
        await conversation.HandleAsync(Turn("first"), new ShowStatus { Plan = new("large") }, CancellationToken.None);
        tables.Reads.Clear();
        tables.Writes.Clear();

        var reply = await conversation.HandleAsync(Turn("due"), new ShowStatus(Page: 3) { Plan = new("large"), State = StatusState.NotStarted }, CancellationToken.None);

        Assert.Contains("2.000", reply.Summary, StringComparison.Ordinal);
        Assert.Equal(2, tables.Reads.Count);
        Assert.Empty(tables.Writes);
    }

    /// <summary>The plan's own row is on a later page than its initiatives, and shows what came between.</summary>
    [Fact]
    public async Task Loses_nothing_that_was_changed_between_two_pages_of_a_reading()
    {
        await FillAsync();
        var one = (await new PlanStore(tables, TimeProvider.System).FindAsync(new("large"), CancellationToken.None))!.Initiatives.First().Id;
        var torn = new TornTables(tables, "plan", () => ChangeAsync(new(tables, TimeProvider.System), "between", initiative => initiative with { Title = "Et andet" }));

        await ChangeAsync(new(torn, TimeProvider.System), "torn", initiative => initiative with { Completion = Completion.Completed });

        var kept = (await new PlanStore(tables, TimeProvider.System).FindAsync(new("large"), CancellationToken.None))!.AllInitiatives[one];
        Assert.Equal(("Et andet", Completion.Completed), (kept.Title, kept.Completion));

        async Task ChangeAsync(PlanStore store, string turn, Func<Initiative, Initiative> change) =>
            Assert.IsType<Outcome.Changed>(await store.ChangeAsync(new("large"), plan => plan!.Change(Turn(turn), one, null, change), CancellationToken.None));
    }

    private static Turn Turn(string id) => new(id, Ada, Group, Manner.Pressed, Language.Danish, new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero));

    private async Task FillAsync()
    {
        var id = new PlanId("large");
        var start = new PlanEvent.Started("T4", 1, "Familiehuset", [new(new PartyId("1"), "Kommune")], Country.Denmark, Language.Danish, Ada, Group);
        await new PlanStore(tables, TimeProvider.System).ChangeAsync(id, plan => PlanBot.Core.Plans.Decisions.Starting.Start(plan, id, Turn("start"), start), CancellationToken.None);
        var plan = (await new PlanStore(tables, TimeProvider.System).FindAsync(id, CancellationToken.None))! with
        {
            Version = 10_000,
            AllInitiatives = Enumerable.Range(1, 2000)
                .Select(number => new Initiative(new($"i{number}"), number, null, $"Tiltag {number}", new Owner.InTeams(Ada), new PlanDate.Day(new(2026, 4, 1)), [], Completion.NotStarted, Ada))
                .ToImmutableDictionary(initiative => initiative.Id),
        };
        var rows = PlanRows.Of(plan).Select(row => (RowChange)new RowChange.Upsert(row.Key, PlanRows.Values(row.Value)))
            .Concat(Enumerable.Range(2, 9_999).Select(version => PlanRows.KeyBefore(version)).Select(key => new RowChange.Upsert(key, PlanRows.Values("{}"))));
        foreach (var batch in rows.Chunk(100))
            await tables.ApplyAsync("Plans", id.Value, batch, CancellationToken.None);
    }
}
