namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string StatusPer(string date) => $"Status per {date}";
    public override string NewSince(string moment) => $"Nyt, siden du sidst så status ({moment})";
    public override string NothingNewSince(string moment) => $"Intet nyt, siden du sidst så status ({moment}).";
    public override string NewInitiative => "Nyt initiativ";
    public override string ClarityRoundIsOpen => "En klarhedsrunde er åben.";
    public override string CountProposed(int count) => $"{count} med foreslået ansvarlig";
    public override string ProposedOwners => "Ansvarlig er foreslået, ikke bekræftet";
    public override string WholeStatus => "Hele status";
    public override string NothingHere => "Intet her lige nu.";
    public override string AllPlansTitle => "Alle dine planer";
    public override string AllPlansOrder => "Øverst det, der venter mest på nogen.";
    public override string NothingIsWaiting => "Intet venter på nogen";
    public override string CountDivided(int count) => $"forskellige svar på {count} spørgsmål";
    public override string CountUnclear(int count) => $"uklart svar på {count} spørgsmål";
    public override string MorePlans(int count) => $"Der er {count} {(count == 1 ? "plan" : "planer")} mere. Skriv »overblik« for at vælge en.";
    public override string OverviewPinned => "Overblikket er fastgjort. Det følger med, når planen ændres.";
    public override string OverviewUnpinned => "Overblikket er ikke fastgjort længere.";
    public override string NowhereToPin => "Planen er kun her i din egen chat. Et overblik kan fastgøres i en kanal eller en gruppechat.";
    public override string DidPin => "fastgjorde overblikket";
    public override string DidUnpin => "frigjorde overblikket";
    public override string CountNotSent(int count) => $"{count} {(count == 1 ? "påmindelse" : "påmindelser")} kunne ikke sendes.";
}
