using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates;

/// <summary>One question of a template.</summary>
/// <param name="Help">The template's own sub-text, shown below the question.</param>
/// <param name="AboutTheChild">Whether it comes near the individual child, so that the card warns more strongly (T4-Q19 to Q21).</param>
public sealed record Question(QuestionId Id, LocalizedText Text, AnswerKind Kind, LocalizedText? Help = null, bool AboutTheChild = false);

/// <summary>A part of a template, with its questions in order.</summary>
/// <param name="Id">"1", "2": also the part's number on cards.</param>
public sealed record Phase(string Id, LocalizedText Name, IReadOnlyList<Question> Questions);
