namespace PlanBot.Core.People;

/// <summary>Who somebody is, for good: the Entra object id (a GUID in lower case), or the channel's own id where a client sends none.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Somebody as Teams names her. The name is what cards show; the id is what decides.</summary>
public sealed record Person(PersonId Id, string Name);
