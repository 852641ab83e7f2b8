namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string More => "Mer";
    public override string MenuTitle => "Mer om planen";
    public override string MenuOwnQuestion => "Et spørsmål som malen mangler";
    public override string MenuHistory => "Hvem har endret hva, og når";
    public override string MenuDuties => "Hva som skal, bør og kan være på plass";
    public override string MenuRound => "Hvor dere er i runden, og den neste";
    public override string MenuStaffChange => "Spør igjen når folk kommer eller går";
    public override string MenuDocuments => "Word, regneark, ren tekst eller kalender";
    public override string MenuYearWheel => "Hele året: sjekkpunkter, møter og frister";
    public override string MenuUnowned => "Hva ingen er ansvarlig for";
    public override string MenuTakeOver => "Når en annen skal gå videre";
    public override string MenuClarity => "Svar hver for seg, og se forskjellene sammen";
    public override string MenuPulse => "To anonyme spørsmål";
    public override string MenuMeeting => "Gå gjennom planen sammen, og få et referat";
    public override string MenuReminders => "Hva som blir sendt, og hvorfor";
    public override string MenuImported => "Det importen lar stå åpent";
    public override string HelpImport => "**importer plan**: bruk en plan dere har fra før";
    public override string HelpGraph => "**planner**, **skriv som meg**, **feed** og **doctor**: oppgaver i Planner, påminnelser i ditt navn eller i aktivitetsfeeden, og hvordan PlanBot har det";
    public override string HelpMenu => "**meny**: årshjul, møte, klarhetsrunde, påminnelser og mer";
    public override string PinTheOverview => "Fest oversikten";
    public override string UnpinTheOverview => "Løsne oversikten";
    public override string MenuPin => "I kanalen eller gruppechatten; følger med planen";
    public override string MenuAllPlans => "Hvor langt de er kommet, og hva som venter på noen";
    public override string MenuMinutes => "Hva som ble bestemt på det siste møtet";
    public override string MenuPlanner => "Oppgaver til de ansvarlige i teamets Planner";
    public override string MenuPosting => "Skriv påminnelser i kanalen i en leders navn";
    public override string HelpAllPlans => "**alle planer**: hvor står hver av dem?";
    public override string HelpTemplates => "**maler**: alle maler, også deres egne";
    public override string MenuAbout => "Hvor malen kommer fra, og hva den sier";
    public override string MenuDelete => "Kan angres";
}
