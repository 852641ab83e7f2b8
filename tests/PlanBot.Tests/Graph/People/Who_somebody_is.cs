using System.Text.Json.Nodes;
using PlanBot.Core.People;
using PlanBot.Graph.People;
using PlanBot.Tests.Graph.StandIn;
using Xunit;
using Directory = PlanBot.Graph.People.Directory;

namespace PlanBot.Tests.Graph.People;

/// <summary>An object id from the picker becomes a person, as far as the directory knows one.</summary>
public sealed class Who_somebody_is : IAsyncDisposable
{
    private const string Boss = "cccccccc-0000-0000-0000-000000000003";

    private readonly SimulatedTime time = new(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));
    private readonly GraphStandIn graph;
    private readonly GraphHost host;

    public Who_somebody_is()
    {
        graph = GraphStandIn.Within(time);
        host = new(graph, time, direct: graph.Handler);
        graph.People.Add(GraphHost.Ada.Id.Value, "Ada Åkesson", "ada@kommune.example");
        graph.People.Add(Boss, "Chefen", "chef@kommune.example");
        graph.People.Managers[GraphHost.Ada.Id.Value] = Boss;
    }

    private IDirectory Directory => host.Get<IDirectory>();

    [Fact]
    public async Task A_name_a_mail_address_and_a_manager_and_one_request_for_all_three()
    {
        var contact = await Directory.FindAsync(GraphHost.Ada.Id, CancellationToken.None);
        Assert.Equal(new Contact(new(GraphHost.Ada.Id, "Ada Åkesson"), "ada@kommune.example", new(new(Boss), "Chefen"), Standing.Member), contact);
        Assert.Equal(("POST", "/$batch", 200), Assert.Single(graph.Requests));
    }

    [Fact]
    public async Task Is_kept_for_half_a_day_and_then_asked_anew()
    {
        await Directory.FindAsync(GraphHost.Ada.Id, CancellationToken.None);
        graph.People.Users[GraphHost.Ada.Id.Value]["displayName"] = "Ada Ny";
        time.Advance(TimeSpan.FromHours(11));
        Assert.Equal("Ada Åkesson", (await Directory.FindAsync(GraphHost.Ada.Id, CancellationToken.None))!.Person.Name);
        time.Advance(TimeSpan.FromHours(2));
        Assert.Equal("Ada Ny", (await Directory.FindAsync(GraphHost.Ada.Id, CancellationToken.None))!.Person.Name);
    }

    [Theory]
    [InlineData("Guest", true, true, "g@other.example", Standing.Guest, true)]
    [InlineData("Member", false, true, "m@kommune.example", Standing.Disabled, false)]
    [InlineData("Member", true, false, null, Standing.Service, false)]
    [InlineData("Member", true, true, null, Standing.Member, true)]
    public async Task Guests_service_accounts_and_those_turned_off_are_told_apart(string type, bool isEnabled, bool isLicensed, string? mail, Standing standing, bool canOwn)
    {
        graph.People.Add(GraphHost.Bo.Id.Value, "Bo", mail, type, isEnabled, isLicensed);
        var contact = await Directory.FindAsync(GraphHost.Bo.Id, CancellationToken.None);
        Assert.Equal((standing, canOwn), (contact!.Standing, contact.CanOwn));
    }

    [Fact]
    public async Task Somebody_deleted_is_gone_and_cannot_be_chosen()
    {
        Assert.Equal(Standing.Gone, (await Directory.FindAsync(GraphHost.Bo.Id, CancellationToken.None))!.Standing);
        Assert.Null(host.Get<IRoster>().Find(GraphHost.Bo.Id));
        await Directory.FindAsync(GraphHost.Ada.Id, CancellationToken.None);
        Assert.Equal("Ada Åkesson", host.Get<IRoster>().Find(GraphHost.Ada.Id)!.Name);
    }

    [Fact]
    public async Task A_turn_never_waits_and_finds_her_the_next_time()
    {
        Assert.Null(Directory.Known(GraphHost.Ada.Id));
        Assert.Empty(graph.Requests);
        var service = host.Get<Directory>();
        await service.StartAsync(CancellationToken.None);
        while (Directory.Known(GraphHost.Ada.Id) is null)
            await Task.Delay(5);
        await service.StopAsync(CancellationToken.None);
        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task Throttled_or_without_the_right_the_roster_is_used_and_Graph_is_left_alone()
    {
        graph.Instead = (_, _) => GraphAnswer.Throttled(3600);
        Assert.Null(await Directory.FindAsync(GraphHost.Ada.Id, CancellationToken.None));
        Assert.Null(await Directory.FindAsync(GraphHost.Bo.Id, CancellationToken.None));
        Assert.Single(graph.Requests);

        graph.Instead = (_, _) => null;
        time.Advance(TimeSpan.FromHours(2));
        host.Credential.Granted = [];
        Assert.Null(await Directory.FindAsync(GraphHost.Ada.Id, CancellationToken.None));
        host.Credential.Granted = ["User.Read.All"];
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.NotNull(await Directory.FindAsync(GraphHost.Ada.Id, CancellationToken.None));
    }

    [Fact]
    public async Task One_that_is_throttled_within_a_batch_is_asked_again_and_the_others_are_there()
    {
        graph.Instead = (_, path) => path.StartsWith($"/users/{GraphHost.Bo.Id.Value}", StringComparison.Ordinal) ? GraphAnswer.Throttled(5) : null;
        graph.People.Add(GraphHost.Bo.Id.Value, "Bo", "bo@kommune.example");
        var service = host.Get<Directory>();
        Directory.Known(GraphHost.Ada.Id);
        Directory.Known(GraphHost.Bo.Id);
        await service.StartAsync(CancellationToken.None);
        while (Directory.Known(GraphHost.Ada.Id) is null)
            await Task.Delay(5);
        await service.StopAsync(CancellationToken.None);
        Assert.Null(Directory.Known(GraphHost.Bo.Id));
        graph.Instead = (_, _) => null;
        time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("Bo", (await Directory.FindAsync(GraphHost.Bo.Id, CancellationToken.None))!.Person.Name);
    }

    [Fact]
    public async Task Working_hours_a_Windows_zone_and_automatic_replies_are_read()
    {
        graph.People.Mailboxes[GraphHost.Ada.Id.Value] = JsonNode.Parse("""
            {
              "timeZone": "W. Europe Standard Time",
              "workingHours": { "daysOfWeek": ["monday", "tuesday", "wednesday"], "startTime": "09:00:00.0000000", "endTime": "14:30:00.0000000", "timeZone": { "name": "Romance Standard Time" } },
              "automaticRepliesSetting": {
                "status": "scheduled",
                "externalAudience": "none",
                "scheduledStartDateTime": { "dateTime": "2026-03-04T00:00:00.0000000", "timeZone": "UTC" },
                "scheduledEndDateTime": { "dateTime": "2026-03-10T07:00:00.0000000", "timeZone": "UTC" }
              }
            }
            """)!.AsObject();
        var hours = await host.Get<IWorkingHours>().OfAsync(GraphHost.Ada.Id, CancellationToken.None);
        Assert.Equal("Europe/Paris", hours!.Zone);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday], hours.Days.ToArray());
        Assert.Equal((new TimeOnly(9, 0), new TimeOnly(14, 30)), (hours.From, hours.To));
        Assert.True(hours.IsAway(time.GetUtcNow()));

        // Back on Tuesday the 10th at 8 local, which is before she begins.
        Assert.Equal(new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero), hours.Next(time.GetUtcNow(), TimeZoneInfo.Utc));
    }

    [Fact]
    public async Task Hours_of_a_guest_are_not_known_and_the_plans_are_used() =>
        Assert.Null(await host.Get<IWorkingHours>().OfAsync(GraphHost.Bo.Id, CancellationToken.None));

    [Theory]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("Europe/Oslo", "Europe/Oslo")]
    [InlineData("Customized Time Zone", null)]
    [InlineData(null, null)]
    public void Windows_names_of_zones_are_mapped(string? name, string? iana) => Assert.Equal(iana, ZoneNames.Iana(name));

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await graph.DisposeAsync();
    }
}
