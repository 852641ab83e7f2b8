using System.Globalization;
using PlanBot.Core.Calendar;

namespace PlanBot.Core.Languages;

/// <summary>Danish as municipalities write it.</summary>
public sealed class Danish : Phrases
{
    private static readonly CultureInfo Culture = Dates.Culture(
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
        ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"]);

    public override Language Language => Language.Danish;

    public override string Date(DateOnly date) => date.ToString("dddd 'den' d. MMMM yyyy", Culture);
    public override string ShortDate(DateOnly date) => date.ToString("d. MMMM yyyy", Culture);
    public override string Moment(DateTime local) => local.ToString("d. MMMM yyyy 'kl.' HH.mm", Culture);
    public override string List(IReadOnlyList<string> items) => Dates.List(items, "og");
    public override string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.');

    // What the bot is called upon with, and what it is.
    public override string Back => "Tilbage";
    public override string Save => "Gem";
    public override string SaveAndNext => "Gem og næste";
    public override string SaveAndStop => "Gem og stop";
    public override string SkipForNow => "Spring over nu";
    public override string GoOn => "Fortsæt";
    public override string Cancel => "Annuller";
    public override string Undo => "Fortryd";
    public override string Edit => "Rediger";
    public override string Yes => "Ja";
    public override string ShowMore => "Vis flere";
    public override string ShowOlder => "Vis ældre";

    // Meeting.
    public override string Welcome => "Velkommen til PlanBot";
    public override string AddedBy(string name) => $"{name} har tilføjet PlanBot.";
    public override string WhatItDoes => "PlanBot hjælper jer gennem implementeringsplanen, ét spørgsmål ad gangen. I svarer her i chatten, beslutter, om der er brug for initiativer, og ser status, når I har brug for den.";
    public override string HowToCall => "I en gruppe eller kanal: skriv @PlanBot først.";
    public override string HelpTitle => "Det kan du skrive";
    public override string HelpNewPlan => "**ny plan**: begynd en plan";
    public override string HelpPlan => "**plan**: se planen og gå til et spørgsmål";
    public override string HelpContinue => "**fortsæt**: svar på det næste spørgsmål";
    public override string HelpStatus => "**status**: hvor langt er I?";
    public override string HelpMine => "**mine**: dine egne initiativer";
    public override string HelpHistory => "**historik**: hvem har ændret hvad?";
    public override string HelpLanguage => "**sprog**: dansk, norsk eller engelsk";
    public override string NotUnderstood => "Det forstod jeg ikke. Skriv »hjælp«, eller vælg herunder.";
    public override string NewPlan => "Ny plan";
    public override string Help => "Hjælp";
    public override string ChooseLanguage => "Vælg sprog";
    public override string LanguageChosen => "Nu skriver jeg dansk til dig. Fælles kort følger planens sprog.";

    // When something is in the way.
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

    // Starting a plan.
    public override string NewPlanTitle => "Begynd en plan";
    public override string PlanTitle => "Planens titel";
    public override string PlanTitleExample => "Fx Fælles indsats i Familiehuset";
    public override string Party(int number) => $"Part {number}";
    public override string PartyHelp => "Hvem laver planen sammen? Én til fire parter.";
    public override string Municipality => "Kommune";
    public override string Ngo => "NGO";
    public override string CountryLabel => "Land (afgør kalenderen)";
    public override string Denmark => "Danmark";
    public override string Norway => "Norge";
    public override string PlanLanguage => "Planens sprog";
    public override string Coordinator => "Koordinator";
    public override string StartPlan => "Begynd planen";
    public override string PartiesAlike => "To parter har samme navn. Giv dem hver sit.";
    public override string PlanStarted => "Planen er oprettet.";
    public override string WhichPlan => "Hvilken plan?";
    public override string Open => "Åbn";
    public override string NoPlan => "Her er ingen plan endnu.";
    public override string DeletePlan => "Slet planen";
    public override string DeletePlanSure(string title) => $"Vil du slette »{title}«? Du kan fortryde bagefter.";
    public override string PlanRestored => "Planen er tilbage.";

    // Questions and answers.
    public override string Part(string part, int number, int of) => $"Del {part} · {number} af {of}";
    public override string PartName(string part, string name) => $"Del {part} · {name}";
    public override string AddedByYou => "Tilføjet af jer";
    public override string ShowOriginal => "Vis originalteksten";
    public override string YourAnswer => "Jeres svar";
    public override string HowDoesItShow => "Hvordan kommer det til udtryk?";
    public override string High => "I høj grad";
    public override string Some => "I nogen grad";
    public override string None => "Slet ikke";
    public override string DontKnow => "Ved ikke";
    public override string AboutService => "Skriv om indsatsen, ikke om enkeltpersoner. Ikke navn, CPR-nummer eller noget, et barn kan genkendes på.";
    public override string AboutProcedures => "Spørgsmålet handler om jeres procedurer, ikke om et bestemt barn.";
    public override string ChooseOrWrite => "Vælg et svar, eller skriv, hvordan det kommer til udtryk.";
    public override string AnsweringFor(string party) => $"Du svarer for {party}.";
    public override string AnsweringOnBehalf(string party) => $"Du svarer på vegne af {party}.";
    public override string AnswerFor(string party) => $"Svar på vegne af {party}";
    public override string AnswerForOwn(string party) => $"Svar for {party}";
    public override string WhomDoYouAnswerFor => "Hvem svarer du for?";
    public override string ChangeParty => "Svar for en anden part";
    public override string CheckAndSave(string party) => $"Du svarer for {party}. Se teksten igennem, og gem.";
    public override string OtherAnswers => "Svar indtil nu";
    public override string By(string name, string when) => $"{name}, {when}";
    public override string OnBehalf(string name, string when) => $"{name} på partens vegne, {when}";
    public override string AnsweredDifferently => "I har svaret forskelligt. Det kan være et tegn på, at I mangler fælles klarhed. Vil I sætte et initiativ i gang?";
    public override string UnclearHint => "Det kan være et tegn på, at I mangler fælles klarhed. Vil I sætte et initiativ i gang?";
    public override string NotSavedYet => "Det, du har skrevet, er ikke gemt.";
    public override string GoWithoutSaving => "Gå videre uden at gemme";
    public override string Saved => "Gemt";
    public override string SavedComeBack => "Gemt. I kan fortsætte, når I vil.";
    public override string Noted => "Noteret";
    public override string AllAnswered => "Der er svar på alle spørgsmål. I kan altid ændre et svar: en plan er aldrig helt slut.";

    // Is an initiative needed?
    public override string TakeAStand => "Tag stilling";
    public override string NoNotNecessary => "Nej, ikke nødvendigt";
    public override string Later => "Senere";
    public override string NotNecessary(string name, string date) => $"Initiativ ikke nødvendigt ({name}, {date})";
    public override string NotDecided => "Er der brug for et initiativ? Det har I ikke besluttet endnu.";
    public override string WantedButMissing => "I vil sætte et initiativ i gang, men det er ikke skrevet endnu.";

    // Initiatives.
    public override string AddInitiative => "Tilføj initiativ";
    public override string AddAnother => "Tilføj et initiativ mere";
    public override string Initiative => "Initiativ";
    public override string WhatToDo => "Hvad vil I gøre?";
    public override string WhatToDoExample => "Fx møder, forandringsteoriworkshop, samarbejdsaftale";
    public override string WhoIsResponsible => "Hvem er ansvarlig?";
    public override string ChooseAPerson => "Vælg en person";
    public override string NotInTeams => "Ikke i Teams: skriv herunder";
    public override string OrNameOrRole => "Eller skriv et navn eller en rolle uden for Teams";
    public override string RoleExample => "Fx leder, projektleder, koordinator, frivillig";
    public override string Responsible => "Ansvarlig";
    public override string NoOneResponsible => "Ingen ansvarlig";
    public override string PersonUnknown => "Personen kan ikke findes i samtalen. Vælg en anden, eller skriv et navn eller en rolle.";
    public override string OneOwner => "Vælg enten en person eller skriv et navn, ikke begge dele.";
    public override string Deadline => "Frist";
    public override string NoDeadline => "Ingen frist";
    public override string DeadlineIs(string date) => $"Frist {date}";
    public override string DeadlineWas(string date) => $"Fristen var {date}";
    public override string Milestones => "Milepæle";
    public override string MilestoneNumber(int number) => $"Milepæl {number}";
    public override string MilestoneDate(int number) => $"Dato for milepæl {number}";
    public override string MilestoneExample => "Fx møde er gennemført, forandringsteori udarbejdet";
    public override string MoreMilestones => "Flere milepæle";
    public override string IsItCompleted => "Er initiativet gennemført?";
    public override string HowFar => "Status";
    public override string NotStarted => "Ikke begyndt";
    public override string UnderWay => "I gang";
    public override string Completed => "Gennemført";
    public override string MarkCompleted => "Gennemført";
    public override string MarkUnderWay => "Sæt i gang igen";
    public override string MoveDeadline => "Flyt frist";
    public override string ChooseResponsible => "Vælg ansvarlig";
    public override string DeleteInitiative => "Slet initiativet";
    public override string InitiativeDeleted(string title) => $"Initiativet »{title}« er slettet.";
    public override string InitiativeRestored => "Initiativet er tilbage.";
    public override string FromQuestion(string part) => $"Fra {part}";

    // The team's own questions.
    public override string AddOwnQuestion => "Tilføj eget punkt";
    public override string RenameOwnQuestion => "Ret eget punkt";
    public override string OwnQuestionText => "Jeres eget spørgsmål";
    public override string OwnQuestionExample => "Fx I hvilken grad har vi en plan for transport til aktiviteterne?";
    public override string WhichPart => "Hvilken del hører det til?";
    public override string RemoveOwnQuestion => "Fjern punktet";
    public override string OwnQuestionRemoved => "Punktet er fjernet. Svarene er gemt, hvis I fortryder.";
    public override string OwnQuestionBack => "Punktet er tilbage.";

    // Overview and status.
    public override string Overview => "Overblik";
    public override string ShowStatus => "Vis status";
    public override string AnsweredOf(int answered, int of) => $"{answered} af {of} besvaret";
    public override string GoToQuestion(string part, int number) => $"Gå til spørgsmål {number} i del {part}";
    public override string Answered => "Besvaret";
    public override string NotAnswered => "Ikke besvaret";
    public override string AnsweredBy(string parties) => $"Besvaret af {parties}";
    public override string DifferentAnswers => "Forskellige svar";
    public override string UnclearAnswers => "Uklart";
    public override string Initiatives(int count) => $"{count} {(count == 1 ? "initiativ" : "initiativer")}";
    public override string StatusAsOf(string date) => $"Status {date}";
    public override string WhereAnswersDiffer => "Her har I svaret forskelligt";
    public override string WhereUnclear => "Her er svaret uklart";
    public override string InitiativesTitle => "Initiativer";
    public override string CountNotStarted(int count) => $"{count} ikke begyndt";
    public override string CountUnderWay(int count) => $"{count} i gang";
    public override string CountCompleted(int count) => $"{count} gennemført";
    public override string CountLate(int count) => $"{count} med overskredet frist";
    public override string CountUnowned(int count) => $"{count} uden ansvarlig";
    public override string NoInitiatives => "Ingen initiativer endnu.";
    public override string Unowned => "Uden ansvarlig";
    public override string Late => "Fristen er overskredet";
    public override string DueIn30Days => "De næste 30 dage";
    public override string NothingDue => "Ingen frister de næste 30 dage.";
    public override string AndMore(int count) => $"… og {count} mere";
    public override string MineTitle => "Dine initiativer";
    public override string NothingMine => "Du er ikke ansvarlig for noget lige nu.";

    // History.
    public override string History => "Historik";
    public override string DidStart => "begyndte planen";
    public override string DidJoin(string who, string party) => $"{who} svarer for {party}";
    public override string DidTakePart(string who) => $"{who} er med i planen";
    public override string DidAnswer(string question, string party, string answer) => $"svarede på {question} for {party}: {answer}";
    public override string DidChangeAnswer(string question, string party, string before, string answer) => $"ændrede svaret på {question} for {party} fra {before} til {answer}";
    public override string DidAnswerOnBehalf => "på partens vegne";
    public override string TextOnly => "kun tekst";
    public override string DidDecide(string question, string need) => $"{question}: initiativ? {need}";
    public override string DidAdd(string title) => $"tilføjede »{title}«";
    public override string DidChange(string title, string what) => $"ændrede »{title}«: {what}";
    public override string DidDelete(string title) => $"slettede »{title}«";
    public override string DidRestore(string title) => $"hentede »{title}« tilbage";
    public override string DidRename(string before, string after) => $"ændrede »{before}« til »{after}«";
    public override string Quoted(string text) => $"»{text}«";
    public override string DidDeletePlan => "slettede planen";
    public override string DidRestorePlan => "hentede planen tilbage";
    public override string TitleWas(string before) => $"før »{before}«";
    public override string OwnerIs(string owner) => $"ansvarlig: {owner}";
    public override string DeadlineMoved(string from, string to) => $"frist {from} → {to}";

    // Dates that are no days.
    public override string Month(DateOnly first) => first.ToString("MMMM yyyy", Culture);
    public override string Season(Plans.YearSeason season, int year) => $"{(season switch { Plans.YearSeason.Winter => "vinteren", Plans.YearSeason.Spring => "foråret", Plans.YearSeason.Summer => "sommeren", _ => "efteråret" })} {year}";
    public override string DayUnknown => "Kender I ikke dagen?";
    public override string MonthOrSeason(string field) => $"{field}: måned eller årstid";
    public override string MonthOrSeasonExample => "Fx marts 2027 eller foråret 2027";
    public override string MonthOrSeasonUnreadable(string field) => $"{field}: skriv måned og år eller årstid og år, fx marts 2027 eller foråret 2027.";
    public override string DayOrMonth(string field) => $"{field}: vælg en dag, eller skriv en måned eller årstid, ikke begge dele.";
    // Choosing a template, carrying answers over, and rounds.
    public override string Template => "Skabelon";
    public override string ChooseATemplate => "Vælg en skabelon";

    // Deadlines where nobody is at work.
    public override string DeadlineIsClosed(ClosedDay why) => why switch
    {
        ClosedDay.OnHoliday holiday => $"Fristen ligger på {HolidayIs(holiday.Which)}.",
        ClosedDay.Summer summer => $"Fristen ligger i sommerferien (uge {summer.FirstWeek}–{summer.LastWeek}).",
        ClosedDay.Christmas => "Fristen ligger i juleferien (24. december–1. januar).",
        _ => "Fristen ligger i en weekend.",
    };

    public override string KeepOrMove(string why, string before) => $"{why} Behold den, eller flyt den til {before}?";
    public override string KeepDeadline(string day) => $"Behold {day}";
    public override string MoveDeadlineTo(string day) => $"Flyt til {day}";
    private static string HolidayIs(Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => "nytårsdag",
        Holiday.MaundyThursday => "skærtorsdag",
        Holiday.GoodFriday => "langfredag",
        Holiday.EasterSunday => "påskedag",
        Holiday.EasterMonday => "2. påskedag",
        Holiday.GeneralPrayerDay => "store bededag",
        Holiday.LabourDay => "1. maj",
        Holiday.ConstitutionDay => "17. maj",
        Holiday.AscensionDay => "Kristi himmelfartsdag",
        Holiday.WhitSunday => "pinsedag",
        Holiday.WhitMonday => "2. pinsedag",
        Holiday.ChristmasDay => "juledag",
        _ => "2. juledag",
    };
}
