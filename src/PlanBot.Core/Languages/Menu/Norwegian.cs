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
    public override string MenuAbout => "Hvor malen kommer fra, og hva den sier";
    public override string MenuDelete => "Kan angres";
}
