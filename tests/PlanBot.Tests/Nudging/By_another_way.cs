using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Graph.Posting;
using PlanBot.Storage;
using PlanBot.Storage.Plans;
using PlanBot.Teams.Schema;
using PlanBot.Tests.Storage;
using Xunit;

namespace PlanBot.Tests.Nudging;

/// <summary>A reminder that goes through Graph where that was chosen, and through the bot where it was not or cannot be: one of them, never both.</summary>
public sealed class By_another_way : IDisposable
{
    private static readonly Person Ada = Team.Named("ada");

    private readonly RushingTime time = new(Team.Monday);
    private readonly MemoryTables tables = new();
    private readonly FakeTeams teams = new();
    private readonly Ways ways = new();
    private readonly Hours hours = new();

    public void Dispose()
    {
        time.Dispose();
        teams.Dispose();
    }

    [Fact]
    public async Task In_the_leaders_name_and_then_not_in_the_bots()
    {
        ways.Posts = new RouteTaken.Sent("m1");
        await using var replica = await InChannelAsync(Team.Cora);
        Assert.Equal(1, (await replica.SweepsAsync()).Sent);
        Assert.Empty(teams.Taken);
        Assert.Equal([Ada], ways.Mentioned);
        await replica.SweepsAsync();
        Assert.Equal(1, ways.Asked);
    }

    [Fact]
    public async Task By_the_bot_where_the_leader_cannot_be_had()
    {
        await using var replica = await InChannelAsync(Team.Cora);
        Assert.Equal(1, (await replica.SweepsAsync()).Sent);
        Assert.Equal(1, ways.Asked);
        Assert.Single(teams.Taken);
    }

    [Fact]
    public async Task By_the_bot_where_nobody_lends_her_name()
    {
        ways.Posts = new RouteTaken.Sent("m1");
        await using var replica = await InChannelAsync(null);
        await replica.SweepsAsync();
        Assert.Equal(0, ways.Asked);
        Assert.Single(teams.Taken);
    }

    [Fact]
    public async Task In_the_activity_feed_and_then_not_in_the_chat()
    {
        ways.Notifies = new RouteTaken.Sent(null);
        await using var replica = await AloneAsync();
        Assert.Equal(1, (await replica.SweepsAsync()).Sent);
        Assert.Empty(teams.Taken);
    }

