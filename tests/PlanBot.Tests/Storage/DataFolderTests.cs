using PlanBot.Storage;
using Xunit;

namespace PlanBot.Tests.Storage;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void It_is_data_under_the_content_root_unless_said(string? configured)
    {
        var folder = DataFolder.Prepare(configured, _root.Path);

        Assert.Equal(_root.File("data"), folder.Path);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void It_is_where_the_settings_say()
    {
        Assert.Equal(_root.File("a/b"), DataFolder.Prepare("a/b", _root.Path).Path);
        Assert.Equal(_root.File("c"), DataFolder.Prepare(_root.File("c"), "/elsewhere").Path);
        Assert.Equal(_root.File("c/planbot.db"), DataFolder.Prepare("c", _root.Path).File("planbot.db"));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("file/below")]
    public void One_that_cannot_be_written_to_stops_the_start_with_what_to_do(string configured)
    {
        // Permissions would not stop a container's root; a file where the folder should be stops everybody.
        File.WriteAllText(_root.File("file"), "");

        var problem = Assert.Throws<StartupProblemException>(() => DataFolder.Prepare(configured, _root.Path));

        Assert.Equal(
            $"PlanBot cannot write to its data folder {_root.File(configured)}: make it writable for the account that PlanBot runs as, or set Storage:Folder (environment: Storage__Folder) to a folder that is.",
            problem.Message);
    }
}
