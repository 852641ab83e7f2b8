namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string More => "Mere";
    public override string MenuTitle => "Mere om planen";
    public override string MenuOwnQuestion => "Et spørgsmål, som skabelonen mangler";
    public override string MenuHistory => "Hvem har ændret hvad, og hvornår";
    public override string MenuDuties => "Hvad der skal, bør og kan være på plads";
    public override string MenuRound => "Hvor I er i runden, og den næste";
    public override string MenuStaffChange => "Spørg igen, når folk kommer eller går";
    public override string MenuDocuments => "Word, regneark, ren tekst eller kalender";
    public override string MenuYearWheel => "Hele året: tjekpunkter, møder og frister";
    public override string MenuUnowned => "Hvad ingen er ansvarlig for";
    public override string MenuTakeOver => "Når en anden skal gå videre";
    public override string MenuClarity => "Svar hver for sig, og se forskellene sammen";
    public override string MenuPulse => "To anonyme spørgsmål";
    public override string MenuMeeting => "Gå planen igennem sammen, og få et referat";
    public override string MenuReminders => "Hvad der bliver sendt, og hvorfor";
    public override string MenuImported => "Det, importen lader stå åbent";
    public override string HelpImport => "**importér plan**: brug en plan, I har i forvejen";
    public override string HelpGraph => "**planner**, **skriv som mig**, **feed** og **doctor**: opgaver i Planner, påmindelser i dit navn eller i aktivitetsfeedet, og hvordan PlanBot har det";
    public override string HelpMenu => "**menu**: årshjul, møde, klarhedsrunde, påmindelser og mere";
    public override string PinTheOverview => "Fastgør overblikket";
    public override string UnpinTheOverview => "Frigør overblikket";
    public override string MenuPin => "I kanalen eller gruppechatten; følger med planen";
    public override string MenuAllPlans => "Hvor langt de er, og hvad der venter på nogen";
    public override string MenuMinutes => "Hvad der blev besluttet på det seneste møde";
    public override string MenuPlanner => "Opgaver til de ansvarlige i teamets Planner";
    public override string MenuPosting => "Skriv påmindelser i kanalen i en leders navn";
    public override string HelpAllPlans => "**alle planer**: hvor står hver af dem?";
    public override string HelpTemplates => "**skabeloner**: alle skabeloner, også jeres egne";
    public override string MenuAbout => "Hvor skabelonen kommer fra, og hvad den siger";
    public override string MenuDelete => "Kan fortrydes";
}
