using System.Security.Cryptography;
using System.Text;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;

namespace PlanBot.Core.Templates.Own;

/// <summary>Whose a template is: a conversation's, or one person's wherever she is alone with the bot.</summary>
/// <param name="Value">Twenty hexadecimal digits made of the tenant and the conversation or person, so that they fit into a key and tell nobody anything.</param>
public readonly record struct TemplateOwner(string Value)
{
    public const int Length = 20;

    /// <summary>Whose templates are used and added in this turn.</summary>
    public static TemplateOwner Here(Turn turn) => turn.Place.Kind == PlaceKind.Personal ? Of(turn.Place.Tenant, turn.Person.Id) : Of(turn.Place);

    public static TemplateOwner Of(Place place) => Of("place", place.Tenant, place.Conversation);

    public static TemplateOwner Of(string tenant, PersonId person) => Of("person", tenant, person.Value);

    public override string ToString() => Value;

    private static TemplateOwner Of(string kind, string tenant, string id) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{tenant}\n{id}")))[..Length]);
}
