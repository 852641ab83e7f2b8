using PlanBot.Core.Documents;

namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string ImportTitle => "Importér en plan";
    public override string ImportHelp => "Har I en plan i forvejen? Kopiér den fra Word, og sæt den ind her, også hvis den er en tabel. Intet bliver gemt, før du har set, hvad jeg har forstået.";
    public override string ImportFromFile => "I den personlige chat med PlanBot kan du også vedhæfte planen som Word-fil (.docx) eller tekstfil.";
    public override string TextOfThePlan => "Planens tekst";
    public override string ReadTheText => "Læs teksten";
    public override string PreviewTitle => "Det har jeg forstået";
    public override string NothingKeptYet => "Intet er gemt endnu. Se det igennem, ret felterne, og gem planen.";
    public override string LooksLikeAPlan => "Det ligner en plan. Vil du importere den? Intet er gemt endnu.";
    public override string CountItems(int count) => $"{count} {(count == 1 ? "punkt" : "punkter")}";
    public override string CountDates(int count) => $"{count} {(count == 1 ? "dato" : "datoer")}";
    public override string CountAnswers(int count) => $"{count} svar";
    public override string CountOwnQuestions(int count) => count == 1 ? "1 eget punkt" : $"{count} egne punkter";
    public override string EmptyElements(string names) => $"Uden punkter: {names}.";
    public override string DatesTitle => "Datoer";
    public override string PastItems(int count) => $"{count} {(count == 1 ? "punkt har en dato, der er gået. Det bliver" : "punkter har datoer, der er gået. De bliver")} historik, og ingen får påmindelser om {(count == 1 ? "det" : "dem")}.";
    public override string ComesAgain => "Kommer igen, men der står ikke hvor tit";
    public override string HowOftenNext => "Hvor tit? Sæt en frist for næste gang.";
    public override string ProposedAsResponsible => "Foreslået som ansvarlig";
    public override string NotItems(int count) => $"{count} afsnit er ikke med, fordi {(count == 1 ? "det ikke er et punkt" : "de ikke er punkter")} på en liste.";
    public override string AnswersCut(int count, int most) => $"{CountAnswers(count)} er længere end {Number(most)} tegn. Kun begyndelsen kommer med.";
    public override string OneAnswerForAll => "Dokumentet har ét svar på hvert spørgsmål. Det bliver svaret for alle parter, og I kan rette det bagefter.";
    public override string AboutThePlan => "Om planen";
    public override string KeepThePlan => "Gem planen";
    public override string PlanImported => "Planen er importeret.";
    public override string WhatIsLeft => "Det mangler endnu";
    public override string NothingIsLeft => "Alt i planen har en ansvarlig.";
    public override string Confirm(string name) => $"Bekræft {name}";
    public override string PerhapsTheSame => "Måske det samme";
    public override string MergeThem => "Slå sammen";
    public override string Merged => "De er slået sammen. Det ene er nu en milepæl i det andet.";
    public override string IsThisDone => "Datoen er gået. Er det gjort?";
    public override string AllIsDone(string part) => $"Ja, alt i {part}";
    public override string MarkedCompleted(int count) => $"{CountItems(count)} er sat til gennemført.";
    public override string NoLongerCompleted => "De er ikke længere sat til gennemført.";
    public override string NoPlanInText => "Jeg kan ikke finde en plan i teksten. Jeg kender tabellen med syv kolonner (Værktøj 5) og planer efter Implementeringsmodellen med KE1 til KE9.";
    public override string ImportTooLong => "Planen er for lang til at læse på én gang. Del den i to, og importér dem hver for sig. Intet er gemt.";
    public override string ImportTooMany(int count, int most) => $"Der er {Number(count)} punkter, og der er plads til {Number(most)}. Del planen i to, og importér dem hver for sig. Intet er gemt.";
    public override string NumbersTakenOut => "Noget lignede et CPR-nummer eller fødselsnummer. Det er taget ud her, og intet er gemt endnu. Slet det også i dokumentet.";
    public override string FileNameHoldsIdNumber(bool danish) => $"{(danish ? "Filens navn ser ud til at indeholde et CPR-nummer." : "Filens navn ser ud til at indeholde et fødselsnummer.")} Intet er gemt. Giv filen et andet navn, og vedhæft den igen.";

    public override string DocumentIs(DocumentProblem problem) => problem switch
    {
        DocumentProblem.TooLarge => "Filen er for stor. Der er plads til 5 MB. Gem den uden billeder, eller kopiér teksten ind her i stedet.",
        DocumentProblem.UnknownKind => "Den slags fil kan jeg ikke læse. Gem den som Word-fil (.docx) eller tekstfil (.txt).",
        DocumentProblem.ReachesOut => "Dokumentet henter noget udefra, fx en skabelon eller et billede, så jeg har ikke læst det. Kopiér teksten ind her i stedet.",
        DocumentProblem.NotFetched => "Filen kunne ikke hentes. Vedhæft den igen om lidt.",
        DocumentProblem.PersonalChatOnly => "Filer kan jeg kun modtage i den personlige chat. Skriv til PlanBot der, og vedhæft filen igen.",
        _ => "Filen kan ikke læses. Den er måske beskadiget eller beskyttet med adgangskode. Gem den igen som .docx, eller kopiér teksten ind her.",
    };
}
