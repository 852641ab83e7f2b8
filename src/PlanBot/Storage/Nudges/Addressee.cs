using PlanBot.Core.Nudges;

namespace PlanBot.Storage.Nudges;

/// <summary>Somebody who gets messages, and where what is written about her messages is kept: a person's own partition, or a conversation's.</summary>
public readonly record struct Addressee(string Tenant, Recipient To)
{
    public string Table => To is Recipient.Person ? TableNames.People : TableNames.Conversations;

    public string Partition => To is Recipient.Person person ? Partitions.Of(Tenant, person.Id) : Partitions.Of(((Recipient.Channel)To).Place);
}
