using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace PlanBot.Core.Conversation.Reading;

/// <summary>The verbs by which commands go over the wire, read once from where they are declared.</summary>
internal static class CommandVerbs
{
    private static readonly FrozenDictionary<Type, string> Verbs = typeof(Command)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(derived => derived.DerivedType, derived => (string)derived.TypeDiscriminator!);

    public static string Of(Command command) => Verbs[command.GetType()];
}
