using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PlanBot.Storage;
using Xunit;

namespace PlanBot.Tests.Storage;

public sealed class StorageServicesTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task The_store_is_open_when_the_host_has_started()
    {
        using var host = Host("store");
        await host.StartAsync();

        await host.Services.GetRequiredService<ITables>().Writes("p", Rows.Insert("plan"));

        Assert.True(File.Exists(_root.File("store/planbot.db")));
        await host.StopAsync();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_stops_the_start()
    {
        await File.WriteAllTextAsync(_root.File("file"), "");
        using var host = Host("file/below");

        await Assert.ThrowsAsync<StartupProblemException>(() => host.StartAsync());
    }

    private IHost Host(string folder)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = _root.Path, DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([new("Storage:Folder", folder)]);
        builder.Services.AddStorage(builder.Configuration);
        return builder.Build();
    }
}
