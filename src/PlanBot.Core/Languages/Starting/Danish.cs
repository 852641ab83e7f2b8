namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string NewPlanTitle => "Begynd en plan";
    public override string PlanTitle => "Planens titel";
    public override string PlanTitleExample => "Fx Fælles indsats i Familiehuset";
    public override string Party(int number) => $"Part {number}";
    public override string PartyHelp => "Hvem laver planen sammen? Én til fire parter.";
    public override string Municipality => "Kommune";
    public override string Ngo => "NGO";
    public override string CountryLabel => "Land (afgør kalenderen)";
    public override string Denmark => "Danmark";
    public override string Norway => "Norge";
    public override string PlanLanguage => "Planens sprog";
    public override string Coordinator => "Koordinator";
    public override string StartPlan => "Begynd planen";
    public override string PartiesAlike => "To parter har samme navn. Giv dem hver sit.";
    public override string PlanStarted => "Planen er oprettet.";
    public override string WhichPlan => "Hvilken plan?";
    public override string Open => "Åbn";
    public override string NoPlan => "Her er ingen plan endnu.";
    public override string DeletePlan => "Slet planen";
    public override string DeletePlanSure(string title) => $"Vil du slette »{title}«? Du kan fortryde bagefter.";
    public override string PlanRestored => "Planen er tilbage.";
}
