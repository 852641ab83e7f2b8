using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;
using PlanBot.Storage.Copying;
using PlanBot.Storage.Embedded;
using Xunit;

namespace PlanBot.Tests.Storage.Copying;

public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter said = new();

    private string Backup => folder.File("plans-2027-03-15.db");

    private string Data => "sqlite:" + folder.File("data/planbot.db");

    public void Dispose()
    {
        folder.Dispose();
        said.Dispose();
    }

    [Fact]
    public async Task What_was_backed_up_comes_back_after_a_loss()
    {
        await KeepAsync("today");
        Assert.Equal(0, await RunAsync("storage", "backup", "--from", Data, "--to", Backup));
        Assert.Equal([Backup], Directory.GetFiles(folder.Path));

        Directory.Delete(folder.File("data"), recursive: true);
        Assert.Equal(0, await RunAsync("storage", "restore", "--from", Backup, "--to", Data));

        using var back = SqliteTables.Open(folder.File("data/planbot.db"));
        Assert.Equal("today", await back.Text("plan", "row"));
    }

    [Fact]
    public async Task A_backup_takes_no_others_place()
    {
        await KeepAsync("today");
        await RunAsync("storage", "backup", "--from", Data, "--to", Backup);

        var problem = await Assert.ThrowsAsync<StartupProblemException>(() => RunAsync("storage", "backup", "--from", Data, "--to", Backup));
        Assert.Contains("exists already", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_a_file_and_a_restore_needs_one()
    {
        await KeepAsync("today");

        Assert.Contains("has no extension", (await Assert.ThrowsAsync<StartupProblemException>(() => RunAsync("storage", "backup", "--from", Data, "--to", folder.File("plans")))).Message, StringComparison.Ordinal);
        Assert.Contains("There is no backup at", (await Assert.ThrowsAsync<StartupProblemException>(() => RunAsync("storage", "restore", "--from", Backup, "--to", Data))).Message, StringComparison.Ordinal);
    }

    private async Task KeepAsync(string text)
    {
        Directory.CreateDirectory(folder.File("data"));
        using var tables = SqliteTables.Open(folder.File("data/planbot.db"));
        await tables.Writes("plan", Rows.Insert("row", text));
    }

    private Task<int> RunAsync(params string[] arguments) => CopyCommand.RunAsync(arguments, said, CancellationToken.None);
}
