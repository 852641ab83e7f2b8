namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string SomethingWentWrong => "Noget gik galt hos os, og det blev ikke gemt. Prøv igen om lidt. Det, du skrev, står stadig på kortet.";
    public override string Busy => "Mange skriver i planen lige nu, og det er ikke gemt endnu. Tryk igen.";
    public override string TryAgain => "Prøv igen";
    public override string CardTooOld => "Kortet er blevet for gammelt. Hent et nyt?";
    public override string GetNewCard => "Hent et nyt kort";
    public override string YouTyped => "Du havde skrevet:";
    public override string PlanGone => "Planen findes ikke, eller du har ikke adgang til den herfra.";
    public override string ThingGone => "Det findes ikke længere i planen.";
    public override string PlanIsDeleted => "Planen er slettet.";
    public override string CoordinatorOnly(string name) => $"Det kan kun koordinatoren, {name}, gøre.";
    public override string TooMany => "Planen kan ikke rumme flere. Slet noget, I ikke bruger længere.";
    public override string HoldsIdNumber(bool danish) => $"{(danish ? "Teksten ser ud til at indeholde et CPR-nummer." : "Teksten ser ud til at indeholde et fødselsnummer.")} Det er ikke gemt. Fjern tallet, og send igen.";
    public override string LooksLikeIdNumber(bool danish) => $"{(danish ? "Ligner et CPR-nummer." : "Ligner et fødselsnummer.")} Det er ikke gemt endnu.";
    public override string RemoveNumber => "Fjern tallet";
    public override string NotAnIdNumber(bool danish) => $"{(danish ? "Det er ikke et CPR-nummer – gem" : "Det er ikke et fødselsnummer – gem")}";
    public override string DeleteYourMessage => "Slet også din besked i chatten.";
    public override string TextTooLong(int most) => $"Teksten er for lang. Der er plads til {Number(most)} tegn. Intet er gemt.";
    public override string CutToFit => "Resten af teksten kan ikke vises på et kort. Kopier den fra dit eget dokument.";
    public override string WriteInWords => "Skriv det gerne med ord. Der skal være mindst ét bogstav eller tal.";
    public override string FillIn(string field) => $"Udfyld: {field}.";
    public override string DateUnreadable(string field) => $"{field}: datoen kan ikke læses. Vælg den i kalenderen.";
    public override string DateOutOfRange(string field) => $"{field}: vælg en dato mellem år 2000 og 2100.";
    public override string MilestoneAfterDeadline(string milestone, string deadline) => $"{milestone} ligger efter fristen ({deadline}). Ret en af de to datoer.";
    public override string MilestoneWithoutTitle(int number) => $"Milepæl {number} har en dato, men ingen tekst.";
    public override string SomebodyChangedIt(string name) => $"{name} har lige ændret svaret. Se det, før du gemmer.";
    public override string SomebodyChangedThis(string name) => $"{name} har lige ændret det her. Se det, før du gemmer.";
}
