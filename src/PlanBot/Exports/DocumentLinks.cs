using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using PlanBot.Core.Conversation;
using PlanBot.Core.Reports.Documents;
using PlanBot.Storage;

namespace PlanBot.Exports;

/// <summary>Addresses of documents: the order itself, signed and sealed, so that nothing is kept and none can be guessed.</summary>
internal sealed class DocumentLinks(IDataProtectionProvider protection, ITables tables, PublicAddress address, TimeProvider time) : IDocumentLinks
{
    public const string Documents = "/documents/";
    public const string Calendars = "/calendar/";

    /// <summary>Under a person: the calendar of one plan that she subscribes to.</summary>
    private const string Row = "ics|";

    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(15);

    private readonly IDataProtector once = protection.CreateProtector("document");
    private readonly IDataProtector feed = protection.CreateProtector("calendar");

    public Uri? Page(string path) => address.Of(path);

    public Uri? Make(DocumentOrder order) => address.Of(Documents + Seal(order, GoodFor));

    /// <summary>For Teams to carry while it asks somebody: she may answer tomorrow.</summary>
    public string Seal(DocumentOrder order) => Seal(order, TimeSpan.FromDays(1));

    public async Task<Uri?> SubscribeAsync(DocumentOrder order, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(TableNames.People, Partition(order), Row + order.Plan, cancellationToken) is null)
        {
            var values = RowValues.Empty.Add("v", "1").Add("secret", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
            try
            {
                await tables.ApplyAsync(TableNames.People, Partition(order), [new RowChange.Insert(Row + order.Plan, values)], cancellationToken);
            }
            catch (RowConflictException)
            {
                // The same button pressed twice: the first one's secret stands.
            }
        }

        var secret = (await tables.FindAsync(TableNames.People, Partition(order), Row + order.Plan, cancellationToken))?.Values["secret"];
        return address.Of(Calendars + feed.Protect(JsonSerializer.Serialize(new Subscription(order with { Place = Alone(order) }, secret ?? ""), ExportJson.Default.Subscription)) + ".ics");
    }

    public async Task StopAsync(DocumentOrder order, CancellationToken cancellationToken)
    {
        try
        {
            await tables.ApplyAsync(TableNames.People, Partition(order), [new RowChange.Delete(Row + order.Plan, "*")], cancellationToken);
        }
        catch (RowConflictException)
        {
            // It was stopped before.
        }
    }

    /// <summary>The order that an address holds; null when it is over, made up, or somebody else's work.</summary>
    public DocumentOrder? Open(string sealedOrder) =>
        Read(() => JsonSerializer.Deserialize(once.Unprotect(sealedOrder), ExportJson.Default.TimedOrder)) is { } timed && timed.Until > time.GetUtcNow() ? timed.Order : null;

    /// <summary>The same for a subscription, which may have been stopped.</summary>
    public async Task<DocumentOrder?> OpenFeedAsync(string sealedOrder, CancellationToken cancellationToken)
    {
        if (Read(() => JsonSerializer.Deserialize(feed.Unprotect(sealedOrder), ExportJson.Default.Subscription)) is not { } subscription)
            return null;
        var row = await tables.FindAsync(TableNames.People, Partition(subscription.Order), Row + subscription.Order.Plan, cancellationToken);
        return row?.Values["secret"] is { } secret && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(secret), System.Text.Encoding.ASCII.GetBytes(subscription.Secret)) ? subscription.Order : null;
    }

    private static T? Read<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A feed outlives the conversation it was asked for in: it is open to members of the plan alone.</summary>
    private static Place Alone(DocumentOrder order) => new(order.Place.Tenant, "", PlaceKind.Personal);

    private static string Partition(DocumentOrder order) => Partitions.Of(order.Place.Tenant, order.Person);

    private string Seal(DocumentOrder order, TimeSpan goodFor) =>
        once.Protect(JsonSerializer.Serialize(new TimedOrder(order, time.GetUtcNow() + goodFor), ExportJson.Default.TimedOrder));
}
