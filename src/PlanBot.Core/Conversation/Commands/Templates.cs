namespace PlanBot.Core.Conversation.Commands;

/// <summary>What the plan's template is, where it comes from, and what its source says.</summary>
/// <param name="Page">From 0: so many of its rules are shown at a time.</param>
public sealed record AboutTemplate(int Page = 0) : PlanCommand;

/// <summary>The register of what must exist in the end, with how each duty stands.</summary>
/// <param name="Page">From 0.</param>
public sealed record ShowDuties(int Page = 0) : PlanCommand;
