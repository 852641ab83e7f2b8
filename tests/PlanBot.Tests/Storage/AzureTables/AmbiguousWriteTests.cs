using Microsoft.AspNetCore.Http;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Storage;
using PlanBot.Storage.AzureTables;
using PlanBot.Storage.AzureTables.Client;
using PlanBot.Storage.Plans;
using PlanBot.Tests.Azurite;
using Xunit;

namespace PlanBot.Tests.Storage.AzureTables;

/// <summary>The account made the changes, and its answer was lost: they are neither made twice nor said to have failed.</summary>
[Collection(AzuriteTests.Name)]
public sealed class AmbiguousWriteTests(AzuriteServer azurite)
{
    private static readonly Person Ada = new(new PersonId("id-ada"), "Ada Holm");
    private static readonly Person Bo = new(new PersonId("id-bo"), "Bo Lind");
    private static readonly Place Group = new("tenant", "19:group@thread.v2", PlaceKind.GroupChat);

    private readonly PlanId id = new($"plan-{Guid.NewGuid():N}");
    private int turns;

    public static TheoryData<string> EveryFault => [.. Enum.GetNames<Fault>()];

    [Theory]
    [MemberData(nameof(EveryFault))]
    public async Task At_any_write_of_a_plan_it_goes_unnoticed(string fault)
    {
        for (var write = 1; ; write++)
        {
            var count = 0;
            PlanId plan = new($"{id}-{write}");
            await using var proxy = await FaultProxy.StartAsync(azurite.Address, call => FaultProxy.IsWrite(call) && ++count == write ? Enum.Parse<Fault>(fault) : Fault.None);
            using var tables = Open(proxy);

            await StartAsync(tables, plan);
            Assert.IsType<Outcome.Changed>(await AnswerAsync(tables, plan, "some"));
            Assert.IsType<Outcome.Changed>(await AnswerAsync(tables, plan, "high", seen: 1));

            await IsWholeAsync(plan, 3);
            if (proxy.Faults == 0)
                break;
        }
    }

    [Fact]
    public async Task Also_when_somebody_else_has_replaced_the_plans_row_before_the_second_try()
    {
        using var direct = azurite.Open();
        await StartAsync(direct, id);
        var first = true;
        await using var proxy = await FaultProxy.StartAsync(azurite.Address, call => FaultProxy.IsWrite(call) && first ? Fault.LostAnswer : Fault.None);
        // The second try waits until Bo has joined.
        var options = Options();
        options.AddPolicy(new BeforeTheSecondTry(async () =>
        {
            first = false;
            await new PlanStore(direct, TimeProvider.System).ChangeAsync(id, plan => plan!.Change(Turn(Bo), new PlanEvent.Joined(Bo, null)), CancellationToken.None);
        }), Azure.Core.HttpPipelinePosition.PerRetry);
        using var tables = new TablesInAzure(new TableServiceClient(AzuriteServer.ConnectionStringAt(proxy.Address), options));

        Assert.IsType<Outcome.Changed>(await AnswerAsync(tables, id, "some"));

        await IsWholeAsync(id, 3);
    }

    [Fact]
    public async Task A_real_conflict_at_the_second_try_is_still_one()
    {
        using var direct = azurite.Open();
        await direct.Writes(id.Value, Rows.Insert("plan", "first"));
        var read = (await direct.Finds(id.Value, "plan"))!;
        await direct.Writes(id.Value, read.Replace("somebody else's"));
        var calls = 0;
        await using var proxy = await FaultProxy.StartAsync(azurite.Address, call => FaultProxy.IsWrite(call) && ++calls == 1 ? Fault.Busy : Fault.None);
        using var tables = Open(proxy);

        await Assert.ThrowsAsync<RowConflictException>(() => tables.Writes(id.Value, read.Replace("ours"), Rows.Insert("history")));

        Assert.Equal(2, calls);
        Assert.Equal(["plan"], await direct.Keys(id.Value));
    }

    private static TableClientOptions Options()
    {
        var options = TablesInAzure.Options();
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(1);
        return options;
    }

    private static TablesInAzure Open(FaultProxy proxy) => new(new TableServiceClient(AzuriteServer.ConnectionStringAt(proxy.Address), Options()));

    private Task<Outcome> StartAsync(ITables tables, PlanId plan) => new PlanStore(tables, TimeProvider.System).ChangeAsync(
        plan,
        standing => Starting.Start(standing, plan, Turn(Ada), new PlanEvent.Started("T4", 1, "Familiehuset", [new(new("1"), "Kommune")], Country.Denmark, Language.Danish, Ada, Group)),
        CancellationToken.None);

    private async Task<Outcome> AnswerAsync(ITables tables, PlanId plan, string choice, int seen = 0)
    {
        var turn = Turn(Ada);
        return await new PlanStore(tables, TimeProvider.System).ChangeAsync(
            plan, standing => standing!.Change(turn, new PlanEvent.Answered(new("T4-Q1"), new("1"), null, new(choice, null, Ada, turn.Now, false, seen + 1))), CancellationToken.None);
    }

    private async Task IsWholeAsync(PlanId plan, int version)
    {
        using var direct = azurite.Open();
        var store = new PlanStore(direct, TimeProvider.System);
        var history = await store.HistoryAsync(plan, int.MaxValue, 100, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, version).Reverse(), history.Select(entry => entry.Version));
        Assert.Equal(PlanRows.Of(PlanHistory.Replay(plan, history.Reverse())), PlanRows.Of((await store.FindAsync(plan, CancellationToken.None))!));
    }

    private Turn Turn(Person who) => new($"turn-{Interlocked.Increment(ref turns)}", who, Group, Manner.Pressed, Language.Danish, new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero));

    private sealed class BeforeTheSecondTry(Func<Task> act) : Azure.Core.Pipeline.HttpPipelinePolicy
    {
        public override void Process(Azure.Core.HttpMessage message, ReadOnlyMemory<Azure.Core.Pipeline.HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(Azure.Core.HttpMessage message, ReadOnlyMemory<Azure.Core.Pipeline.HttpPipelinePolicy> pipeline)
        {
            if (message.ProcessingContext.RetryNumber == 1)
                await act();
            await ProcessNextAsync(message, pipeline);
        }
    }
}
