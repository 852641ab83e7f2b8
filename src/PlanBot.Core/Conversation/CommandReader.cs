using System.Text.Json;

namespace PlanBot.Core.Conversation;

/// <summary>Makes a command of what came in.</summary>
public static class CommandReader
{
    /// <summary>Of a button's data, with what was typed merged in. Never throws: what cannot be read is <see cref="Outdated"/>.</summary>
    public static Command OfData(JsonElement data) => throw new NotSupportedException();

    /// <summary>Of typed words, mention already taken out. A sentence that merely contains a command's word is <see cref="NotUnderstood"/>.</summary>
    public static Command OfWords(string text) => throw new NotSupportedException();
}
