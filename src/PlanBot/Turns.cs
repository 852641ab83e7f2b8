using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Teams;

namespace PlanBot;

/// <summary>What Teams brings goes to the conversation.</summary>
internal sealed class Turns(Conversation conversation) : ITurns
{
    public Task<Reply> HandleAsync(Turn turn, Command command, CancellationToken cancellationToken) => conversation.HandleAsync(turn, command, cancellationToken);
}

internal sealed class Apology : IApology
{
    public string Sentence(Language? language) => Phrases.In(language ?? Language.Danish).SomethingWentWrong;
}
