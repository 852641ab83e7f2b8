using System.Text.Json.Serialization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.People;

namespace PlanBot.Storage.Nudges;

/// <summary>The row <c>~n|{key}</c> of a plan: a nudge is sent by who inserted it, with the digest that it names, and by nobody else.</summary>
/// <param name="Day">The day of the digest it goes with.</param>
/// <param name="Person">Who gets it; null where it is said in <paramref name="Place"/>.</param>
internal sealed record NudgeRow(
    NudgeState State,
    DateTimeOffset At,
    DateOnly Day,
    string Tenant,
    string? Person,
    Place? Place,
    string? Activity = null,
    string? Code = null,
    int Tries = 0,
    bool MaybeTwice = false)
{
    /// <summary>The tilde keeps them out of the plan as it stands, which is read at every turn.</summary>
    public const string Prefix = "~n|";

    public const string AfterPrefix = "~n}";

    [JsonIgnore]
    public Addressee To => new(Tenant, Person is { } person ? new Recipient.Person(new PersonId(person)) : new Recipient.Channel(Place!));

    public static NudgeRow Of(Addressee to, DateOnly day, DigestRow digest) => new(
        digest.NudgeState,
        digest.At,
        day,
        to.Tenant,
        (to.To as Recipient.Person)?.Id.Value,
        (to.To as Recipient.Channel)?.Place,
        digest.Activity,
        digest.Code,
        digest.Tries,
        digest.MaybeTwice);

    public NudgeRecord Record(NudgeId id) => new(id.Key, id.Plan, To.To, State, At, Activity, Code, Tries, MaybeTwice);
}

/// <summary>A nudge's row as it was read.</summary>
internal sealed record KeptNudge(NudgeId Id, NudgeRow Row, string ETag)
{
    public NudgeRecord Record => Row.Record(Id);
}
