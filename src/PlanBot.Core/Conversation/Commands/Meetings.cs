using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>Begins a meeting in which the team goes through the plan; while one goes on, says who drives.</summary>
public sealed record StartMeeting : PlanCommand;

/// <summary>To the next question or the one before.</summary>
/// <param name="From">The question that the card showed: pressed twice, it moves once.</param>
public sealed record MoveMeeting(int Number, QuestionId? From, bool Back = false) : PlanCommand;

public sealed record TakeOverMeeting(int Number) : PlanCommand;

/// <param name="Number">0: the one that goes on.</param>
public sealed record EndMeeting(int Number = 0) : PlanCommand;

/// <param name="Number">0: the latest.</param>
public sealed record ShowMinutes(int Number = 0) : PlanCommand;
