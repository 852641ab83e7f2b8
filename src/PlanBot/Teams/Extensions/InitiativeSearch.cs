using System.Text.Json;
using PlanBot.Core.Conversation;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Extensions;

/// <summary>The search: initiatives of one's own plans, to insert one as a card into whatever one is writing.</summary>
public sealed class InitiativeSearch(ILookups lookups)
{
    public const string Name = "composeExtension/query";

    /// <summary>As the manifest calls it.</summary>
    public const string Command = "searchInitiatives";

    private const string Words = "words";

    // Nobody remembers more of a title; the rest would only cost.
    private const int MostWords = 200;

    public async Task<InvokeResponse> AnswerAsync(TurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        var value = context.Activity.Value;

        // The first run, before anything is typed, comes with a parameter of another name.
        var words = value.Objects("parameters", parameter => parameter).FirstOrDefault(parameter => parameter.Text("name") == Words).Text("value") ?? "";
        var findings = await lookups.FindAsync(turn, words.Length > MostWords ? words[..MostWords] : words, Skip(value), cancellationToken);
        return findings.Sentence is { } sentence ? ExtensionAnswer.Sentence(sentence) : ExtensionAnswer.List(findings.Found);
    }

    private static int Skip(JsonElement value) =>
        value.Member("queryOptions").Member("skip") is { ValueKind: JsonValueKind.Number } skip && skip.TryGetInt32(out var number) ? number : 0;
}
