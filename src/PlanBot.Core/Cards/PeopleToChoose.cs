using PlanBot.Core.People;

namespace PlanBot.Core.Cards;

/// <summary>Who may be chosen as responsible.</summary>
/// <param name="MaySearch">Whether the client can look for others in the conversation besides.</param>
public sealed record PeopleToChoose(IReadOnlyList<Person> Known, bool MaySearch);
