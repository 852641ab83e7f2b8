using System.Collections.Concurrent;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Teams;

namespace PlanBot.Tests.Teams;

/// <summary>Hears every turn, and answers each with a card, unless a test says otherwise.</summary>
internal sealed class FakeTurns : ITurns
{
    public static readonly Reply Card = new(
        new AdaptiveCard("da-DK", "Kære Åse", [new TextBlock("Kære Åse")], []), "Kære Åse");

    public ConcurrentQueue<(Turn Turn, Command Command)> Heard { get; } = new();

    public Func<Turn, Command, CancellationToken, Task<Reply>> Answer { get; set; } = (_, _, _) => Task.FromResult(Card);

    /// <summary>Makes turns wait: the first task tells that one has begun, the second lets it finish.</summary>
    public (Task Begun, TaskCompletionSource Finish) Hold()
    {
        var begun = new TaskCompletionSource();
        var finish = new TaskCompletionSource();
        Answer = async (_, _, _) =>
        {
            begun.TrySetResult();
            await finish.Task;
            return Card;
        };
        return (begun.Task, finish);
    }

    public Task<Reply> HandleAsync(Turn turn, Command command, CancellationToken cancellationToken)
    {
        Heard.Enqueue((turn, command));
        return Answer(turn, command, cancellationToken);
    }
}
