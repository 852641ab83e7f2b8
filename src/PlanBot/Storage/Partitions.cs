using System.Buffers;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;

namespace PlanBot.Storage;

/// <summary>The partitions of the tables <c>Conversations</c> and <c>People</c>.</summary>
public static class Partitions
{
    /// <summary>What Azure Tables takes in no key, and the sign they are escaped with.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\#?%");

    /// <summary><c>{tenant}|{conversation}</c>.</summary>
    public static string Of(Place place) => Key(place.Tenant, place.Conversation);

    /// <summary><c>{tenant}|{person}</c>.</summary>
    public static string Of(string tenant, PersonId person) => Key(tenant, person.Value);

    /// <summary>Two parts of a key, without the signs that no key takes.</summary>
    public static string Key(string first, string second)
    {
        var key = $"{first}|{second}";
        return key.AsSpan().ContainsAny(Forbidden) || key.Any(char.IsControl)
            ? string.Concat(key.Select(letter => Forbidden.Contains(letter) || char.IsControl(letter) ? $"%{(int)letter:X2}" : letter.ToString()))
            : key;
    }
}
