using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>Who gets what in a plan, and when they may get it.</summary>
internal sealed class Addressing
{
    private readonly Plan plan;
    private readonly INudgeSettings settings;
    private readonly Dictionary<Recipient, SendingHours> hours = [];
    private readonly Recipient? channel;

    public Addressing(Plan plan, INudgeSettings settings)
    {
        this.plan = plan;
        this.settings = settings;
        Coordinator = new Recipient.Person(settings.UnreachableSince(plan.Coordinator.Id) is null ? plan.Coordinator.Id : LastSeen() ?? plan.Coordinator.Id);
        var shared = plan.Places.Where(place => place.Kind != PlaceKind.Personal).ToArray();
        channel = shared.FirstOrDefault(place => settings.ClosedSince(place) is null) is { } open ? new Recipient.Channel(open) : null;
        ClosedSince = plan.Nudges.InChannel ? shared.Select(settings.ClosedSince).FirstOrDefault(since => since is not null) : null;
    }

    /// <summary>The coordinator; while she cannot be reached, or has left, whoever of the plan was there last.</summary>
    public Recipient Coordinator { get; }

    /// <summary>The conversation it lives in; null where that is one person's own chat, where the plan reminds each person alone, or where Teams takes no message.</summary>
    public Recipient? Channel => plan.Nudges.InChannel ? channel : null;

    /// <summary>Since when Teams takes no message in a conversation in which the plan reminds; null where it does.</summary>
    public DateOnly? ClosedSince { get; }

    /// <summary>Whoever is responsible; the coordinator where nobody is, or nobody that can be reached.</summary>
    public Recipient Owner(Initiative initiative) => Owner(OwnerInTeams(initiative));

    /// <summary>Where what is to come is said: among all, unless nobody there could do it or the person wants it to herself.</summary>
    public Recipient Announced(Initiative initiative) => Announced(OwnerInTeams(initiative), isForAll: false);

    /// <summary>The same for the year wheel: what nobody in particular is responsible for is everybody's.</summary>
    public Recipient Announced(Owner? owner) => Announced(owner as Owner.InTeams, isForAll: owner is null);

    public DateOnly? UnreachableSince(Owner.InTeams owner) => settings.UnreachableSince(owner.Person.Id);

    public SendingHours HoursOf(Recipient to)
    {
        if (!hours.TryGetValue(to, out var known))
            hours[to] = known = new(plan.Country, plan.Nudges, to is Recipient.Person person ? settings.Of(person.Id) : null);
        return known;
    }

    /// <summary>Who gets in the owner's place what she would have got alone on a day on which she is away; null where it is hers, or waits for her.</summary>
    public Recipient? Instead(Recipient to, Owner? owner, DateOnly day)
    {
        if (plan.Nudges.WhileAway == WhileAway.Wait || owner is not Owner.InTeams { Person: var away } || to != new Recipient.Person(away.Id) || !settings.IsAway(away.Id, day))
            return null;
        var instead = plan.Nudges is { WhileAway: WhileAway.StandIn, StandIn: { } standIn } && CanStandIn(standIn, day) ? new Recipient.Person(standIn.Id) : Coordinator;
        return instead == to ? null : instead;
    }

    /// <summary>Whether a week of school holidays holds this day.</summary>
    public bool IsBreak(DateOnly day) => plan.Nudges.BreakWeeksIn(plan.Country).Contains(SendingHours.WeekOf(day));

    /// <summary>Why a recipient gets nothing of a kind on a day; null when she does.</summary>
    public WhyNot? Hushed(Recipient to, Rung rung, DateOnly day)
    {
        var own = to is Recipient.Person person ? settings.Of(person.Id) : PersonalNudges.Usual;
        return plan.Nudges.IsOff ? WhyNot.PlanIsOff
            : day < plan.Nudges.PausedUntil ? WhyNot.PlanIsPaused
            : plan.Nudges.LeavesOut.Contains(rung) ? WhyNot.LeftOut
            : own.IsStopped ? WhyNot.PersonStopped
            : day < own.PausedUntil ? WhyNot.PersonPaused
            : own.LeavesOut.Contains(rung) ? WhyNot.LeftOutByPerson
            : null;
    }

    public Nudge Nudge(string key, Rung rung, NudgeThing thing, Recipient to, DateOnly day, DateOnly? deadline = null) =>
        new(plan.Id, key, rung, thing, to, day, HoursOf(to).HourOn(day), plan.Country.ZoneName())
        {
            Tenant = to is Recipient.Channel { Place.Tenant: var tenant } ? tenant : plan.Places.Select(place => place.Tenant).FirstOrDefault() ?? "",
            Hours = HoursOf(to),
            Deadline = deadline,
        };

    private PersonId? LastSeen() => plan.Members.Values
        .Where(member => member.Person.Id != plan.Coordinator.Id && settings.UnreachableSince(member.Person.Id) is null)
        .OrderByDescending(member => member.Seen)
        .ThenBy(member => member.Person.Id.Value, StringComparer.Ordinal)
        .Select(member => (PersonId?)member.Person.Id)
        .FirstOrDefault();

    private bool CanStandIn(Person standIn, DateOnly day) => settings.UnreachableSince(standIn.Id) is null && !settings.IsAway(standIn.Id, day);

    private Recipient Owner(Owner.InTeams? owner) => owner is not null && settings.UnreachableSince(owner.Person.Id) is null ? new Recipient.Person(owner.Person.Id) : Coordinator;

    private Recipient Announced(Owner.InTeams? owner, bool isForAll) =>
        Channel is { } all && (owner is null ? isForAll : Owner(owner) == new Recipient.Person(owner.Person.Id) && !settings.Of(owner.Person.Id).Alone) ? all : Owner(owner);

    /// <summary>Who has confirmed that it is hers.</summary>
    public static Owner.InTeams? OwnerInTeams(Initiative initiative) => initiative.IsOwnerProposed ? null : initiative.Owner as Owner.InTeams;
}
