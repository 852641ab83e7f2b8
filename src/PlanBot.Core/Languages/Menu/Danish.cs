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
    public override string MenuAbout => "Hvor skabelonen kommer fra, og hvad den siger";
    public override string MenuDelete => "Kan fortrydes";
}
