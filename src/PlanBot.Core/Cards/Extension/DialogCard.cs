using PlanBot.Core.Cards.Schema;

namespace PlanBot.Core.Cards.Extension;

/// <summary>
/// A card in a window over somebody else's chat: buttons that send become the kind Teams knows there, and those at the foot
/// that lead elsewhere are left out, since the window has a cross of its own.
/// </summary>
internal static class DialogCard
{
    public static AdaptiveCard Of(AdaptiveCard card) => card with
    {
        Body = [.. card.Body.Select(Of)],
        Actions = [.. card.Actions.Where(action => action is not ExecuteAction { AssociatedInputs: "none" }).Select(Of)],
    };

    private static CardElement Of(CardElement element) => element switch
    {
        Container container => container with { Items = [.. container.Items.Select(Of)], SelectAction = container.SelectAction is { } action ? Of(action) : null },
        ColumnSet columns => columns with
        {
            Columns = [.. columns.Columns.Select(column => column with { Items = [.. column.Items.Select(Of)] })],
            SelectAction = columns.SelectAction is { } action ? Of(action) : null,
        },
        ActionSet actions => actions with { Actions = [.. actions.Actions.Select(Of)] },
        _ => element,
    };

    private static CardAction Of(CardAction action) => action is ExecuteAction execute
        ? new SubmitAction(execute.Title, execute.Data) { Style = execute.Style, Mode = execute.Mode, Tooltip = execute.Tooltip, AssociatedInputs = execute.AssociatedInputs }
        : action;
}
