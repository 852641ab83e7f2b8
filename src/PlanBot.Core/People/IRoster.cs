using System.Collections.Immutable;
using PlanBot.Core.Conversation;

namespace PlanBot.Core.People;

/// <summary>Who is in a conversation, as far as is known without asking Teams again: a turn never waits for it.</summary>
public interface IRoster
{
    /// <summary>The members last seen in this conversation, in the order of their names; empty when none are known yet.</summary>
    ImmutableArray<Person> MembersOf(Place place);

    /// <summary>Somebody by her id alone, where the organisation's directory knows her and she can be asked to do something; as far as is known now.</summary>
    Person? Find(PersonId id) => null;
}
