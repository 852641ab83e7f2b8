namespace PlanBot.Core.Conversation;

/// <summary>What the chat client can do.</summary>
/// <param name="SearchesPeople">Whether it has Teams' people picker; one that has not would show an empty list in its place, so it gets the members alone.</param>
public sealed record ClientOptions(bool SearchesPeople = true);
