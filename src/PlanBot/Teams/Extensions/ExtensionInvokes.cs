using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Extensions;

/// <summary>Everything that Teams asks about PlanBot in chats where it is no member: the message extension's invokes, and who answers each.</summary>
public sealed class ExtensionInvokes(InitiativeSearch search, MessageAction action, LinkPreviews links)
{
    private const string Prefix = "composeExtension/";

    /// <summary>Such an activity's conversation is no place that the bot could write to.</summary>
    public static bool Are(Activity activity) => activity.IsInvoke && activity.Name?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    public async Task<InvokeResponse> HandleAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (context.Person is not { } person)
            return InvokeResponse.NotImplemented;
        var turn = context.Turn(person, Manner.InDialog);
        return (context.Activity.Name, context.Activity.Value.Text("commandId")) switch
        {
            (InitiativeSearch.Name, InitiativeSearch.Command) => await search.AnswerAsync(context, turn, cancellationToken),
            (MessageAction.FetchName, MessageAction.Command) => await action.OpenAsync(context, turn, cancellationToken),
            (MessageAction.SubmitName, MessageAction.Command) => await action.SubmitAsync(context, turn, cancellationToken),
            (LinkPreviews.Name, _) => await links.AnswerAsync(context, turn, cancellationToken),
            _ => InvokeResponse.NotImplemented,
        };
    }

    /// <summary>What such an invoke is answered with when it failed, in the shape that its window understands. What was typed stays in it.</summary>
    public static InvokeResponse Sorry(TurnContext context) => context.Activity.Name switch
    {
        LinkPreviews.Name => ExtensionAnswer.Nothing,
        InitiativeSearch.Name => ExtensionAnswer.Sentence(Phrases.In(context.Locale ?? Language.Danish).NotFetchedByUs),
        _ => ExtensionAnswer.Window(InOtherChats.Sorry(context.Locale ?? Language.Danish, MessageAction.Sent(context))),
    };
}
