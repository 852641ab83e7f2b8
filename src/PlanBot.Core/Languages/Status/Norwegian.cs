namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string Overview => "Oversikt";
    public override string ShowStatus => "Vis status";
    public override string AnsweredOf(int answered, int of) => $"{answered} av {of} besvart";
    public override string GoToQuestion(string part, int number) => $"Gå til spørsmål {number} i del {part}";
    public override string Answered => "Besvart";
    public override string NotAnswered => "Ikke besvart";
    public override string AnsweredBy(string parties) => $"Besvart av {parties}";
    public override string DifferentAnswers => "Ulike svar";
    public override string UnclearAnswers => "Uklart";
    public override string Initiatives(int count) => $"{count} tiltak";
    public override string StatusAsOf(string date) => $"Status {date}";
    public override string WhereAnswersDiffer => "Her har dere svart ulikt";
    public override string WhereUnclear => "Her er svaret uklart";
    public override string InitiativesTitle => "Tiltak";
    public override string CountNotStarted(int count) => $"{count} ikke startet";
    public override string CountUnderWay(int count) => $"{count} i gang";
    public override string CountCompleted(int count) => $"{count} gjennomført";
    public override string CountLate(int count) => $"{count} over fristen";
    public override string CountUnowned(int count) => $"{count} uten ansvarlig";
    public override string NoInitiatives => "Ingen tiltak ennå.";
    public override string Unowned => "Uten ansvarlig";
    public override string Late => "Fristen er gått ut";
    public override string DueIn30Days => "De neste 30 dagene";
    public override string NothingDue => "Ingen frister de neste 30 dagene.";
    public override string AndMore(int count) => $"… og {count} til";
    public override string MineTitle => "Dine tiltak";
    public override string NothingMine => "Du er ikke ansvarlig for noe akkurat nå.";
}
