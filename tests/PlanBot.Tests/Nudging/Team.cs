using System.Collections.Immutable;
using System.Globalization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Storage.Plans;
using PlanBot.Teams;
using PlanBot.Tests.Teams;

namespace PlanBot.Tests.Nudging;

/// <summary>People, their conversations, and plans with deadlines, written as turns would write them.</summary>
internal static class Team
{
    /// <summary>Monday 2 March 2026, nine o'clock in Copenhagen and Oslo: a week before <see cref="Deadline"/>.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Deadline = new(2026, 3, 9);

    public static readonly Person Cora = Named("cora");

    public static Person Named(string name) => new(new PersonId(name), name);

    public static Place Channel(string plan) => new(Activities.Tenant, $"19:{plan}@thread.tacv2", PlaceKind.Channel);

    public static Turn Turn(Person person, string id, Place place, DateTimeOffset? now = null) => new(id, person, place, Manner.Pressed, Language.Danish, now ?? Monday.AddDays(-40));

    public static Initiative Initiative(string id, int number, Person? owner, DateOnly deadline) => new(
        new(id), number, null, $"Workshop {id}", owner is null ? null : new Owner.InTeams(owner), new PlanDate.Day(deadline), [], Completion.NotStarted, Cora);

    /// <summary>A plan that lives in a channel of its own, coordinated by Cora, and where its conversations are.</summary>
    public static Task<Plan> PlanAsync(this ITables tables, string id, params Initiative[] initiatives) => tables.PlanAsync(id, initiatives, Activities.ServiceUrl);

    public static async Task<Plan> PlanAsync(this ITables tables, string id, Initiative[] initiatives, string connector)
    {
        var store = new PlanStore(tables, TimeProvider.System);
        var plan = new PlanId(id);
        var start = new PlanEvent.Started("T4", 1, $"Plan {id}", [new(new PartyId("1"), "Kommune")], Country.Denmark, Language.Danish, Cora, Channel(id));
        var turn = Turn(Cora, $"start {id}", Channel(id));
        await store.ChangeAsync(
            plan, _ => new Plan { Id = plan }.Change(turn, [start, .. initiatives.Select(initiative => new PlanEvent.InitiativeChanged(null, initiative))]), CancellationToken.None);
        await tables.ConversesAsync(id, connector);
        return (await store.FindAsync(plan, CancellationToken.None))!;
    }

    /// <summary>The bot is in the plan's channel.</summary>
    public static Task ConversesAsync(this ITables tables, string plan, string connector = Activities.ServiceUrl) =>
        tables.ReferenceAsync(ConversationReferences.Table, Partitions.Of(Channel(plan)), Channel(plan), connector);

    /// <summary>She has spoken with the bot alone.</summary>
    public static Task KnowsAsync(this ITables tables, Person person, string connector = Activities.ServiceUrl) => tables.ReferenceAsync(
        ConversationReferences.PeopleTable, Partitions.Of(Activities.Tenant, person.Id), new(Activities.Tenant, Chat(person), PlaceKind.Personal), connector);

    public static string Chat(Person person) => $"a:{person.Id}";

    public static Addressee Alone(Person person) => new(Activities.Tenant, new Core.Nudges.Recipient.Person(person.Id));

    private static Task ReferenceAsync(this ITables tables, string table, string partition, Place place, string connector) => tables.ApplyAsync(
        table,
        partition,
        [new RowChange.Upsert("ref", RowValues.Empty
            .Add("v", "1").Add("serviceUrl", connector).Add("kind", place.Kind.ToString()).Add("tenant", place.Tenant)
            .Add("conversation", place.Conversation).Add("bot", Activities.Bot).Add("updated", Monday.ToString("O", CultureInfo.InvariantCulture)))],
        CancellationToken.None);
}
