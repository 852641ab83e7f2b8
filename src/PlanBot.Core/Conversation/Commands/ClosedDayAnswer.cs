namespace PlanBot.Core.Conversation.Commands;

/// <summary>What the person has said about a deadline where nobody is at work.</summary>
public enum ClosedDayAnswer
{
    Ask,
    Keep,

    /// <summary>To the last working day before.</summary>
    Move,
}
