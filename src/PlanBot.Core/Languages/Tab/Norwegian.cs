namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string TabBoard => "Tavle";
    public override string TabTimeline => "Tidslinje";
    public override string TabAnswers => "Svar";
    public override string TabPlans => "Planer";
    public override string TabNoPlans => "Du er ikke med i noen plan ennå. Skriv «ny plan» til PlanBot i en chat eller kanal.";
    public override string TabFailed => "Siden kunne ikke hentes. Prøv igjen om litt.";
    public override string TabClosed => "Siden er åpen for dem som er med i planen. Åpne den fra Teams, eller be koordinatoren om å ta deg med.";
    public override string TabShow => "Vis";
    public override string TabEverybody => "Alle";
    public override string TabMine => "Mine";
    public override string TabNobodys => "Uten ansvarlig";
    public override string TabWholePlan => "Hele planen";
    public override string TabLateOnly => "Bare fristene som er gått ut";
    public override string TabNothingHere => "Det er ikke noe å vise her.";
    public override string TabWithoutDate => "Uten dato";
    public override string TabNow => "I dag";
    public override string TabWheelHelp => "Tallene i hjulet står på listen nedenfor. Sirkel: sjekkpunkt. Firkant: møte. Trekant: aktivitet. Rute: frist eller milepæl.";
    public override string TabInternal => "Internt svar";
    public override string TabClose => "Lukk";
    public override string TabOlder => "Eldre";
}
