using System.Globalization;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Graph.Planner;

/// <summary>What of an initiative is the same in Planner, as Planner writes it.</summary>
/// <param name="Title">Up to 255 characters.</param>
/// <param name="Due">The day in the plan's country; null also for "in March", since Planner knows days alone and none is invented.</param>
/// <param name="Percent">0, 50 or 100: the three steps.</param>
/// <param name="Owner">The Entra object id; null where nobody in Teams is responsible.</param>
/// <param name="Phase">The part of the plan, which decides the bucket; empty outside all parts. Only ever told to Planner: a task moved there stays moved.</param>
internal sealed record TaskFacts(string Title, DateOnly? Due, int Percent, string? Owner, string Phase)
{
    public const int MostTitle = 255;

    public static TaskFacts Of(Plan plan, Template template, Initiative initiative) => new(
        initiative.Title.Shortened(MostTitle),
        (initiative.Deadline as PlanDate.Day)?.Date,
        PercentOf(initiative.Completion),
        (initiative.Owner as Owner.InTeams)?.Person.Id.Value,
        initiative.Question is { } question ? template.EverythingOf(plan).Find(question)?.Phase.Id ?? "" : "");

    /// <summary>Whatever Planner's clients allow between the steps is under way.</summary>
    public static Completion CompletionOf(int percent) => percent switch
    {
        <= 0 => Completion.NotStarted,
        >= 100 => Completion.Completed,
        _ => Completion.UnderWay,
    };

    public static int PercentOf(Completion completion) => completion switch
    {
        Completion.Completed => 100,
        Completion.UnderWay => 50,
        _ => 0,
    };

    /// <summary>What its checklist and its note are made of: told again when it is another.</summary>
    public static string DetailsOf(Plan plan, Initiative initiative) => string.Join(
        '\n',
        [plan.Title, initiative.Deadline is PlanDate.Day ? "" : initiative.Deadline?.ToString() ?? "", .. initiative.Milestones.Select(milestone => string.Create(CultureInfo.InvariantCulture, $"{milestone.Title}|{milestone.Date}"))]);
}
