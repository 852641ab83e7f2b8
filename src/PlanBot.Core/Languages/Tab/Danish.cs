namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string TabBoard => "Tavle";
    public override string TabTimeline => "Tidslinje";
    public override string TabAnswers => "Svar";
    public override string TabPlans => "Planer";
    public override string TabNoPlans => "Du er ikke med i nogen plan endnu. Skriv »ny plan« til PlanBot i en chat eller kanal.";
    public override string TabFailed => "Siden kunne ikke hentes. Prøv igen om lidt.";
    public override string TabClosed => "Siden er åben for dem, der er med i planen. Åbn den fra Teams, eller bed koordinatoren om at tage dig med.";
    public override string TabShow => "Vis";
    public override string TabEverybody => "Alle";
    public override string TabMine => "Mine";
    public override string TabNobodys => "Uden ansvarlig";
    public override string TabWholePlan => "Hele planen";
    public override string TabLateOnly => "Kun overskredne frister";
    public override string TabNothingHere => "Der er ikke noget at vise her.";
    public override string TabWithoutDate => "Uden dato";
    public override string TabNow => "I dag";
    public override string TabWheelHelp => "Tallene i hjulet står på listen nedenfor. Cirkel: tjekpunkt. Firkant: møde. Trekant: aktivitet. Rude: frist eller milepæl.";
    public override string TabInternal => "Internt svar";
    public override string TabClose => "Luk";
    public override string TabOlder => "Ældre";
}
