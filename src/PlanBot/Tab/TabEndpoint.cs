using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates.Own;
using PlanBot.Tab.Pages;
using RazorSlices;

namespace PlanBot.Tab;

/// <summary><c>GET /tab</c> the page without anything in it, <c>GET /tab/content</c> what a visitor may see, <c>POST /tab/command</c> a button of a card.</summary>
internal sealed class TabEndpoint(Visitors visitors, Admittance admittance, IPlanStore store, IPreferences preferences, TemplateShelf templates, IDocumentLinks links, TimeProvider time)
{
    public const int EntriesOnAPage = 30;

    public static IResult Empty() => Shell.Create();

    public async Task<IResult> ContentAsync(TabRequest request, HttpContext call, CancellationToken cancellationToken)
    {
        if (await visitors.WhoAsync(call) is not { } visitor)
            return await DrawnAsync<Closed, Phrases>(StatusCodes.Status401Unauthorized, Phrases.In(LanguageTag.Read(request.Locale) ?? Language.Danish), cancellationToken);
        var say = Phrases.In(await preferences.LanguageOfAsync(visitor.Tenant, visitor.Person.Id, cancellationToken) ?? LanguageTag.Read(request.Locale) ?? Language.Danish);
        if (request.Plan is not { Length: > 0 } id)
            return await PlansAsync(say, visitor, request, cancellationToken);

        // One answer for a plan that is not there, one that is deleted and one that is not hers: an id tells nobody anything.
        if (await store.FindAsync(new PlanId(id), cancellationToken) is not { IsDeleted: false } plan || await admittance.FromAsync(visitor, plan, cancellationToken) is not { } place)
            return await DrawnAsync<Closed, Phrases>(StatusCodes.Status404NotFound, say, cancellationToken);
        return await PlanAsync(say, visitor, plan, place, request, isAlone: false, cancellationToken);
    }

    private async Task<IResult> PlansAsync(Phrases say, Visitor visitor, TabRequest request, CancellationToken cancellationToken)
    {
        var plans = request.Here is { Length: > 0 } here ? await SeenAsync(visitor, await store.PlansInAsync(new(visitor.Tenant, here, PlaceKind.Channel), cancellationToken), cancellationToken) : [];
        if (plans.Count == 0)
            plans = await SeenAsync(visitor, await store.PlansOfAsync(visitor.Tenant, visitor.Person.Id, cancellationToken), cancellationToken);
        return plans is [var only]
            ? await PlanAsync(say, visitor, only.Plan, only.Place, request, isAlone: true, cancellationToken)
            : await DrawnAsync<Pages.Plans, TabPlans>(StatusCodes.Status200OK, new(say, [.. plans.Select(one => one.Plan).OrderBy(plan => plan.Title, StringComparer.Ordinal)]), cancellationToken);
    }

    /// <summary>Those of them that she may see: where the page stands leads to plans, and lets nobody into one.</summary>
    private async Task<IReadOnlyList<(Plan Plan, Place Place)>> SeenAsync(Visitor visitor, IReadOnlyList<PlanId> ids, CancellationToken cancellationToken)
    {
        var seen = new List<(Plan Plan, Place Place)>();
        foreach (var id in ids)
        {
            if (await store.FindAsync(id, cancellationToken) is { IsDeleted: false } plan && await admittance.FromAsync(visitor, plan, cancellationToken) is { } place)
                seen.Add((plan, place));
        }

        return seen;
    }

    private async Task<IResult> PlanAsync(Phrases say, Visitor visitor, Plan plan, Place place, TabRequest request, bool isAlone, CancellationToken cancellationToken)
    {
        var part = Enum.TryParse<TabPart>(request.View, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : TabPart.Board;
        var entries = part == TabPart.History ? await store.HistoryAsync(plan.Id, request.Before is > 0 and var before ? before : int.MaxValue, EntriesOnAPage, cancellationToken) : [];
        var view = new TabView(say, visitor, plan, await templates.FindAsync(plan.Template, plan.TemplateVersion, cancellationToken), part, new(request.Whose, request.Phase, request.Late == true), plan.Country.Today(time.GetUtcNow()), entries, isAlone)
        {
            Picture = part == TabPart.Wheel ? links.Make(new(plan.Id, DocumentKind.Picture, new(), say.Language, place, visitor.Person.Id)) : null,
        };
        return await DrawnAsync<PlanPage, TabView>(StatusCodes.Status200OK, view, cancellationToken);
    }

    /// <summary>Drawn before the first byte is sent: what cannot be drawn is an outage (<see cref="TabPolicy"/>) and no half page.</summary>
    private static async Task<IResult> DrawnAsync<TPage, T>(int status, T model, CancellationToken cancellationToken)
        where TPage : IRazorSliceProxy<T>
    {
        using var page = TPage.CreateSlice(model);
        return Results.Content(await page.RenderAsync(cancellationToken: cancellationToken), "text/html; charset=utf-8", statusCode: status);
    }
}

/// <summary>The page's address.</summary>
internal sealed record TabRequest
{
    /// <summary>Null: the plans of the conversation that the page stands in, or else the visitor's; of one alone, that plan itself.</summary>
    public string? Plan { get; init; }

    public string? View { get; init; }

    public string? Whose { get; init; }

    public string? Phase { get; init; }

    public bool? Late { get; init; }

    /// <summary>Of the history, the changes before this version.</summary>
    public int? Before { get; init; }

    /// <summary>The language of her Teams.</summary>
    public string? Locale { get; init; }

    /// <summary>The channel or chat that the page stands in, as it says itself.</summary>
    public string? Here { get; init; }
}
