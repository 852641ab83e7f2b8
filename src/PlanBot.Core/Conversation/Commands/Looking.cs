namespace PlanBot.Core.Conversation.Commands;

public sealed record ShowStatus : PlanCommand;

public sealed record ShowMine : Command;

/// <param name="Before">Shows the changes before this version; 0 for the newest.</param>
public sealed record ShowHistory(int Before = 0) : PlanCommand;

/// <summary>What can be done with the plan besides.</summary>
public sealed record ShowMenu : PlanCommand;
