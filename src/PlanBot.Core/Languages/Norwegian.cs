using System.Globalization;
using PlanBot.Core.Calendar;

namespace PlanBot.Core.Languages;

/// <summary>Bokmål. Readers of nynorsk are shown it too: nothing is generated in nynorsk.</summary>
public sealed class Norwegian : Phrases
{
    private static readonly CultureInfo Culture = Dates.Culture(
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
        ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"]);

    public override Language Language => Language.Norwegian;

    public override string Date(DateOnly date) => date.ToString("dddd d. MMMM yyyy", Culture);
    public override string ShortDate(DateOnly date) => date.ToString("d. MMMM yyyy", Culture);
    public override string Moment(DateTime local) => local.ToString("d. MMMM yyyy 'kl.' HH.mm", Culture);
    public override string List(IReadOnlyList<string> items) => Dates.List(items, "og");
    public override string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u00a0');

    // What the bot is called upon with, and what it is.
    public override string Back => "Tilbake";
    public override string Save => "Lagre";
    public override string SaveAndNext => "Lagre og neste";
    public override string SaveAndStop => "Lagre og stopp";
    public override string SkipForNow => "Hopp over nå";
    public override string GoOn => "Fortsett";
    public override string Cancel => "Avbryt";
    public override string Undo => "Angre";
    public override string Edit => "Rediger";
    public override string Yes => "Ja";
    public override string ShowMore => "Vis flere";
    public override string ShowOlder => "Vis eldre";

    // Meeting.
    public override string Welcome => "Velkommen til PlanBot";
    public override string AddedBy(string name) => $"{name} har lagt til PlanBot.";
    public override string WhatItDoes => "PlanBot hjelper dere gjennom implementeringsplanen, ett spørsmål om gangen. Dere svarer her i chatten, bestemmer om det trengs tiltak, og ser status når dere trenger den.";
    public override string HowToCall => "I en gruppe eller kanal: skriv @PlanBot først.";
    public override string HelpTitle => "Dette kan du skrive";
    public override string HelpNewPlan => "**ny plan**: start en plan";
    public override string HelpPlan => "**plan**: se planen og gå til et spørsmål";
    public override string HelpContinue => "**fortsett**: svar på neste spørsmål";
    public override string HelpStatus => "**status**: hvor langt har dere kommet?";
    public override string HelpMine => "**mine**: dine egne tiltak";
    public override string HelpHistory => "**historikk**: hvem har endret hva?";
    public override string HelpLanguage => "**språk**: dansk, norsk eller engelsk";
    public override string NotUnderstood => "Det forstod jeg ikke. Skriv «hjelp», eller velg under.";
    public override string NewPlan => "Ny plan";
    public override string Help => "Hjelp";
    public override string ChooseLanguage => "Velg språk";
    public override string LanguageChosen => "Nå skriver jeg bokmål til deg. Felles kort følger språket i planen.";

    // When something is in the way.
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

    // Starting a plan.
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

    // Questions and answers.
    public override string Part(string part, int number, int of) => $"Del {part} · {number} av {of}";
    public override string PartName(string part, string name) => $"Del {part} · {name}";
    public override string AddedByYou => "Lagt til av dere";
    public override string ShowOriginal => "Vis originalteksten";
    public override string YourAnswer => "Svaret deres";
    public override string HowDoesItShow => "Hvordan kommer det til uttrykk?";
    public override string High => "I høy grad";
    public override string Some => "I noen grad";
    public override string None => "Ikke i det hele tatt";
    public override string DontKnow => "Vet ikke";
    public override string AboutService => "Skriv om tjenesten, ikke om enkeltpersoner. Ikke navn, fødselsnummer eller noe som kan kjennetegne et barn.";
    public override string AboutProcedures => "Spørsmålet handler om prosedyrene deres, ikke om et bestemt barn.";
    public override string ChooseOrWrite => "Velg et svar, eller skriv hvordan det kommer til uttrykk.";
    public override string AnsweringFor(string party) => $"Du svarer for {party}.";
    public override string AnsweringOnBehalf(string party) => $"Du svarer på vegne av {party}.";
    public override string AnswerFor(string party) => $"Svar på vegne av {party}";
    public override string AnswerForOwn(string party) => $"Svar for {party}";
    public override string WhomDoYouAnswerFor => "Hvem svarer du for?";
    public override string ChangeParty => "Svar for en annen part";
    public override string CheckAndSave(string party) => $"Du svarer for {party}. Se gjennom teksten og lagre.";
    public override string OtherAnswers => "Svar så langt";
    public override string By(string name, string when) => $"{name}, {when}";
    public override string OnBehalf(string name, string when) => $"{name} på vegne av parten, {when}";
    public override string AnsweredDifferently => "Dere har svart ulikt. Det kan være et tegn på at dere mangler felles klarhet. Vil dere sette i gang et tiltak?";
    public override string UnclearHint => "Det kan være et tegn på at dere mangler felles klarhet. Vil dere sette i gang et tiltak?";
    public override string NotSavedYet => "Det du har skrevet, er ikke lagret.";
    public override string GoWithoutSaving => "Gå videre uten å lagre";
    public override string Saved => "Lagret";
    public override string SavedComeBack => "Lagret. Dere kan fortsette når dere vil.";
    public override string Noted => "Notert";
    public override string AllAnswered => "Alle spørsmål har fått svar. Dere kan alltid endre et svar: en plan blir aldri helt ferdig.";

    // Is an initiative needed?
    public override string TakeAStand => "Ta stilling";
    public override string NoNotNecessary => "Nei, ikke nødvendig";
    public override string Later => "Senere";
    public override string NotNecessary(string name, string date) => $"Tiltak ikke nødvendig ({name}, {date})";
    public override string NotDecided => "Trengs det et tiltak? Det har dere ikke bestemt ennå.";
    public override string WantedButMissing => "Dere vil sette i gang et tiltak, men det er ikke skrevet ennå.";

    // Initiatives.
    public override string AddInitiative => "Legg til tiltak";
    public override string AddAnother => "Legg til et tiltak til";
    public override string Initiative => "Tiltak";
    public override string WhatToDo => "Hva vil dere gjøre?";
    public override string WhatToDoExample => "F.eks. møter, endringsteoriworkshop, samarbeidsavtale";
    public override string WhoIsResponsible => "Hvem er ansvarlig?";
    public override string ChooseAPerson => "Velg en person";
    public override string NotInTeams => "Ikke i Teams: skriv under";
    public override string OrNameOrRole => "Eller skriv et navn eller en rolle utenfor Teams";
    public override string RoleExample => "F.eks. leder, prosjektleder, koordinator, frivillig";
    public override string Responsible => "Ansvarlig";
    public override string NoOneResponsible => "Ingen ansvarlig";
    public override string PersonUnknown => "Fant ikke personen i samtalen. Velg en annen, eller skriv et navn eller en rolle.";
    public override string OneOwner => "Velg enten en person eller skriv et navn, ikke begge deler.";
    public override string Deadline => "Frist";
    public override string NoDeadline => "Ingen frist";
    public override string DeadlineIs(string date) => $"Frist {date}";
    public override string DeadlineWas(string date) => $"Fristen var {date}";
    public override string Milestones => "Milepæler";
    public override string MilestoneNumber(int number) => $"Milepæl {number}";
    public override string MilestoneDate(int number) => $"Dato for milepæl {number}";
    public override string MilestoneExample => "F.eks. møte er gjennomført, endringsteori utarbeidet";
    public override string MoreMilestones => "Flere milepæler";
    public override string IsItCompleted => "Er tiltaket gjennomført?";
    public override string HowFar => "Status";
    public override string NotStarted => "Ikke startet";
    public override string UnderWay => "I gang";
    public override string Completed => "Gjennomført";
    public override string MarkCompleted => "Gjennomført";
    public override string MarkUnderWay => "Sett i gang igjen";
    public override string MoveDeadline => "Flytt frist";
    public override string ChooseResponsible => "Velg ansvarlig";
    public override string DeleteInitiative => "Slett tiltaket";
    public override string InitiativeDeleted(string title) => $"Tiltaket «{title}» er slettet.";
    public override string InitiativeRestored => "Tiltaket er tilbake.";
    public override string FromQuestion(string part) => $"Fra {part}";

    // The team's own questions.
    public override string AddOwnQuestion => "Legg til eget punkt";
    public override string RenameOwnQuestion => "Endre eget punkt";
    public override string OwnQuestionText => "Deres eget spørsmål";
    public override string OwnQuestionExample => "F.eks. I hvilken grad har vi en plan for transport til aktivitetene?";
    public override string WhichPart => "Hvilken del hører det til?";
    public override string RemoveOwnQuestion => "Fjern punktet";
    public override string OwnQuestionRemoved => "Punktet er fjernet. Svarene er tatt vare på hvis dere angrer.";
    public override string OwnQuestionBack => "Punktet er tilbake.";

    // Overview and status.
    public override string Overview => "Oversikt";
    public override string ShowStatus => "Vis status";
    public override string AnsweredOf(int answered, int of) => $"{answered} av {of} besvart";
    public override string GoToQuestion(string part, int number) => $"Gå til spørsmål {number} i del {part}";
    public override string Answered => "Besvart";
    public override string NotAnswered => "Ikke besvart";
    public override string AnsweredBy(string parties) => $"Besvart av {parties}";
    public override string DifferentAnswers => "Ulike svar";
    public override string UnclearAnswers => "Uklart";
    public override string Initiatives(int count) => $"{count} tiltak";
    public override string StatusAsOf(string date) => $"Status {date}";
    public override string WhereAnswersDiffer => "Her har dere svart ulikt";
    public override string WhereUnclear => "Her er svaret uklart";
    public override string InitiativesTitle => "Tiltak";
    public override string CountNotStarted(int count) => $"{count} ikke startet";
    public override string CountUnderWay(int count) => $"{count} i gang";
    public override string CountCompleted(int count) => $"{count} gjennomført";
    public override string CountLate(int count) => $"{count} over fristen";
    public override string CountUnowned(int count) => $"{count} uten ansvarlig";
    public override string NoInitiatives => "Ingen tiltak ennå.";
    public override string Unowned => "Uten ansvarlig";
    public override string Late => "Fristen er gått ut";
    public override string DueIn30Days => "De neste 30 dagene";
    public override string NothingDue => "Ingen frister de neste 30 dagene.";
    public override string AndMore(int count) => $"… og {count} til";
    public override string MineTitle => "Dine tiltak";
    public override string NothingMine => "Du er ikke ansvarlig for noe akkurat nå.";

    // History.
    public override string History => "Historikk";
    public override string DidStart => "startet planen";
    public override string DidJoin(string who, string party) => $"{who} svarer for {party}";
    public override string DidTakePart(string who) => $"{who} er med i planen";
    public override string DidAnswer(string question, string party, string answer) => $"svarte på {question} for {party}: {answer}";
    public override string DidChangeAnswer(string question, string party, string before, string answer) => $"endret svaret på {question} for {party} fra {before} til {answer}";
    public override string DidAnswerOnBehalf => "på vegne av parten";
    public override string TextOnly => "bare tekst";
    public override string DidDecide(string question, string need) => $"{question}: tiltak? {need}";
    public override string DidAdd(string title) => $"la til «{title}»";
    public override string DidChange(string title, string what) => $"endret «{title}»: {what}";
    public override string DidDelete(string title) => $"slettet «{title}»";
    public override string DidRestore(string title) => $"hentet «{title}» tilbake";
    public override string DidRename(string before, string after) => $"endret «{before}» til «{after}»";
    public override string Quoted(string text) => $"«{text}»";
    public override string DidDeletePlan => "slettet planen";
    public override string DidRestorePlan => "hentet planen tilbake";
    public override string TitleWas(string before) => $"før «{before}»";
    public override string OwnerIs(string owner) => $"ansvarlig: {owner}";
    public override string DeadlineMoved(string from, string to) => $"frist {from} → {to}";

    // Dates that are no days.
    public override string Month(DateOnly first) => first.ToString("MMMM yyyy", Culture);
    public override string Season(Plans.YearSeason season, int year) => $"{(season switch { Plans.YearSeason.Winter => "vinteren", Plans.YearSeason.Spring => "våren", Plans.YearSeason.Summer => "sommeren", _ => "høsten" })} {year}";
    public override string DayUnknown => "Vet dere ikke dagen?";
    public override string MonthOrSeason(string field) => $"{field}: måned eller årstid";
    public override string MonthOrSeasonExample => "F.eks. mars 2027 eller våren 2027";
    public override string MonthOrSeasonUnreadable(string field) => $"{field}: skriv måned og år eller årstid og år, f.eks. mars 2027 eller våren 2027.";
    public override string DayOrMonth(string field) => $"{field}: velg en dag, eller skriv en måned eller årstid, ikke begge deler.";
    // Choosing a template, carrying answers over, and rounds.
    public override string Template => "Mal";
    public override string ChooseATemplate => "Velg en mal";

    // Deadlines where nobody is at work.
    public override string DeadlineIsClosed(ClosedDay why) => why switch
    {
        ClosedDay.OnHoliday holiday => $"Fristen er på {HolidayIs(holiday.Which)}.",
        ClosedDay.Summer summer => $"Fristen er i fellesferien (uke {summer.FirstWeek}–{summer.LastWeek}).",
        ClosedDay.Christmas => "Fristen er i julen (24. desember–1. januar).",
        _ => "Fristen er i en helg.",
    };

    public override string KeepOrMove(string why, string before) => $"{why} Behold den eller flytt den til {before}?";
    public override string KeepDeadline(string day) => $"Behold {day}";
    public override string MoveDeadlineTo(string day) => $"Flytt til {day}";
    private static string HolidayIs(Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => "første nyttårsdag",
        Holiday.MaundyThursday => "skjærtorsdag",
        Holiday.GoodFriday => "langfredag",
        Holiday.EasterSunday => "første påskedag",
        Holiday.EasterMonday => "andre påskedag",
        Holiday.GeneralPrayerDay => "store bededag",
        Holiday.LabourDay => "1. mai",
        Holiday.ConstitutionDay => "17. mai",
        Holiday.AscensionDay => "Kristi himmelfartsdag",
        Holiday.WhitSunday => "første pinsedag",
        Holiday.WhitMonday => "andre pinsedag",
        Holiday.ChristmasDay => "første juledag",
        _ => "andre juledag",
    };
}
