using System.Net;
using Microsoft.Extensions.Options;
using PlanBot.Teams.Extensions;
using PlanBot.Teams.Schema;
using PlanBot.Teams.Sending;

namespace PlanBot.Teams;

/// <summary>Takes in activities whose sender is known: those that concern this bot, each once.</summary>
public sealed class Inbox(
    IOptions<BotOptions> options, Deliveries deliveries, TeamsActivityHandler handler,
    ConversationReferences references, TeamGroups teams, Roster roster, IApology apology, TimeProvider time)
{
    /// <param name="responded">Completes when the answer is out.</param>
    public Task<InvokeResponse> ReceiveAsync(Activity activity, Task responded)
    {
        if (!TeamsActivityHandler.Knows(activity))
            return Task.FromResult(InvokeResponse.Ok);

        var sentence = (HttpStatusCode status) => InvokeResponse.Error(status, apology.Sentence(TurnContext.LocaleOf(activity)));
        if (!IsOurTenant(activity))
            return Task.FromResult(activity.IsInvoke ? sentence(HttpStatusCode.Forbidden) : InvokeResponse.Ok);

        if (TurnContext.Of(activity, time.GetUtcNow(), responded) is not { } context)
            return Task.FromResult(activity.IsInvoke ? sentence(HttpStatusCode.BadRequest) : InvokeResponse.Ok);

        // With the type, since an edit of a message bears the message's own id.
        var key = activity.Id is { Length: > 0 } ? $"{activity.Type}|{context.Id}" : null;
        return deliveries.OnceAsync(key, () => RunAsync(context));
    }

    private Task<InvokeResponse> RunAsync(TurnContext context)
    {
        // Where a message extension is used, the bot is no member: it cannot write there, nor ask who is.
        if (!Installations.Removes(context.Activity) && !ExtensionInvokes.Are(context.Activity))
        {
            references.Remember(context);
            teams.Remember(context);
            roster.Refresh(context);
        }

        return handler.OnTurnAsync(context);
    }

    /// <summary>Both places where an activity names its tenant have to name ours.</summary>
    private bool IsOurTenant(Activity activity) => options.Value.TenantId is not { Length: > 0 }
        || (activity.Tenant is not null && IsOurs(activity.Conversation?.TenantId) && IsOurs(activity.ChannelData?.Tenant));

    private bool IsOurs(string? tenant) => tenant is null || string.Equals(tenant, options.Value.TenantId, StringComparison.OrdinalIgnoreCase);
}
