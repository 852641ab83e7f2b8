using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>The next step on the way to a template, or what fits. The button carries all that was answered on the way.</summary>
/// <param name="Said">Null at the beginning.</param>
public sealed record ChooseTemplate(Situation? Said = null) : Command
{
    /// <summary>What was ticked at the last step.</summary>
    public string? Support { get; init; }
}

/// <summary>All the templates there are, for those who know what they look for.</summary>
public sealed record ShowTemplates : Command;
