namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string Overview => "Overblik";
    public override string ShowStatus => "Vis status";
    public override string AnsweredOf(int answered, int of) => $"{answered} af {of} besvaret";
    public override string GoToQuestion(string part, int number) => $"Gå til spørgsmål {number} i del {part}";
    public override string Answered => "Besvaret";
    public override string NotAnswered => "Ikke besvaret";
    public override string AnsweredBy(string parties) => $"Besvaret af {parties}";
    public override string DifferentAnswers => "Forskellige svar";
    public override string UnclearAnswers => "Uklart";
    public override string Initiatives(int count) => $"{count} {(count == 1 ? "initiativ" : "initiativer")}";
    public override string StatusAsOf(string date) => $"Status {date}";
    public override string WhereAnswersDiffer => "Her har I svaret forskelligt";
    public override string WhereUnclear => "Her er svaret uklart";
    public override string InitiativesTitle => "Initiativer";
    public override string CountNotStarted(int count) => $"{count} ikke begyndt";
    public override string CountUnderWay(int count) => $"{count} i gang";
    public override string CountCompleted(int count) => $"{count} gennemført";
    public override string CountLate(int count) => $"{count} med overskredet frist";
    public override string CountUnowned(int count) => $"{count} uden ansvarlig";
    public override string NoInitiatives => "Ingen initiativer endnu.";
    public override string Unowned => "Uden ansvarlig";
    public override string Late => "Fristen er overskredet";
    public override string DueIn30Days => "De næste 30 dage";
    public override string NothingDue => "Ingen frister de næste 30 dage.";
    public override string AndMore(int count) => $"… og {count} mere";
    public override string MineTitle => "Dine initiativer";
    public override string NothingMine => "Du er ikke ansvarlig for noget lige nu.";
}
