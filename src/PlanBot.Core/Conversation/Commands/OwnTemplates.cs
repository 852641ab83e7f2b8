using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>A place to paste a template's file.</summary>
/// <param name="Example">Whether the field begins with a small one.</param>
public sealed record NewTemplate(bool Example = false) : Command;

/// <summary>Reads what was pasted, and shows what it would be.</summary>
public sealed record ReadTemplate : Command, IFreeText
{
    public string? Content { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { Content = Content?.With(change) };

    public Command Again(SuspectNumber suspect) => new ReadTemplate { Suspect = suspect };
}

/// <param name="Draft">The name of what was looked through.</param>
public sealed record SaveTemplate(string Draft) : Command
{
    /// <summary>A plan whose conversation the template is for; none for whoever saves it, or the conversation she is in.</summary>
    public string? For { get; init; }
}

public sealed record CancelTemplate : Command;

public sealed record ShowOwnTemplates : Command;

/// <param name="Template">The key of a team's own.</param>
public sealed record ShowOwnTemplate(string Template) : Command;

/// <summary>Puts another version on the list, or takes the template off it: removing, and every undo.</summary>
/// <param name="From">The version that the card showed; 0 for none.</param>
/// <param name="To">0: off the list.</param>
public sealed record PutTemplate(string Template, int From, int To) : Command;

/// <summary>Shows what a newer version of the plan's template would bring.</summary>
public sealed record UpdateTemplate : PlanCommand;

/// <param name="From">The version that the plan was on when the card was drawn.</param>
public sealed record MoveTemplate(int From, int To) : PlanCommand;

/// <summary>Answers to questions that an earlier version of the template asked.</summary>
public sealed record ShowFormer : PlanCommand;
