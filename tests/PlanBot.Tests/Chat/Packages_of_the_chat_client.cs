using PlanBot.Chat;
using Xunit;

namespace PlanBot.Tests.Chat;

public sealed class Packages_of_the_chat_client : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planbot-packages-");

    public Packages_of_the_chat_client()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "package-lock.json"), "one");
        folder.CreateSubdirectory("node_modules");
    }

    [Fact]
    public async Task Are_fetched_once_and_again_when_the_lock_file_changes()
    {
        var launcher = new FakeLauncher().With("npm", 0);
        var packages = new NodePackages(new Node(launcher), folder.FullName);
        var fetched = 0;

        await packages.FetchAsync(() => fetched++, CancellationToken.None);
        await packages.FetchAsync(() => fetched++, CancellationToken.None);
        Assert.Equal(1, fetched);

        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "package-lock.json"), "two");
        await packages.FetchAsync(() => fetched++, CancellationToken.None);
        Assert.Equal(2, fetched);
        Assert.All(launcher.Started, npm => Assert.Contains("--ignore-scripts", npm.Arguments));
    }

    [Fact]
    public async Task That_cannot_be_fetched_are_told_of_with_npms_own_first_words()
    {
        var node = new Node(new FakeLauncher().With("npm", 1, "npm error code ENOTFOUND", "npm error network no such host"));
        var problem = await Assert.ThrowsAsync<NodeException>(() => new NodePackages(node, folder.FullName).FetchAsync(() => { }, CancellationToken.None));
        Assert.EndsWith("failed: code ENOTFOUND network no such host", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v18.20.0")]
    [InlineData("v8.0.0")]
    [InlineData("hello")]
    public async Task An_old_Node_is_refused(string version)
    {
        var node = new Node(new FakeLauncher().With("node", 0, version));
        var problem = await Assert.ThrowsAsync<NodeException>(() => node.CheckAsync(CancellationToken.None));
        Assert.Contains("install Node 20", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_Node_is_told_of_with_what_to_do()
    {
        var problem = await Assert.ThrowsAsync<NodeException>(() => new Node(new FakeLauncher()).CheckAsync(CancellationToken.None));
        Assert.Equal("node was not found: install Node 20 or newer, which brings npm", problem.Message);
    }

    [Fact]
    public Task A_new_Node_will_do() => new Node(new FakeLauncher().With("node", 0, "v24.1.0")).CheckAsync(CancellationToken.None);

    public void Dispose() => folder.Delete(recursive: true);
}
