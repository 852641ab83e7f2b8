using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Teams.Connector;

namespace PlanBot.Teams;

/// <summary>Who is where, as Teams last said. Asked for after a turn, never during one.</summary>
public sealed class Roster(ConnectorClient connector, AfterResponse afterResponse, IDirectory directory, TimeProvider time) : IRoster
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);

    // A place that is dropped is asked for again when somebody speaks there.
    private const int MostPlaces = 5_000;

    private readonly ConcurrentDictionary<Place, Seen> places = new();

    public ImmutableArray<Person> MembersOf(Place place) => places.TryGetValue(place, out var seen) ? seen.Members : [];

    public Person? Find(PersonId id) => directory.Known(id) is { CanOwn: true, Person: { Name.Length: > 0 } person } ? person : null;

    /// <summary>Asks Teams, after the response, unless it was asked in the last ten minutes.</summary>
    public void Refresh(TurnContext context)
    {
        var now = time.GetUtcNow();
        var known = places.GetValueOrDefault(context.Place);
        if (known is not null && now - known.Asked < GoodFor)
            return;

        // Marked before the answer is there, so that a busy conversation, or one whose roster is refused, is not asked at each turn.
        if (places.Count >= MostPlaces)
            places.Clear();
        places[context.Place] = new(known?.Members ?? [], now);
        afterResponse.Do(context, cancellationToken => RefreshAsync(context, now, cancellationToken));
    }

    private async Task RefreshAsync(TurnContext context, DateTimeOffset asked, CancellationToken cancellationToken)
    {
        var members = await connector.GetPagedMembersAsync(context.Reference.WithoutThread, cancellationToken);
        places[context.Place] = new(
            [.. members
                .Where(member => member.Id != context.Reference.Bot)
                .Select(member => member.Person)
                .OfType<Person>()
                .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)],
            asked);
    }

    private sealed record Seen(ImmutableArray<Person> Members, DateTimeOffset Asked);
}
