using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;

namespace PlanBot.Teams.Sending;

/// <summary>
/// The cards that everybody in a place sees: shown after the response, in one place at most one a second, and of several
/// states of the same card the newest alone.
/// </summary>
public sealed class SharedCards(SharedMessages messages, AfterResponse afterResponse, Pacer pacer, TimeProvider time) : IHostedService, IDisposable
{
    // Teams allows a bot seven messages in a second and conversation, and an update counts as one.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Dictionary<Place, Board> boards = [];
    private ITimer? alarm;
    private bool stopping;

    /// <summary>Whether the reply needs no message of its own, since it is the shared card of the very place it would be posted in.</summary>
    public static bool Holds(TurnContext context, Reply reply) => reply.Shared is { } shared && shared.Place == context.Place && ReferenceEquals(shared.Card, reply.Card);

    public void Show(TurnContext context, Reply reply)
    {
        if (reply.Shared is { } here)
            Show(context, reply.SharedElsewhere.Prepend(here));
    }

    public void Show(TurnContext context, IEnumerable<SharedCard> cards)
    {
        lock (gate)
        {
            foreach (var card in cards)
            {
                if (!boards.TryGetValue(card.Place, out var board))
                    boards[card.Place] = board = new();
                board.Put(context, card);
            }

            HandOver();
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        alarm = time.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        return Task.CompletedTask;
    }

    /// <summary>Stopped after the turns and before what follows from them: what still waits for its second is handed over now.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        stopping = true;
        Ring();
        return Task.CompletedTask;
    }

    public void Dispose() => alarm?.Dispose();

    private void Ring()
    {
        lock (gate)
            HandOver();
    }

    /// <summary>Hands over what may be sent now, and sets the alarm for what may be sent next.</summary>
    private void HandOver()
    {
        var now = time.GetUtcNow();
        var next = Timeout.InfiniteTimeSpan;
        foreach (var (place, board) in boards.ToArray())
        {
            if (board is { IsEmpty: true, IsAtWork: false } && board.Free <= now)
                boards.Remove(place);
            if (board.IsEmpty || board.IsAtWork)
                continue;

            if (stopping || board.Free <= now)
                board.IsAtWork = afterResponse.Do(board.Next.Context, place, cancellationToken => SendAsync(board, cancellationToken));
            else if (next == Timeout.InfiniteTimeSpan || board.Free - now < next)
                next = board.Free - now;
        }

        alarm?.Change(next, Timeout.InfiniteTimeSpan);
    }

    private async Task SendAsync(Board board, CancellationToken cancellationToken)
    {
        try
        {
            (TurnContext Context, SharedCard Card) next;
            lock (gate)
                next = board.Take(time.GetUtcNow() + Pace);
            if (!stopping)
                await pacer.WaitAsync(next.Card.Place, cancellationToken);
            await messages.ShowAsync(next.Context, next.Card, cancellationToken);
        }
        finally
        {
            lock (gate)
            {
                board.IsAtWork = false;
                HandOver();
            }
        }
    }

    /// <summary>What one place is still to be shown.</summary>
    private sealed class Board
    {
        private readonly OrderedDictionary<(PlanId Plan, string Name), (TurnContext Context, SharedCard Card)> waiting = [];

        public bool IsEmpty => waiting.Count == 0;

        public (TurnContext Context, SharedCard Card) Next => waiting.GetAt(0).Value;

        public bool IsAtWork { get; set; }

        /// <summary>Nothing is sent before this moment.</summary>
        public DateTimeOffset Free { get; private set; }

        public void Put(TurnContext context, SharedCard card)
        {
            var key = (card.Plan, card.Name);
            if (!waiting.TryGetValue(key, out var before))
                waiting.Add(key, (context, card));
            else if (!before.Card.IsNewerThan(card.Version))
                waiting[key] = (context, card with { Anew = card.Anew || before.Card.Anew });
        }

        public (TurnContext Context, SharedCard Card) Take(DateTimeOffset free)
        {
            var next = Next;
            waiting.RemoveAt(0);
            Free = free;
            return next;
        }
    }
}
