using PlanBot.Core.Conversation;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans;

/// <summary>Who may do what. Everything here is decided from the validated turn, never from what a card says.</summary>
public static class Access
{
    /// <summary>Whoever is in a conversation the plan lives in, or on its roster within the same tenant.</summary>
    public static bool IsOpenTo(this Plan plan, Turn turn) => plan.IsOpenTo(turn.Place, turn.Person.Id);

    /// <param name="from">Where the person speaks from, as Teams told; for a page, where it was asked for.</param>
    public static bool IsOpenTo(this Plan plan, Place from, PersonId person) =>
        plan.Places.Contains(from)
        || (plan.Members.ContainsKey(person) && plan.Places.Any(place => place.Tenant == from.Tenant));

    /// <summary>Whether what a party chose and wrote may be shown. An internal answer counts for all, and is read by its own people alone.</summary>
    /// <param name="reader">Null for a card that is posted for everybody.</param>
    public static bool ShowsTo(this Plan plan, PartyId party, Answer answer, PersonId? reader) =>
        !answer.IsInternal || (reader is { } person && plan.PartyOf(person) == party);

    /// <summary>The parties' standing answers to a question that a reader may read.</summary>
    public static IEnumerable<(Party Party, Answer Answer)> AnswersFor(this Plan plan, QuestionId question, PersonId? reader) =>
        plan.AnswersTo(question).Where(pair => plan.ShowsTo(pair.Party.Id, pair.Answer, reader));

    /// <summary>Whether this person may say that a party's answer is internal; that it is open again, only its own people.</summary>
    public static bool MayMark(this Plan plan, Turn turn, PartyId party, bool isInternal) =>
        plan.PartyOf(turn.Person.Id) == party || (isInternal && plan.IsCoordinator(turn));

    public static bool IsCoordinator(this Plan plan, Turn turn) => plan.Coordinator.Id == turn.Person.Id;
}
