using Microsoft.Extensions.DependencyInjection;
using PlanBot.Exports;
using PlanBot.Storage;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Exports;

public sealed class The_export_command
{
    [Theory]
    [InlineData("export", "--as", "pdf")]
    [InlineData("export", "--plan")]
    [InlineData("export", "--language", "sv")]
    [InlineData("export", "everything")]
    public async Task Tells_how_it_is_used_when_it_does_not_understand(params string[] arguments)
    {
        using var output = new StringWriter();
        Assert.Equal(2, await ExportCommand.RunAsync(arguments, output, CancellationToken.None));
        Assert.StartsWith("planbot export [--plan <id>]", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_every_plan_of_the_store_with_its_progress()
    {
        using var folder = new TemporaryFolder();
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.BeginsAnotherPlan("Ungehuset");
        using var output = new StringWriter();

        var code = await ExportCommand.RunAsync(door.Services.GetRequiredService<ITables>(), ExportWords.Read(["export", "--as", "text", "--to", folder.Path])!, output, CancellationToken.None);

        Assert.Equal(0, code);
        Assert.Contains("2 of 2: ", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(folder.Path, "*.txt").Length);
        Assert.Contains(Directory.GetFiles(folder.Path), file => File.ReadAllText(file).StartsWith("Ungehuset\nStatus", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_when_there_is_no_such_plan()
    {
        await using var door = new FrontDoor();
        using var output = new StringWriter();
        Assert.Equal(1, await ExportCommand.RunAsync(door.Services.GetRequiredService<ITables>(), ExportWords.Read(["export", "--plan", "nothing"])!, output, CancellationToken.None));
        Assert.Equal("There is no such plan in this store.", output.ToString().Trim());
    }

    [Fact]
    public async Task Of_an_empty_store_has_nothing_to_do()
    {
        await using var door = new FrontDoor();
        using var output = new StringWriter();
        Assert.Equal(0, await ExportCommand.RunAsync(door.Services.GetRequiredService<ITables>(), ExportWords.Read(["export"])!, output, CancellationToken.None));
        Assert.Equal("There is no plan in this store.", output.ToString().Trim());
    }
}
