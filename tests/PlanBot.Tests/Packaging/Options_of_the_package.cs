using PlanBot.Packaging;
using PlanBot.Tests.Storage;
using Xunit;

namespace PlanBot.Tests.Packaging;

public sealed class Options_of_the_package
{
    [Theory]
    [InlineData("--host is missing", "package", "--bot-id", Package.Bot)]
    [InlineData("--bot-id is missing", "package", "--host", "planbot.kommune.dk")]
    [InlineData("no https://", "package", "--host", "https://planbot.kommune.dk", "--bot-id", Package.Bot)]
    [InlineData("can reach from the internet", "package", "--host", "localhost", "--bot-id", Package.Bot)]
    [InlineData("no address of digits", "package", "--host", "10.0.0.1", "--bot-id", Package.Bot)]
    [InlineData("no port", "package", "--host", "planbot.kommune.dk:8080", "--bot-id", Package.Bot)]
    [InlineData("--bot-id is \"PlanBot\", which is no id", "package", "--host", "planbot.kommune.dk", "--bot-id", "PlanBot")]
    [InlineData("--bot-id is \"00000000-0000-0000-0000-000000000000\"", "package", "--host", "planbot.kommune.dk", "--bot-id", "00000000-0000-0000-0000-000000000000")]
    [InlineData("--bot-id has no value", "package", "--host", "planbot.kommune.dk", "--bot-id")]
    [InlineData("--bot-id has no value", "package", "--bot-id", "--host", "planbot.kommune.dk")]
    [InlineData("--host is there twice", "package", "--host", "a.dk", "--host", "b.dk")]
    [InlineData("--colour is no option", "package", "--host", "planbot.kommune.dk", "--bot-id", Package.Bot, "--colour", "teal")]
    [InlineData("\"planbot.kommune.dk\" was not expected", "package", "planbot.kommune.dk")]
    [InlineData("begins with https://", "package", "--host", "planbot.kommune.dk", "--bot-id", Package.Bot, "--privacy", "http://kommune.dk")]
    [InlineData("has 33 letters, and Teams takes 32", "package", "--host", "planbot.kommune.dk", "--bot-id", Package.Bot, "--publisher", "123456789012345678901234567890123")]
    public async Task That_cannot_be_are_refused_with_what_they_should_be(string sentence, params string[] arguments)
    {
        using var said = new StringWriter();
        var problem = await Assert.ThrowsAsync<StartupProblemException>(() => PackageCommand.RunAsync(arguments, said));

        Assert.Contains(sentence, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_told_to_whoever_gives_none()
    {
        using var said = new StringWriter();

        Assert.Equal(2, await PackageCommand.RunAsync(["package"], said));
        Assert.StartsWith("planbot package --host <name> --bot-id <guid>", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await PackageCommand.RunAsync(["package", "--help"], said));
    }

    [Fact]
    public async Task That_are_whole_give_a_file_and_a_next_step()
    {
        using var folder = new TemporaryFolder();
        using var said = new StringWriter();
        var file = folder.File("teams/planbot.zip");

        Assert.Equal(0, await PackageCommand.RunAsync(["package", "--host", "PlanBot.kommune.dk", "--bot-id", Package.Bot, "--out", file], said));
        Assert.Equal(new Package().Bytes, await File.ReadAllBytesAsync(file));
        Assert.Contains("for planbot.kommune.dk. An administrator uploads it", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_a_place_that_cannot_be_written_to()
    {
        using var folder = new TemporaryFolder();
        using var said = new StringWriter();
        Directory.CreateDirectory(folder.File("taken"));

        var problem = await Assert.ThrowsAsync<StartupProblemException>(() => PackageCommand.RunAsync(["package", "--host", "planbot.kommune.dk", "--bot-id", Package.Bot, "--out", folder.File("taken")], said));
        Assert.Contains("choose another place with --out", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_quotes_in_them_leave_the_manifest_whole() =>
        Assert.Equal("Børn \"og\" unge", (string)new Package("--publisher", "Børn \"og\" unge").Manifest["developer"]!["name"]!);
}
