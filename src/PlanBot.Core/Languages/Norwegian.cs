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
    public override string HelpMeChoose => "Hjelp meg å velge";
    public override string WhichTemplateFits => "Hvilken mal passer?";
    public override string StepOfAtMost(int step, int most) => $"Trinn {step} av høyst {most}";
    public override string WhereAreYouNow => "Hvor er dere nå?";
    public override string WeAreStarting => "Vi skal velge eller starte noe";
    public override string WeAreUnderWay => "Vi er i gang";
    public override string WeTakeItIntoUse => "Modellen er ferdig og skal tas i bruk";
    public override string WeOnlyReflect => "Vi vil bare reflektere sammen";
    public override string WhoSharesThePlan => "Hvem samarbeider om planen?";
    public override string SharedBySectors => "Én kommune, flere sektorer";
    public override string SharedWithNgo => "Kommune og frivillig organisasjon (NGO)";
    public override string SharedBySeveral => "Flere kommuner/fylkeskommune";
    public override string DoesItExist => "Finnes tiltaket allerede, eller skal dere utvikle det selv?";
    public override string ItExists => "Det finnes";
    public override string WeDevelopIt => "Vi utvikler det selv";
    public override string IsTheEffectDocumented => "Er effekten dokumentert gjennom forskning?";
    public override string EffectIsDocumented => "Ja, effekten er dokumentert";
    public override string EffectIsNotDocumented => "Nei, effekten er ikke dokumentert";
    public override string WhichSupportDoYouGet => "Hvilken støtte får dere fra tiltakseieren?";
    public override string SupportHelp => "Kryss av for alt som passer.";
    public override string SupportOrDontKnow => "Sett minst ett kryss, eller velg «Vet ikke».";
    public override string ShowAllTemplates => "Vis alle maler";
    public override string AllTemplates => "Alle maler";
    public override string WeSuggest => "Forslaget vårt";
    public override string YouSaid(string answers) => $"Dere svarte: {answers}.";
    public override string BecauseEvidenceBased => "Tiltaket finnes, og effekten er dokumentert gjennom forskning. Da er innholdet avklart, og dere skal ta stilling til hvordan dere implementerer det hos dere.";
    public override string BecauseReadyMade => "Tiltaket finnes, men effekten er ikke dokumentert gjennom forskning. Innholdet er beskrevet, og dere skal ta stilling til hvordan dere implementerer det, og hva støtten ikke dekker.";
    public override string BecauseSelfDeveloped => "Dere utvikler tiltaket selv. Da må både tiltaket og implementeringsplanen utvikles lokalt, og malen spør om begge deler.";
    public override string BecauseJoint => "En kommune og en frivillig organisasjon lager planen sammen. I malen svarer begge parter på like fot, uansett hva slags tiltak det er.";
    public override string BecauseRollout => "Modellen er ferdig og skal tas i bruk. Malen spør om opplæring, ansvar, ressurser og videreføring.";
    public override string BecauseReflection => "Dere vil reflektere sammen. Malen har ti åpne spørsmål som er fine å ta i et møte.";
    public override string BecauseUnsure => "Dere vet ikke ennå hva slags tiltak det er, og det er et helt vanlig svar. Malen begynner med akkurat det spørsmålet. Her er de tre slagene:";
    public override string Afterwards => "Deretter";
    public override string AfterEvidenceBased => "Bruk Implementeringsmodellen til det støtten ikke dekker, og «Andre prosjektår» til utrullingen. Skriv kravene fra tiltakseieren inn som oppfølgingstiltak.";
    public override string AfterReadyMade => "Bruk Implementeringsmodellen til de delene dere ikke får støtte til. Vurder rundene i «Planlegging og implementering» for å samle egne erfaringer.";
    public override string AfterSelfDeveloped => "Kjør rundene i «Planlegging og implementering» til tiltaket er ferdig utviklet. Så følger hele Implementeringsmodellen og til slutt «Andre prosjektår».";
    public override string AfterJoint => "Som forberedelse til spørsmål 2 til 4 kan dere svare på spørsmålene om å utvikle i «Utvikle tiltak selv eller implementere noe andre har utviklet?». Etterpå kan dere lage et årshjul med «Planlegging og implementering».";
    public override string AfterRollout => "Svar på spørsmålene om varige forbedringer i «Planlegging og implementering» og på kjerneelement 8 og 9 i Implementeringsmodellen.";
    public override string AfterReflection => "Blir noe til en beslutning, skriver dere det ned som et tiltak.";
    public override string AfterUnsure => "Spør igjen når dere vet hvem tiltaket er for, og hva målet er.";
    public override string MayChangeLater => "Valget kan endres senere: Start en plan med en annen mal. Denne blir stående.";
    public override string BeginWithChosen => "Start med den valgte";
    public override string WhichKind => "Hva slags tiltak er det?";
    public override string FromYourChoices => "Dette svarte dere da dere valgte mal. Det blir til svar i planen, og dere kan rette det nå eller senere.";
    public override string PartyByNumberUnnamed(int number) => $"Part {number} har ikke noe navn. Skriv det, eller svar for en annen part.";

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
    // What each template needs.
    public override string ShowSource => "Se hva kilden sier";
    public override string ShowExample => "Se et eksempel";
    public override string Example => "Eksempel";
    public override string ExampleFrom(string origin) => $"Eksempel fra {origin}";
    public override string Elaborate => "Utdyp gjerne";
    public override string ChooseOrElaborate => "Velg et svar, eller skriv det med egne ord.";
    public override string TickOrElaborate => "Sett kryss, eller skriv det med egne ord.";
    public override string WriteOrDontKnow => "Skriv et svar, eller kryss av for «Vet ikke».";
    public override string StandsAlone => "«Vet ikke» og «ingen» står alene. Fjern det krysset eller de andre.";
    public override string IfYouDontKnow => "Hvis dere ikke vet det ennå";
    public override string Partially(string labels) => $"{labels} (delvis)";
    public override string PartlyAnswered => "Delvis";
    public override string NotInPlaceHint => "Det er ikke helt på plass ennå. Vil dere sette i gang et tiltak?";
    public override string StrengthInSource => "Styrke i kilden";
    public override string Must => "Skal";
    public override string Should => "Bør";
    public override string May => "Kan";
    public override string IfItApplies => "Hvis det er aktuelt";
    public override string SignOfSuccess => "Tegn på at det lykkes";
    public override string ToBeExpected => "Kan ventes";
    public override string GrantCondition => "Krav fra tilskuddsordningen";
    public override string WhatItMeans => "Hva det betyr for planen";
    public override string SettledButOpen(string how) => $"Spørsmålet er {how}. Dere kan svare likevel.";
    public override string NotAskedNow => "Spørsmålet er ikke aktuelt med svarene dere har gitt. Dere kan svare likevel.";
    public override string NotRelevant => "ikke aktuelt nå";
    public override string AboutTheTemplate => "Om malen";
    public override string ComesFrom => "Kilde";
    public override string TitleInSource => "Tittel i kilden";
    public override string Questions(int count) => $"{count} spørsmål";
    public override string WhatTheSourceSays => "Dette sier kilden";
    public override string InItsOwnLanguage(string language) => $"Ordene i kilden står på originalspråket: {language}.";
    public override string Duties => "Plikter og krav";
    public override string DutiesIntroduction => "Det som skal, bør eller kan finnes når prosjektperioden er slutt. Velg en linje for å svare.";
    public override string NoDuties => "Malen for denne planen har ingen liste over plikter.";
    public override string Evidence => "Dokumentasjon";
    public override string UsuallyResponsible => "Vanligvis ansvarlig";
    public override string HowOften => "Hvor ofte";

    // Rounds.
    public override string RoundNumber(int number) => $"Runde {number}";
    public override string RoundTitle => "Runden";
    public override string StepDevelop => "Utvikle";
    public override string StepTryOut => "Prøve ut";
    public override string StepEvaluate => "Evaluere";
    public override string DevelopHelp => "Utvikle det dere vil endre, og skriv det inn under spørsmålene.";
    public override string TryOutHelp => "Prøv det ut i praksis. Skriv underveis hva dere legger merke til.";
    public override string EvaluateHelp => "Se tilbake på runden. Begge feltene er frivillige.";
    public override string OnToStep(string step) => $"Videre: {step}";
    public override string BackToStep(string step) => $"Tilbake: {step}";
    public override string WhatWorked => "Hva virket?";
    public override string WhatDidNotWork => "Hva virket ikke?";
    public override string SaveAndSeeIfReady => "Lagre, og se om dere er klare";
    public override string ReadyToLeave => "Alle arbeidsprosesser, roller, alt ansvar og alle rutiner er beskrevet og pilotert. Dere kan kjøre ut av rundkjøringen.";
    public override string LeaveTheLoop => "Kjør ut av rundkjøringen";
    public override string ContinueInRound(int number) => $"Fortsett i runde {number}";
    public override string NotTickedYet(string what, string tick) => $"{what} er ikke {tick}";
    public override string NotReadyToLeave(int round, string missing) => $"Runde {round}: {missing}. Fortsett i runde {round + 1}?";
    public override string LoopLeft(int round) => $"Dere kjørte ut av rundkjøringen etter runde {round}. Dere kan alltid kjøre inn igjen.";
    public override string RoundStarted(int number) => $"Runde {number} er startet.";
    public override string RoundTakenBack(int number) => $"Dere er tilbake i runde {number}.";
    public override string RoundHasMovedOn => "Runden er endret i mellomtiden. Her er den slik den er nå.";
    public override string StartNewRoundQuestion => "Start ny runde?";
    public override string StartNewRound => "Start ny runde";
    public override string StartNewRoundEmpty => "Start med tomme felt";
    public override string NotNow => "Ikke nå";
    public override string LastPartIsAnswered => "Dere har svart på alle spørsmål i den siste fasen.";
    public override string RoundGoesOn => "Planen er ikke slutt: modellen går i en sirkel. I en ny runde stilles alle spørsmål igjen, og tiltakene blir stående.";
    public override string AnswersAsAStart(int round) => $"Svarene fra runde {round} kan stå i feltene som utgangspunkt. De teller når dere har lagret dem igjen.";
    public override string FromRoundKeep(int round) => $"Fra runde {round} – lagre for å beholde.";
    public override string FromRound(int round) => $"fra runde {round}";
    public override string StillSo => "Er det fortsatt slik? Lagre for å bekrefte.";
    public override string NoRounds => "Denne malen har ingen runder. Dere kan alltid endre et svar.";
    public override string StaffChange => "Utskifting";
    public override string StaffChangeQuestion => "Har noen kommet eller sluttet? Da stilles de spørsmålene igjen som avhenger av hvem som er der:";
    public override string AskAgain => "Spør igjen";
    public override string WillBeAskedAgain => "Spørsmålene stilles igjen. Det tidligere svaret står i feltet.";
    public override string NothingToAskAgain => "De spørsmålene venter allerede på svar.";
    public override string NothingDependsOnStaff => "Ingen spørsmål i denne malen skal stilles igjen ved utskifting.";
    public override string DidStartRound(int number) => $"startet runde {number}";
    public override string DidTakeRoundBack(int number) => $"angret runde {number}";
    public override string DidMoveRound(int number, string step) => $"runde {number}: {step}";
    public override string DidLearn(int number, string what) => $"evaluerte runde {number}: {what}";
    public override string DidLeaveLoop(int number) => $"kjørte ut av rundkjøringen etter runde {number}";
    public override string DidAskAgain(string questions) => $"stilte spørsmål igjen på grunn av utskifting: {questions}";
}
