using PlanBot.Core.Languages;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Exports;

/// <summary><c>GET /documents/{order}</c> and <c>GET /calendar/{subscription}.ics</c>. The file is made when it is fetched, of the plan as it stands then.</summary>
internal sealed class DocumentEndpoint(DocumentLinks links, IPlanStore store, TemplateShelf shelf, TimeProvider time)
{
    public async Task<IResult> FetchAsync(string order, HttpContext call, CancellationToken cancellationToken) =>
        links.Open(order) is { } found ? await FileAsync(found, call, isFeed: false, cancellationToken) : Over(call, null);

    public async Task<IResult> FeedAsync(string subscription, HttpContext call, CancellationToken cancellationToken) =>
        await links.OpenFeedAsync(subscription, cancellationToken) is { } found ? await FileAsync(found, call, isFeed: true, cancellationToken) : Over(call, null);

    private async Task<IResult> FileAsync(DocumentOrder order, HttpContext call, bool isFeed, CancellationToken cancellationToken)
    {
        // Who has left the plan since, or whose plan is deleted, gets what a stranger gets.
        if (await store.FindAsync(order.Plan, cancellationToken) is not { IsDeleted: false } plan || !plan.IsOpenTo(order.Place, order.Person))
            return Over(call, order.Language);
        var file = DocumentFiles.Make(plan, await shelf.FindAsync(plan.Template, plan.TemplateVersion, cancellationToken), isFeed ? DocumentKind.Calendar : order.Kind, order.Scope, order.Language, time.GetUtcNow());
        Private(call);
        return Results.File(file.Content, file.ContentType, file.Name);
    }

    private static IResult Over(HttpContext call, Language? language)
    {
        Private(call);
        var languages = language is { } one ? [one] : Enum.GetValues<Language>();
        return Results.Text(string.Join("\n\n", languages.Select(said => Phrases.In(said).LinkIsOver)), "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
    }

    private static void Private(HttpContext call)
    {
        call.Response.Headers.CacheControl = "private, no-store";
        call.Response.Headers.XContentTypeOptions = "nosniff";
        call.Response.Headers["Referrer-Policy"] = "no-referrer";
        call.Response.Headers["X-Robots-Tag"] = "noindex";
    }
}
