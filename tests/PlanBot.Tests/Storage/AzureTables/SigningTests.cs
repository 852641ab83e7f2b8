using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage.AzureTables.Client;
using Xunit;

namespace PlanBot.Tests.Storage.AzureTables;

/// <summary>How the account knows who calls.</summary>
public sealed class SigningTests
{
    [Theory]
    [InlineData("plan", "plan")]
    [InlineData("19:abc@thread.tacv2;messageid=17", "a|T4-Q1|1")]
    [InlineData("O'Hara & søn", "100% +=,:!~*()[]{}\"<>^`")]
    [InlineData("%2F..", "")]
    [InlineData("😀", "..")]
    public async Task The_signature_is_of_the_path_that_goes_over_the_wire(string partition, string row)
    {
        await using var server = await FakeTableServer.StartAsync();
        server.Refuses(404, "ResourceNotFound").Answers(200, """{"value":[]}""").AcceptsTransaction();
        using var tables = server.Open();

        await tables.FindAsync("Plans", partition, row, CancellationToken.None);
        _ = await tables.ReadAsync("Plans", partition, row, null, CancellationToken.None).ToListAsync();
        await tables.Writes(partition, Rows.Upsert(row, "text"));

        Assert.Equal(3, server.Calls.Count);
        foreach (var call in server.Calls)
        {
            var signed = $"{call.Headers["x-ms-date"]}\n/{FakeTableServer.Account}{call.Target.Split('?')[0]}";
            using var hash = new HMACSHA256(Convert.FromBase64String(FakeTableServer.Key));
            Assert.Equal($"SharedKeyLite {FakeTableServer.Account}:{Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(signed)))}", call.Headers["Authorization"]);
        }

        var found = server.Calls.First().Target;
        Assert.Equal($"/Plans(PartitionKey='{partition}',RowKey='{row}')", Uri.UnescapeDataString(found).Replace("''", "'", StringComparison.Ordinal).Replace("RowKey=')", "RowKey='')", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shared_access_signature_goes_with_every_address()
    {
        await using var server = await FakeTableServer.StartAsync();
        server.Answers(503).Answers(200, """{"value":[]}""").Refuses(404, "ResourceNotFound");
        var account = new TableServiceClient($"TableEndpoint={server.Address};SharedAccessSignature=?sv=2020-12-06&sig=a%2Bb%3D", new TableClientOptions { Retry = { Delay = TimeSpan.Zero } });

        _ = await account.GetTableClient("Plans").QueryAsync("RowKey eq 'r'").ToListAsync();
        _ = await account.GetTableClient("Plans").GetEntityIfExistsAsync("p", "r");

        Assert.Equal(
            [
                "/Plans()?$filter=RowKey%20eq%20%27r%27&sv=2020-12-06&sig=a%2Bb%3D",
                "/Plans()?$filter=RowKey%20eq%20%27r%27&sv=2020-12-06&sig=a%2Bb%3D",
                "/Plans(PartitionKey='p',RowKey='r')?sv=2020-12-06&sig=a%2Bb%3D",
            ],
            server.Calls.Select(call => call.Target));
        Assert.All(server.Calls, call => Assert.False(call.Headers.ContainsKey("Authorization")));
    }

    [Fact]
    public async Task An_identity_signs_in_for_storage()
    {
        using var wire = new Wire();
        var account = new TableServiceClient(new Uri("https://account.table.core.windows.net/"), new Identity(), new TableClientOptions { Transport = new HttpClientTransport(wire) });

        await account.CreateTableIfNotExistsAsync("Plans");

        Assert.Equal("Bearer token for https://storage.azure.com/.default to https://account.table.core.windows.net/Tables, 2020-12-06", wire.Seen);
    }

    private sealed class Identity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"token for {requestContext.Scopes.Single()}", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    private sealed class Wire : HttpMessageHandler
    {
        public string? Seen { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen = $"{request.Headers.GetValues("Authorization").Single()} to {request.RequestUri}, {request.Headers.GetValues("x-ms-version").Single()}";
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
        }
    }
}
