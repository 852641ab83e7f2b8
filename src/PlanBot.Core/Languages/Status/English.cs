namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string Overview => "Overview";
    public override string ShowStatus => "Show status";
    public override string AnsweredOf(int answered, int of) => $"{answered} of {of} answered";
    public override string GoToQuestion(string part, int number) => $"Go to question {number} in part {part}";
    public override string Answered => "Answered";
    public override string NotAnswered => "Not answered";
    public override string AnsweredBy(string parties) => $"Answered by {parties}";
    public override string DifferentAnswers => "Different answers";
    public override string UnclearAnswers => "Unclear";
    public override string Initiatives(int count) => $"{count} {(count == 1 ? "initiative" : "initiatives")}";
    public override string StatusAsOf(string date) => $"Status {date}";
    public override string WhereAnswersDiffer => "Where you have answered differently";
    public override string WhereUnclear => "Where the answer is unclear";
    public override string InitiativesTitle => "Initiatives";
    public override string CountNotStarted(int count) => $"{count} not started";
    public override string CountUnderWay(int count) => $"{count} under way";
    public override string CountCompleted(int count) => $"{count} completed";
    public override string CountLate(int count) => $"{count} overdue";
    public override string CountUnowned(int count) => $"{count} with no one responsible";
    public override string NoInitiatives => "No initiatives yet.";
    public override string Unowned => "No one responsible";
    public override string Late => "Overdue";
    public override string DueIn30Days => "The next 30 days";
    public override string NothingDue => "No deadlines in the next 30 days.";
    public override string AndMore(int count) => $"… and {count} more";
    public override string MineTitle => "Your initiatives";
    public override string NothingMine => "You are not responsible for anything right now.";
}
