using PlanBot.Core.Documents;

namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string ImportTitle => "Importer en plan";
    public override string ImportHelp => "Har dere en plan fra før? Kopier den fra Word og lim den inn her, også hvis den er en tabell. Ingenting blir lagret før du har sett hva jeg har forstått.";
    public override string ImportFromFile => "I den personlige chatten med PlanBot kan du også legge ved planen som Word-fil (.docx) eller tekstfil.";
    public override string TextOfThePlan => "Teksten i planen";
    public override string ReadTheText => "Les teksten";
    public override string PreviewTitle => "Dette har jeg forstått";
    public override string NothingKeptYet => "Ingenting er lagret ennå. Se gjennom det, rett feltene og lagre planen.";
    public override string LooksLikeAPlan => "Det ligner en plan. Vil du importere den? Ingenting er lagret ennå.";
    public override string CountItems(int count) => $"{count} {(count == 1 ? "punkt" : "punkter")}";
    public override string CountDates(int count) => $"{count} {(count == 1 ? "dato" : "datoer")}";
    public override string CountAnswers(int count) => $"{count} svar";
    public override string CountOwnQuestions(int count) => count == 1 ? "1 eget punkt" : $"{count} egne punkter";
    public override string EmptyElements(string names) => $"Uten punkter: {names}.";
    public override string DatesTitle => "Datoer";
    public override string PastItems(int count) => $"{count} {(count == 1 ? "punkt har en dato som er passert. Det blir" : "punkter har datoer som er passert. De blir")} historikk, og ingen får påminnelser om {(count == 1 ? "det" : "dem")}.";
    public override string ComesAgain => "Kommer igjen, men det står ikke hvor ofte";
    public override string HowOftenNext => "Hvor ofte? Sett en frist for neste gang.";
    public override string ProposedAsResponsible => "Foreslått som ansvarlig";
    public override string NotItems(int count) => $"{count} avsnitt er ikke med fordi {(count == 1 ? "det ikke er et punkt" : "de ikke er punkter")} i en liste.";
    public override string AnswersCut(int count, int most) => $"{CountAnswers(count)} er lengre enn {Number(most)} tegn. Bare begynnelsen kommer med.";
    public override string OneAnswerForAll => "Dokumentet har ett svar på hvert spørsmål. Det blir svaret for alle partene, og dere kan endre det etterpå.";
    public override string AboutThePlan => "Om planen";
    public override string KeepThePlan => "Lagre planen";
    public override string PlanImported => "Planen er importert.";
    public override string WhatIsLeft => "Dette mangler ennå";
    public override string NothingIsLeft => "Alt i planen har en ansvarlig.";
    public override string Confirm(string name) => $"Bekreft {name}";
    public override string PerhapsTheSame => "Kanskje det samme";
    public override string MergeThem => "Slå sammen";
    public override string Merged => "De er slått sammen. Det ene er nå en milepæl i det andre.";
    public override string IsThisDone => "Datoen er passert. Er det gjort?";
    public override string AllIsDone(string part) => $"Ja, alt i {part}";
    public override string MarkedCompleted(int count) => $"{CountItems(count)} er satt til gjennomført.";
    public override string NoLongerCompleted => "De er ikke lenger satt til gjennomført.";
    public override string NoPlanInText => "Jeg finner ingen plan i teksten. Jeg kjenner tabellen med sju kolonner (Værktøj 5) og planer etter Implementeringsmodellen med KE1 til KE9.";
    public override string ImportTooLong => "Planen er for lang til å leses på én gang. Del den i to og importer dem hver for seg. Ingenting er lagret.";
    public override string ImportTooMany(int count, int most) => $"Det er {Number(count)} punkter, og det er plass til {Number(most)}. Del planen i to og importer dem hver for seg. Ingenting er lagret.";
    public override string NumbersTakenOut => "Noe lignet et fødselsnummer eller CPR-nummer. Det er tatt ut her, og ingenting er lagret ennå. Slett det også i dokumentet.";
    public override string FileNameHoldsIdNumber(bool danish) => $"{(danish ? "Navnet på filen ser ut til å inneholde et CPR-nummer." : "Navnet på filen ser ut til å inneholde et fødselsnummer.")} Ingenting er lagret. Gi filen et annet navn og legg den ved på nytt.";

    public override string DocumentIs(DocumentProblem problem) => problem switch
    {
        DocumentProblem.TooLarge => "Filen er for stor. Det er plass til 5 MB. Lagre den uten bilder, eller lim inn teksten her i stedet.",
        DocumentProblem.UnknownKind => "Den typen fil kan jeg ikke lese. Lagre den som Word-fil (.docx) eller tekstfil (.txt).",
        DocumentProblem.ReachesOut => "Dokumentet henter noe utenfra, f.eks. en mal eller et bilde, så jeg har ikke lest det. Lim inn teksten her i stedet.",
        DocumentProblem.NotFetched => "Filen kunne ikke hentes. Legg den ved på nytt om litt.",
        DocumentProblem.PersonalChatOnly => "Filer kan jeg bare ta imot i den personlige chatten. Skriv til PlanBot der, og legg ved filen på nytt.",
        _ => "Filen kan ikke leses. Den er kanskje skadet eller beskyttet med passord. Lagre den på nytt som .docx, eller lim inn teksten her.",
    };
}
