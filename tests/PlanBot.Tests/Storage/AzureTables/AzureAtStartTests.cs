using Azure.Core.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using PlanBot.Storage;
using PlanBot.Storage.AzureTables;
using PlanBot.Storage.AzureTables.Client;
using Xunit;

namespace PlanBot.Tests.Storage.AzureTables;

public sealed class AzureAtStartTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    public void Dispose() => root.Dispose();

    [Theory]
    [InlineData("Storage:ConnectionString is not a storage account's connection string, since it is not a list of Name=Value", "Storage:ConnectionString=nonsense")]
    [InlineData("since it has neither AccountName nor TableEndpoint", "Storage:ConnectionString=AccountKey=eA==")]
    [InlineData("since it has neither AccountName with AccountKey nor SharedAccessSignature", "Storage:ConnectionString=AccountName=x")]
    [InlineData("since its AccountKey is not base64", "Storage:ConnectionString=AccountName=x;AccountKey=***")]
    [InlineData("since its TableEndpoint is no address", "Storage:ConnectionString=TableEndpoint=x;SharedAccessSignature=sig")]
    [InlineData("must be the account's table endpoint", "Storage:AccountUrl=http://x.table.core.windows.net")]
    [InlineData("must be the account's table endpoint", "Storage:AccountUrl=planbot")]
    [InlineData("keep one of them", "Storage:AccountUrl=https://x.table.core.windows.net", "Storage:ConnectionString=UseDevelopmentStorage=true")]
    public async Task A_wrong_setting_stops_the_start_with_what_to_do(string sentence, params string[] settings)
    {
        using var host = Host(settings);

        var problem = await Assert.ThrowsAsync<StartupProblemException>(() => host.StartAsync());

        Assert.Contains(sentence, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("***", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:10002/devstoreaccount1", "Storage:ConnectionString=UseDevelopmentStorage=true")]
    [InlineData("https://plans.table.core.windows.net/", "Storage:ConnectionString=DefaultEndpointsProtocol=https;AccountName=plans;AccountKey=eA==;EndpointSuffix=core.windows.net")]
    [InlineData("https://plans.table.core.usgovcloudapi.net/", "Storage:ConnectionString=AccountName=plans;AccountKey=eA==;EndpointSuffix=core.usgovcloudapi.net")]
    [InlineData("https://plans.table.core.windows.net/", "Storage:AccountUrl=https://plans.table.core.windows.net/")]
    [InlineData("https://plans.table.core.windows.net/", "Storage:AccountUrl=https://plans.table.core.windows.net/", "Storage:ManagedIdentityClientId=00000000-0000-0000-0000-000000000001")]
    public void The_account_is_the_one_of_the_settings_and_the_data_folder_is_left_alone(string account, params string[] settings)
    {
        using var host = Host(settings);

        Assert.Equal($"the storage account {account}", host.Services.GetRequiredService<StorageLocation>().Description);
        Assert.Empty(Directory.EnumerateFileSystemEntries(root.Path));
    }

    [Fact]
    public async Task An_account_that_does_not_let_us_in_stops_the_start()
    {
        await using var server = await FakeTableServer.StartAsync();
        server.Refuses(403, "AuthorizationPermissionMismatch");
        using var host = Host($"Storage:ConnectionString={server.ConnectionString}");

        var problem = await Assert.ThrowsAsync<StartupProblemException>(() => host.StartAsync());

        Assert.Contains("does not let PlanBot in (It was refused.)", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Storage Table Data Contributor", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_nowhere_stops_the_start()
    {
        using var nowhere = new Nowhere();
        var options = TablesInAzure.Options();
        options.Transport = new HttpClientTransport(nowhere);
        using var tables = new TablesInAzure(new TableServiceClient("AccountName=plnas;AccountKey=eA==", options));

        var problem = await Assert.ThrowsAsync<StartupProblemException>(() => new StorageAtStart(tables, NullLogger<StorageAtStart>.Instance).StartAsync(CancellationToken.None));

        Assert.Equal("There is no storage account at https://plnas.table.core.windows.net/: correct Storage:ConnectionString or Storage:AccountUrl.", problem.Message);
    }

    [Fact]
    public async Task An_account_that_is_down_does_not_and_is_used_when_it_is_back()
    {
        await using var server = await FakeTableServer.StartAsync();
        server.IsDown = true;
        using var host = Host($"Storage:ConnectionString={server.ConnectionString}");
        await host.StartAsync();
        var tables = host.Services.GetRequiredService<ITables>();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => tables.Finds("p", "plan"));

        server.IsDown = false;
        server.AcceptsTransaction();
        await tables.Writes("p", Rows.Insert("plan"));

        await host.StopAsync();
    }

    private IHost Host(params string[] settings)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = root.Path, DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])));
        builder.Services.AddStorage(builder.Configuration);
        return builder.Build();
    }

    private sealed class Nowhere : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException(HttpRequestError.NameResolutionError, "No such host is known.");
    }
}
