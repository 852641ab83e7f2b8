using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Core.Languages;
using PlanBot.Core.Reports;
using PlanBot.Doctor;
using PlanBot.Graph;
using PlanBot.Tests.Graph;
using PlanBot.Tests.Graph.StandIn;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Doctor;

/// <summary>Every finding says how it is, and what to do where something is to be done.</summary>
public sealed class What_the_doctor_finds : IAsyncDisposable
{
    private readonly SimulatedTime time = new(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));
    private readonly GraphStandIn graph;
    private GraphHost host;

    public What_the_doctor_finds()
    {
        graph = GraphStandIn.Within(time);
        host = With();
    }

    [Fact]
    public async Task A_right_that_is_granted_one_that_is_not_and_one_that_only_signing_in_shows()
    {
        host.Credential.Granted = ["User.Read.All", "MailboxSettings.Read"];
        var rights = (await ExamineAsync()).Where(finding => finding.About == FindingAbout.Right).ToDictionary(finding => finding.Name);
        Assert.Equal(FindingState.Good, rights["User.Read.All"].State);
        Assert.Equal(FindingState.Bad, rights["Tasks.ReadWrite.All"].State);
        Assert.Contains("$_", rights["Tasks.ReadWrite.All"].Command!.Replace("Where-Object Value", "$_", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(Activities.App, rights["Tasks.ReadWrite.All"].Command!, StringComparison.Ordinal);
        Assert.Equal(FindingState.Look, rights["ChannelMessage.Send"].State);
        Assert.Contains("New-MgOauth2PermissionGrant", rights["ChannelMessage.Send"].Command!, StringComparison.Ordinal);
        Assert.Equal(GraphRight.All.Count, rights.Count);
    }

    [Fact]
    public async Task What_is_switched_off_is_said_and_is_nothing_to_mend()
    {
        host = With(("Graph:Planner", "false"));
        host.Credential.Granted = [];
        var right = (await ExamineAsync()).Single(finding => finding.Name == "Tasks.ReadWrite.All");
        Assert.Equal((FindingState.Off, null), (right.State, right.Command));
        Assert.Contains("Graph:Planner", Phrases.In(Language.English).FindingAdvice(right), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, FindingState.Good)]
    [InlineData(400, FindingState.Bad)]
    [InlineData(-400, FindingState.Bad)]
    public async Task The_clock_is_held_against_the_channels(int seconds, FindingState state)
    {
        host = With();
        host.ChannelMetadata = () => new(HttpStatusCode.OK) { Headers = { Date = time.GetUtcNow().AddSeconds(seconds) } };
        var clock = (await ExamineAsync()).Single(finding => finding.About == FindingAbout.Clock);
        Assert.Equal((state, Math.Abs(seconds)), (clock.State, clock.Number));
    }

    [Fact]
    public async Task Tables_that_do_not_answer_are_found_and_the_rest_goes_on()
    {
        host = new(graph, time, new FaultyTables(new MemoryTables(), 1, afterWriting: false), direct: graph.Handler);
        var findings = await ExamineAsync();
        Assert.Equal(FindingState.Bad, findings.Single(finding => finding.About == FindingAbout.Tables).State);
        Assert.Contains(findings, finding => finding.About == FindingAbout.Zone);
    }

    [Theory]
    [InlineData(90, FindingState.Good)]
    [InlineData(59, FindingState.Look)]
    [InlineData(7, FindingState.Bad)]
    [InlineData(-2, FindingState.Bad)]
    public async Task A_secret_that_ends_soon_is_told_where_it_can_be_read(int days, FindingState state)
    {
        host = With(("Bot:ClientSecret", "secret"));
        graph.Instead = (_, path) => path.StartsWith("/applications", StringComparison.Ordinal)
            ? new(200, new JsonObject { ["id"] = "x", ["passwordCredentials"] = new JsonArray(new JsonObject { ["endDateTime"] = time.GetUtcNow().AddDays(days).AddHours(1).UtcDateTime.ToString("O") }) })
            : null;
        var secret = (await ExamineAsync()).Single(finding => finding.About == FindingAbout.Secret);
        Assert.Equal((state, days), (secret.State, secret.Number));
    }

    [Fact]
    public async Task A_secret_whose_end_cannot_be_read_is_said()
    {
        host = With(("Bot:ClientSecret", "secret"));
        Assert.Equal((FindingState.Look, int.MaxValue), (await ExamineAsync()).Single(finding => finding.About == FindingAbout.Secret) is var one ? (one.State, one.Number) : default);
    }

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.Norwegian)]
    [InlineData(Language.English)]
    public async Task On_the_command_line_it_is_said_in_the_readers_language_and_ends_with_1_when_something_is_wrong(Language language)
    {
        host.Credential.Granted = [];
        await using var output = new StringWriter();
        Assert.Equal(1, await DoctorCommand.RunAsync(host.Get<IServiceProvider>(), language, output, CancellationToken.None));
        var say = Phrases.In(language);
        Assert.Contains(say.FindingBad, output.ToString(), StringComparison.Ordinal);
        Assert.Contains("New-MgServicePrincipalAppRoleAssignment", output.ToString(), StringComparison.Ordinal);
        Assert.Contains(say.AdviseRight("Graph:Planner"), output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_that_is_not_good_says_what_to_do_in_every_language() => Assert.All(
        from language in Enum.GetValues<Language>()
        from about in Enum.GetValues<FindingAbout>()
        from state in new[] { FindingState.Look, FindingState.Bad }
        select Phrases.In(language).FindingAdvice(new(about, state, about == FindingAbout.Right ? "Tasks.ReadWrite.All" : "x", 1)),
        advice => Assert.False(string.IsNullOrWhiteSpace(advice)));

    [Fact]
    public async Task In_the_chat_it_is_kept_for_the_next_look()
    {
        var doctor = host.Get<HouseDoctor>();
        Assert.Null(doctor.Latest);
        doctor.Begin();
        await doctor.DoneAsync();
        Assert.Equal(time.GetUtcNow(), doctor.Latest!.At);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await graph.DisposeAsync();
    }

    private GraphHost With(params (string Key, string Value)[] settings) => new(graph, time, direct: graph.Handler, settings: settings);

    private async Task<IReadOnlyList<Finding>> ExamineAsync() => (await host.Get<Examiner>().ExamineAsync(CancellationToken.None)).Findings;
}
