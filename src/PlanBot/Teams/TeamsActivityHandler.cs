using System.Diagnostics.CodeAnalysis;
using System.Net;
using PlanBot.Core.Languages;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Extensions;
using PlanBot.Teams.Files;
using PlanBot.Teams.Schema;
using PlanBot.Teams.Sending;

namespace PlanBot.Teams;

/// <summary>Every kind of activity, and who answers it. Whatever goes wrong ends here: logged once, and the person gets an answer.</summary>
public sealed partial class TeamsActivityHandler(
    MessageTurns messages, CardActions cardActions, FileConsents files, ExtensionInvokes extensions, ISignIns signIns, Installations installations, Replies replies, IApology apology, TimeProvider time, ILogger<TeamsActivityHandler> logger)
{
    // Teams gives up on an invoke after 10 to 15 seconds, but what was typed is worth keeping even then.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan ApologyLimit = TimeSpan.FromSeconds(30);

    /// <summary>Whether anything is done about such an activity: edits, deletions, reactions, typing and the unknown are let pass.</summary>
    public static bool Knows(Activity activity) => activity.Type is "message" or "invoke" or "installationUpdate" or "conversationUpdate";

    /// <summary>Never throws.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The one place where any failure becomes a kind sentence.")]
    public async Task<InvokeResponse> OnTurnAsync(TurnContext context)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        try
        {
            return await AnswerAsync(context, limit.Token);
        }
        catch (Exception exception)
        {
            Log.Failed(logger, context.Id, Kind(exception), exception.StackTrace);
            return await ApologiseAsync(context);
        }
    }

    private async Task<InvokeResponse> AnswerAsync(TurnContext context, CancellationToken cancellationToken)
    {
        switch (context.Activity)
        {
            case { Type: "invoke", Name: CardActions.Name }:
                return await cardActions.HandleAsync(context, cancellationToken);
            case { Type: "invoke", Name: { } name } when name.StartsWith("signin/", StringComparison.Ordinal):
                return await signIns.HandleAsync(context, cancellationToken);
            case { Type: "invoke", Name: FileConsents.Name }:
                return files.Handle(context, context.Locale ?? Language.Danish);
            case var activity when ExtensionInvokes.Are(activity):
                return await extensions.HandleAsync(context, cancellationToken);
            case { Type: "invoke" }:
                return InvokeResponse.NotImplemented;
            case { Type: "message" }:
                await messages.HandleAsync(context, cancellationToken);
                return InvokeResponse.Ok;
            default:
                await installations.HandleAsync(context, cancellationToken);
                return InvokeResponse.Ok;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "An apology that fails is the end of what can be done.")]
    private async Task<InvokeResponse> ApologiseAsync(TurnContext context)
    {
        if (ExtensionInvokes.Are(context.Activity))
            return ExtensionInvokes.Sorry(context) with { Failed = true };
        if (context.Activity.IsInvoke)
            return InvokeResponse.Error(HttpStatusCode.InternalServerError, apology.Sentence(context.Locale)) with { Failed = true };

        try
        {
            // Nobody asked anything when the bot was merely added, so nobody waits for an excuse.
            using var limit = new CancellationTokenSource(ApologyLimit, time);
            if (context.Activity.Type == "message")
                await replies.SendAsync(context, MessageActivity.Of(apology.Sentence(context.Locale)), limit.Token);
        }
        catch (Exception exception)
        {
            Log.ApologyFailed(logger, context.Id, Kind(exception), exception.StackTrace);
        }

        return InvokeResponse.Ok with { Failed = true };
    }

    // An exception's message may quote what a person wrote; its type and its stack cannot. The connector's are made of codes.
    private static string Kind(Exception exception) =>
        (exception is ConnectorException ? exception.Message : exception.GetType().Name)
        + (exception.InnerException is { } inner ? $" < {Kind(inner)}" : string.Empty);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Turn {Turn} failed: {Exception}\n{Where}")]
        public static partial void Failed(ILogger logger, string turn, string exception, string? where);

        [LoggerMessage(2, LogLevel.Error, "Turn {Turn}: the apology failed as well: {Exception}\n{Where}")]
        public static partial void ApologyFailed(ILogger logger, string turn, string exception, string? where);
    }
}
