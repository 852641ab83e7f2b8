using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Teams;
using PlanBot.Teams.Extensions;
using PlanBot.Telemetry;

namespace PlanBot;

/// <summary>What Teams brings goes to the conversation.</summary>
internal sealed class Turns(Conversation conversation) : ITurns
{
    public Task<Reply> HandleAsync(Turn turn, Command command, CancellationToken cancellationToken) => Measures.AroundAsync(
        Measures.Turns, $"turn {command.GetType().Name}", new() { { "command", command.GetType().Name }, { "manner", turn.Manner.ToString() } },
        () => conversation.HandleAsync(turn, command, cancellationToken));
}

internal sealed class Lookups(InOtherChats plans) : ILookups
{
    public Task<Findings> FindAsync(Turn turn, string words, int skip, CancellationToken cancellationToken) => plans.FindAsync(turn, words, skip, cancellationToken);

    public Task<Preview?> PreviewAsync(Turn turn, PlanId plan, string? view, CancellationToken cancellationToken) => plans.PreviewAsync(turn, plan, view, cancellationToken);
}

internal sealed class Apology : IApology
{
    public string Sentence(Language? language) => Phrases.In(language ?? Language.Danish).SomethingWentWrong;
}
