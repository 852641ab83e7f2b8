namespace PlanBot.Core.Conversation.Commands;

/// <summary>Undoes a change of several things at once.</summary>
/// <param name="Version">Which: the plan's version that it made.</param>
public sealed record TakeBack(int Version) : PlanCommand;
