namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string NewPlanTitle => "Start en plan";
    public override string PlanTitle => "Tittel på planen";
    public override string PlanTitleExample => "F.eks. Felles innsats i Familiehuset";
    public override string Party(int number) => $"Part {number}";
    public override string PartyHelp => "Hvem lager planen sammen? Én til fire parter.";
    public override string Municipality => "Kommune";
    public override string Ngo => "Frivillig organisasjon";
    public override string CountryLabel => "Land (bestemmer kalenderen)";
    public override string Denmark => "Danmark";
    public override string Norway => "Norge";
    public override string PlanLanguage => "Språket i planen";
    public override string Coordinator => "Koordinator";
    public override string StartPlan => "Start planen";
    public override string PartiesAlike => "To parter har samme navn. Gi dem hvert sitt.";
    public override string PlanStarted => "Planen er opprettet.";
    public override string WhichPlan => "Hvilken plan?";
    public override string Open => "Åpne";
    public override string NoPlan => "Her er det ingen plan ennå.";
    public override string DeletePlan => "Slett planen";
    public override string DeletePlanSure(string title) => $"Vil du slette «{title}»? Du kan angre etterpå.";
    public override string PlanRestored => "Planen er tilbake.";
}
