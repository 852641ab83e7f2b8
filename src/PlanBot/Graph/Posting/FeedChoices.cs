using System.Collections.Immutable;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Storage;

namespace PlanBot.Graph.Posting;

/// <summary>Who wants to be told in the activity feed instead of in the chat: the row <c>feed</c> in <c>People</c>.</summary>
internal sealed class FeedChoices(ITables tables) : IFeed
{
    private const string Row = "feed";

    public bool IsOn => true;

    public async Task<bool> IsInFeedAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        (await tables.FindAsync(TableNames.People, Partitions.Of(tenant, person), Row, cancellationToken))?.Values.GetValueOrDefault("on") == "true";

    public Task ChooseAsync(string tenant, PersonId person, bool inFeed, CancellationToken cancellationToken) => tables.ApplyAsync(
        TableNames.People,
        Partitions.Of(tenant, person),
        [new RowChange.Upsert(Row, RowValues.Empty.Add("v", "1").Add("on", inFeed ? "true" : "false"))],
        cancellationToken);
}
