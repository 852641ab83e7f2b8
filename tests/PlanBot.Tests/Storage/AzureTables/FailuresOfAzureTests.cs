using System.Diagnostics;
using Azure;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;
using PlanBot.Storage.AzureTables.Client;
using Xunit;

namespace PlanBot.Tests.Storage.AzureTables;

/// <summary>What Azurite does not do, and Azure does on a bad day.</summary>
public sealed class FailuresOfAzureTests : IAsyncLifetime
{
    private FakeTableServer server = null!;

    public async Task InitializeAsync() => server = await FakeTableServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData(409, "EntityAlreadyExists")]
    [InlineData(412, "UpdateConditionNotSatisfied")]
    [InlineData(404, "ResourceNotFound")]
    public async Task A_change_refused_at_its_first_try_is_somebody_elses_doing(int status, string code)
    {
        server.RefusesWithin(status, code, 1);
        using var tables = server.Open();

        var conflict = await Assert.ThrowsAsync<RowConflictException>(() => tables.Writes("p", Rows.Upsert("a", "1"), Rows.Insert("b")));

        Assert.Equal(1, Assert.IsType<TableTransactionFailedException>(conflict.InnerException).FailedTransactionActionIndex);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_conflict_at_the_second_try_is_ours_when_the_row_says_so()
    {
        server.Answers(503).RefusesWithin(409, "EntityAlreadyExists", 0).Answers(async call =>
        {
            // The number that the row was sent with.
            var sent = server.Calls.First().Body;
            var number = sent[(sent.IndexOf("\"tx\":\"", StringComparison.Ordinal) + 6)..][..32];
            await Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(call.Response, $$"""{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"b","tx":"{{number}}"}""");
        });
        using var tables = server.Open();

        await tables.Writes("p", Rows.Upsert("a", "1"), Rows.Insert("b"));

        Assert.EndsWith("RowKey='b')", server.Calls.Last().Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_somebody_elses_when_none_does()
    {
        server.Answers(503).RefusesWithin(409, "EntityAlreadyExists", 0)
            .Answers(200, """{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"b","tx":"0123456789abcdef0123456789abcdef"}""")
            .Refuses(404, "ResourceNotFound");
        using var tables = server.Open();

        await Assert.ThrowsAsync<RowConflictException>(() => tables.Writes("p", Rows.Upsert("a", "1"), Rows.Insert("b")));

        Assert.Equal(4, server.Calls.Count);
    }

    [Fact]
    public async Task A_row_removed_whatever_it_was_is_gone_though_the_answer_was_lost()
    {
        server.Answers(503).RefusesWithin(404, "ResourceNotFound", 0).Answers(503).RefusesWithin(404, "ResourceNotFound", 0);
        using var tables = server.Open();

        await tables.Writes("p", new RowChange.Delete("a", "*"));
        await Assert.ThrowsAsync<RowConflictException>(() => tables.Writes("p", new RowChange.Delete("a", "W/\"1\"")));
    }

    [Fact]
    public async Task A_busy_account_is_left_alone_for_as_long_as_it_asks()
    {
        server.Answers(503, "", ("Retry-After", "1")).AcceptsTransaction();
        using var tables = server.Open();
        var watch = Stopwatch.StartNew();

        await tables.Writes("p", Rows.Insert("a"));

        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task An_account_that_stays_busy_is_an_outage(int status)
    {
        for (var call = 0; call < 10; call++)
            server.Answers(status);
        using var tables = server.Open();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => tables.Finds("p", "a"));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => tables.Writes("p", Rows.Insert("a")));

        Assert.Equal(10, server.Calls.Count);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again()
    {
        server.BreaksOff().Answers(200, """{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"a","text":"x"}]}""");
        using var tables = server.Open();

        Assert.Equal(["a"], await tables.Keys("p"));
    }

    [Fact]
    public async Task A_slow_answer_is_not_waited_for()
    {
        server.Dawdles().AcceptsTransaction().Dawdles().Dawdles().Dawdles().Dawdles().Dawdles();
        using var tables = server.Open(patience: TimeSpan.FromMilliseconds(500));
        await tables.Writes("p", Rows.Insert("a"));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => tables.Finds("p", "a"));
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_told_no_other_reason()
    {
        server.Dawdles();
        using var tables = server.Open();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tables.ApplyAsync("Plans", "p", [Rows.Insert("a")], cancellation.Token));
    }

    [Fact]
    public async Task Pages_may_be_empty_and_still_not_be_the_last()
    {
        server
            .Answers(200, """{"value":[]}""", ("x-ms-continuation-NextPartitionKey", "1!4!cA=="), ("x-ms-continuation-NextRowKey", "1!8!a+/"))
            .Answers(200, """{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"a","text":"x"}]}""", ("x-ms-continuation-NextPartitionKey", "q"))
            .Answers(200, """{"value":[]}""", ("x-ms-continuation-NextPartitionKey", "r"))
            .Answers(200, """{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"b","text":"y","Timestamp":"2026-01-01T00:00:00Z","age@odata.type":"Edm.Int64","age":"7"}]}""");
        using var tables = server.Open();

        var rows = await tables.ReadAsync("Plans", "p", "a", "c", CancellationToken.None).ToListAsync();

        Assert.Equal([("a", "x"), ("b", "y")], rows.Select(row => (row.Key, string.Join(',', row.Values.Values))));
        const string filter = "/Plans()?$filter=PartitionKey%20eq%20%27p%27%20and%20RowKey%20ge%20%27a%27%20and%20RowKey%20lt%20%27c%27";
        Assert.Equal(
            [filter, $"{filter}&NextPartitionKey=1%214%21cA%3D%3D&NextRowKey=1%218%21a%2B%2F", $"{filter}&NextPartitionKey=q", $"{filter}&NextPartitionKey=r"],
            server.Calls.Select(call => call.Target));
    }

    [Theory]
    [InlineData(400, "InvalidDuplicateRow")]
    [InlineData(400, "EntityTooLarge")]
    public async Task What_the_account_will_never_take_is_a_bug(int status, string code)
    {
        server.RefusesWithin(status, code, 7);
        using var tables = server.Open();

        var problem = await Assert.ThrowsAsync<TableTransactionFailedException>(() => tables.Writes("p", Rows.Insert("a")));

        Assert.Equal((status, code, 7), (problem.Status, problem.ErrorCode, problem.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_transaction_that_is_too_large_is_a_bug()
    {
        server.Refuses(413, "RequestBodyTooLarge");
        using var tables = server.Open();

        Assert.Equal("RequestBodyTooLarge", (await Assert.ThrowsAsync<RequestFailedException>(() => tables.Writes("p", Rows.Insert("a")))).ErrorCode);
    }

    [Fact]
    public async Task An_answer_that_nobody_understands_leaves_it_open_what_came_of_it()
    {
        server.Answers(202, "<html>Gateway</html>").Answers(502, "<html>Gateway</html>").RefusesWithin(409, "EntityAlreadyExists", 0).Refuses(404, "ResourceNotFound");
        using var tables = server.Open();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => tables.Writes("p", Rows.Insert("a")));
        await Assert.ThrowsAsync<RowConflictException>(() => tables.Writes("p", Rows.Insert("a")));
    }

    [Fact]
    public async Task What_no_key_or_name_may_be_is_a_bug()
    {
        using var tables = server.Open();

        foreach (var key in new[] { "a/b", "a\\b", "a#b", "a?b", "a\nb" })
            await Assert.ThrowsAsync<ArgumentException>(() => tables.Writes("p", Rows.Insert(key)));
        foreach (var name in new[] { "tx", "RowKey", "", "1st", "a-b", "a.b" })
            await Assert.ThrowsAsync<ArgumentException>(() => tables.Writes("p", new RowChange.Insert("a", Rows.Values("x").Add(name, "y"))));

        Assert.Empty(server.Calls);
    }
}
