namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string SomethingWentWrong => "Noe gikk galt hos oss, og det ble ikke lagret. Prøv igjen om litt. Det du skrev, står fortsatt på kortet.";
    public override string Busy => "Mange skriver i planen akkurat nå, og det er ikke lagret ennå. Trykk igjen.";
    public override string TryAgain => "Prøv igjen";
    public override string CardTooOld => "Kortet er blitt for gammelt. Hent et nytt?";
    public override string GetNewCard => "Hent et nytt kort";
    public override string YouTyped => "Du hadde skrevet:";
    public override string PlanGone => "Planen finnes ikke, eller du har ikke tilgang til den herfra.";
    public override string ThingGone => "Det finnes ikke lenger i planen.";
    public override string PlanIsDeleted => "Planen er slettet.";
    public override string CoordinatorOnly(string name) => $"Det kan bare koordinatoren, {name}, gjøre.";
    public override string TooMany => "Planen har ikke plass til flere. Slett noe dere ikke bruker lenger.";
    public override string HoldsIdNumber(bool danish) => $"{(danish ? "Teksten ser ut til å inneholde et CPR-nummer." : "Teksten ser ut til å inneholde et fødselsnummer.")} Det er ikke lagret. Fjern tallet og send på nytt.";
    public override string LooksLikeIdNumber(bool danish) => $"{(danish ? "Ligner et CPR-nummer." : "Ligner et fødselsnummer.")} Det er ikke lagret ennå.";
    public override string RemoveNumber => "Fjern tallet";
    public override string NotAnIdNumber(bool danish) => $"{(danish ? "Det er ikke et CPR-nummer – lagre" : "Det er ikke et fødselsnummer – lagre")}";
    public override string DeleteYourMessage => "Slett også meldingen din i chatten.";
    public override string TextTooLong(int most) => $"Teksten er for lang. Det er plass til {Number(most)} tegn. Ingenting er lagret.";
    public override string CutToFit => "Resten av teksten får ikke plass på et kort. Kopier den fra ditt eget dokument.";
    public override string WriteInWords => "Skriv det gjerne med ord. Det må være minst én bokstav eller ett tall.";
    public override string FillIn(string field) => $"Fyll ut: {field}.";
    public override string DateUnreadable(string field) => $"{field}: datoen kan ikke leses. Velg den i kalenderen.";
    public override string DateOutOfRange(string field) => $"{field}: velg en dato mellom år 2000 og 2100.";
    public override string MilestoneAfterDeadline(string milestone, string deadline) => $"{milestone} ligger etter fristen ({deadline}). Rett en av de to datoene.";
    public override string MilestoneWithoutTitle(int number) => $"Milepæl {number} har en dato, men ingen tekst.";
    public override string SomebodyChangedIt(string name) => $"{name} har nettopp endret svaret. Se på det før du lagrer.";
    public override string SomebodyChangedThis(string name) => $"{name} har nettopp endret dette. Se på det før du lagrer.";
}
