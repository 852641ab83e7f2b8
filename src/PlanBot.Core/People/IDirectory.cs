namespace PlanBot.Core.People;

/// <summary>What the organisation knows about somebody besides her name. Where it may not be asked, nothing is known, and the roster alone is used.</summary>
public interface IDirectory
{
    /// <summary>What is known already: at once, since a turn never waits. Somebody unknown is looked up for the next time.</summary>
    Contact? Known(PersonId person);

    /// <summary>The same, looked up where needed: for work that nobody waits for. Null where the directory may not or cannot be asked.</summary>
    ValueTask<Contact?> FindAsync(PersonId person, CancellationToken cancellationToken);
}

/// <param name="Mail">Null for somebody without a mailbox.</param>
/// <param name="Manager">Null where none is named.</param>
public sealed record Contact(Person Person, string? Mail, Person? Manager, Standing Standing)
{
    /// <summary>Whether she can be asked to do something: a service account or somebody who has left cannot.</summary>
    public bool CanOwn => Standing is Standing.Member or Standing.Guest;
}

public enum Standing
{
    Member,

    /// <summary>From another organisation: her mailbox and her manager are not ours to read.</summary>
    Guest,

    /// <summary>An account that no person reads: without mail, and without a licence.</summary>
    Service,

    /// <summary>The account is turned off.</summary>
    Disabled,

    /// <summary>Deleted, or never there.</summary>
    Gone,
}

/// <summary>The directory of a PlanBot that has none.</summary>
public sealed class NoDirectory : IDirectory
{
    public Contact? Known(PersonId person) => null;

    public ValueTask<Contact?> FindAsync(PersonId person, CancellationToken cancellationToken) => new((Contact?)null);
}