    [Fact]
    public async Task Somebody_who_never_opened_it_gets_the_app_and_then_the_reminder()
    {
        ways.Installs = true;
        teams.Misbehaves = conversation => ways.Installed ? null : Misbehaviour.Of(System.Net.HttpStatusCode.Forbidden, "BotNotInConversationRoster");
        await using var replica = await AloneAsync();
        Assert.Equal(0, (await replica.SweepsAsync()).Sent);
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, (await replica.SweepsAsync()).Sent);
        Assert.Single(teams.Taken);
    }

    [Fact]
    public async Task Who_has_blocked_the_bot_is_not_given_the_app()
    {
        ways.Installs = true;
        teams.Misbehaves = _ => Misbehaviour.Of(System.Net.HttpStatusCode.Forbidden, "ConversationBlockedByUser");
        await using var replica = await AloneAsync();
        await replica.SweepsAsync();
        Assert.False(ways.Installed);
    }

    [Fact]
    public async Task Before_she_is_at_work_it_waits()
    {
        hours.Known = new("Europe/Copenhagen", [], new(11, 0), new(15, 0));
        await using var replica = await AloneAsync();
        await replica.SweepsAsync();
        Assert.Empty(teams.Taken);
        time.Set(Team.Monday.AddHours(2));
        await replica.SweepsAsync();
        Assert.Single(teams.Taken);
    }

    [Fact]
    public async Task While_she_is_away_it_waits()
    {
        hours.Known = new("Europe/Copenhagen", [], default, default, Team.Monday.AddDays(1).AddHours(-2));
        await using var replica = await AloneAsync();
        await replica.SweepsAsync();
        Assert.Empty(teams.Taken);
        time.Set(Team.Monday.AddDays(1));
        await replica.SweepsAsync();
        Assert.Single(teams.Taken);
    }

    [Fact]
    public async Task While_she_is_away_the_stand_in_gets_it_where_the_plan_says_so_and_once()
    {
        hours.Known = new("Europe/Copenhagen", [], default, default, Team.Monday.AddDays(20));
        hours.Of = Ada.Id;
        var bo = Team.Named("bo");
        await tables.KnowsAsync(bo);
        await using var replica = await AloneAsync(new() { WhileAway = WhileAway.StandIn, StandIn = bo });
        Assert.Equal(1, (await replica.SweepsAsync()).Sent);
        Assert.Equal(Team.Chat(bo), Assert.Single(teams.Taken).Conversation);

        // She is back the same day: it was said, and is not said again.
        hours.Known = null;
        time.Set(Team.Monday.AddDays(1));
        Assert.Equal(0, (await replica.SweepsAsync()).Sent);
    }

    [Fact]
    public async Task Hours_that_never_meet_the_plans_are_no_reason_to_remind_never()
    {
        hours.Known = new("Europe/Copenhagen", [DayOfWeek.Saturday], new(20, 0), new(22, 0));
        await using var replica = await AloneAsync();
        await replica.SweepsAsync();
        Assert.Single(teams.Taken);
    }

    private Replica Open() => new(tables, time, teams, more: services => services.AddSingleton<INudgeRoutes>(ways).AddSingleton<IWorkingHours>(hours));

    /// <summary>A week before the deadline, which is said in the channel.</summary>
    private async Task<Replica> InChannelAsync(Person? leader)
    {
        var plan = await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, Team.Deadline));
        if (leader is not null)
            await new PlanStore(tables, TimeProvider.System).ChangeAsync(plan.Id, standing => standing!.PostAs(Team.Turn(Team.Cora, "lends", Team.Channel("alta")), leader), CancellationToken.None);
        return Open();
    }

    /// <summary>Two working days after the deadline, which is said to her alone.</summary>
    private async Task<Replica> AloneAsync(PlanNudges? nudges = null)
    {
        var plan = await tables.PlanAsync("alta", Team.Initiative("one", 1, Ada, new(2026, 2, 26)));
        if (nudges is not null)
            await new PlanStore(tables, TimeProvider.System).ChangeAsync(plan.Id, standing => standing!.Remind(Team.Turn(Team.Cora, "settings", Team.Channel("alta")), nudges, 0), CancellationToken.None);
        return Open();
    }

    private sealed class Ways : INudgeRoutes
    {
        public RouteTaken Posts { get; set; } = new RouteTaken.No();

        public RouteTaken Notifies { get; set; } = new RouteTaken.No();

        public bool Installs { get; set; }

        public bool Installed { get; private set; }

        public int Asked { get; private set; }

        public IReadOnlyList<Person> Mentioned { get; private set; } = [];

        public Task<RouteTaken> PostAsync(Plan plan, Core.Conversation.Place channel, MessageActivity nudge, IReadOnlyList<Person> mentioned, CancellationToken cancellationToken)
        {
            Asked++;
            Mentioned = mentioned;
            return Task.FromResult(Posts);
        }

        public Task<RouteTaken> NotifyAsync(string tenant, PersonId person, Plan plan, string words, CancellationToken cancellationToken) => Task.FromResult(Notifies);

        public Task<bool> InstallAsync(string tenant, PersonId person, CancellationToken cancellationToken)
        {
            Installed |= Installs;
            return Task.FromResult(Installs);
        }
    }

    private sealed class Hours : IWorkingHours
    {
        public WorkingHours? Known { get; set; }

        /// <summary>Null: everybody's.</summary>
        public PersonId? Of { get; set; }

        public ValueTask<WorkingHours?> OfAsync(PersonId person, CancellationToken cancellationToken) => new(Of is null || Of == person ? Known : null);
    }
}
