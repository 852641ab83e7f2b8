using System.Web;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Extensions;

/// <summary>A link to the page becomes a card of the plan, where who pasted it may open the plan; for all others it stays a link.</summary>
public sealed class LinkPreviews(ILookups lookups, IConfiguration configuration)
{
    public const string Name = "composeExtension/queryLink";

    private readonly Uri? host = Uri.TryCreate(configuration["Web:Address"], UriKind.Absolute, out var address) ? address : null;

    public async Task<InvokeResponse> AnswerAsync(TurnContext context, Turn turn, CancellationToken cancellationToken) =>
        Read(context.Activity.Value.Text("url")) is var (plan, view) && await lookups.PreviewAsync(turn, plan, view, cancellationToken) is { } preview
            ? ExtensionAnswer.List([preview])
            : ExtensionAnswer.Nothing;

    /// <summary>Null for an address of another host or another page.</summary>
    private (PlanId Plan, string? View)? Read(string? url)
    {
        if (host is null || !Uri.TryCreate(url, UriKind.Absolute, out var link) || link.Scheme != host.Scheme || link.Authority != host.Authority || link.AbsolutePath != PageLinks.Path)
            return null;
        var query = HttpUtility.ParseQueryString(link.Query);
        return query["plan"] is { Length: > 0 } plan ? (new PlanId(plan), query["view"]) : null;
    }
}
