using PlanBot.Core.People;

namespace PlanBot.Core.Plans;

/// <summary>A question that the team added to its plan (T4-R12). It is asked like any other, and marked as theirs.</summary>
/// <param name="Phase">The part it belongs to.</param>
/// <param name="By">Who changed it last.</param>
/// <param name="IsRemoved">Its answers stay, so that bringing it back brings them back.</param>
public sealed record OwnQuestion(QuestionId Id, int Number, string Phase, string Text, Person By, int Version = 1, bool IsRemoved = false);
