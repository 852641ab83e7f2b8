namespace PlanBot.Core.Conversation.Reading;

/// <summary>What people type, in all three languages. A new command's words go here.</summary>
internal static class CommandWords
{
    private static readonly Dictionary<string, Func<Command>> Commands = All(
        (() => new Hello(), ["hej", "hei", "hi", "hello", "hallo", "halløj", "god dag", "godmorgen", "god morgen", "good morning", "heisann"]),
        (() => new Help(), ["hjælp", "hjelp", "help", "?", "kommandoer", "commands"]),
        (() => new NewPlan(), ["ny plan", "new plan", "start plan", "begynd plan", "opret plan"]),
        (() => new ImportPlan(), ["importér plan", "importer plan", "importere plan", "import plan", "importér en plan", "importer en plan", "import a plan", "importér", "importer", "import"]),
        (() => new ChooseTemplate(), ["vælg skabelon", "hjælp mig med at vælge", "hvilken skabelon", "velg mal", "hjelp meg å velge", "hvilken mal", "choose template", "help me choose", "which template"]),
        (() => new ShowTemplates(), ["skabeloner", "vis skabeloner", "maler", "vis maler", "templates", "show templates"]),
        (() => new NewTemplate(), ["ny skabelon", "tilføj skabelon", "ny mal", "legg til mal", "new template", "add template"]),
        (() => new ShowOwnTemplates(), ["egne skabeloner", "vores skabeloner", "egne maler", "malene våre", "own templates", "our templates"]),
        (() => new UpdateTemplate(), ["opdater skabelon", "opdater skabelonen", "oppdater mal", "oppdater malen", "update template", "update the template"]),
        (() => new NewLap(), ["ny runde", "start ny runde", "new round", "start a new round", "start new round"]),
        (() => new ShowLap(), ["runde", "runden", "round"]),
        (() => new StaffChange(), ["udskiftning", "utskifting", "staff change"]),
        (() => new OpenPlan(), ["plan", "planen", "planer", "plans", "overblik", "oversigt", "overview", "vis plan", "show plan", "åbn plan", "åpne plan", "open plan"]),
        (() => new AskBring(), ["hent plan", "hent planen", "hent en plan", "hent plan hertil", "hent plan hit", "bring plan", "bring a plan", "bring a plan here"]),
        (() => new ShowMenu(), ["menu", "meny", "mere", "mer", "more"]),
        (() => new ShowDocuments(), ["dokument", "dokumenter", "eksport", "eksporter", "document", "documents", "export"]),
        (() => new Continue(), ["fortsæt", "fortsett", "continue", "næste", "neste", "next"]),
        (() => new AskClarity(), ["klarhedsrunde", "ny klarhedsrunde", "fælles klarhed", "svar hver for sig", "klarhetsrunde", "ny klarhetsrunde", "felles klarhet", "svar hver for seg", "clarity round", "new clarity round", "shared clarity"]),
        (() => new MyVoice(), ["min stemme", "mine svar", "svar privat", "my voice", "my answers", "answer privately"]),
        (() => new AskPulse(), ["puls", "ny puls", "pulse", "new pulse"]),
        (() => new StartMeeting(), ["møde", "mødetilstand", "start møde", "møte", "møtemodus", "start møte", "meeting", "meeting mode", "start meeting"]),
        (() => new EndMeeting(), ["afslut møde", "afslut mødet", "avslutt møte", "avslutt møtet", "end meeting", "end the meeting"]),
        (() => new ShowMinutes(), ["referat", "vis referat", "minutes", "show minutes"]),
        (() => new ShowStatus(), ["status", "vis status", "show status", "statuskort", "status card"]),
        (() => new ShowStatus { AsText = true }, ["status som tekst", "status som ren tekst", "status as text", "status as plain text"]),
        (() => new ShowAllPlans(), ["alle planer", "mine planer", "alle planene", "planene mine", "all plans", "my plans"]),
        (() => new PinOverview(), ["fastgør", "fastgør overblik", "fest", "fest oversikt", "pin", "pin overview"]),
        (() => new PinOverview(Off: true), ["frigør", "frigør overblik", "løsne", "løsne oversikt", "unpin", "unpin overview"]),
        (() => new ShowMine(), ["mine", "mine initiativer", "mine tiltak", "my initiatives"]),
        (() => new ShowReminders(), ["påmindelser", "påminnelser", "reminders", "vis påmindelser", "vis påminnelser", "show reminders"]),
        (() => new MyReminders(), ["mine påmindelser", "mine påminnelser", "my reminders", "indstillinger", "innstillinger", "settings"]),
        (() => new PauseReminders(), ["pause påmindelser", "pause påminnelser", "pause reminders", "pause"]),
        (() => new StopReminders(), ["stop påmindelser", "stopp påminnelser", "stop reminders"]),
        (() => new StopReminders(Undo: true), ["start påmindelser", "start påminnelser", "start reminders"]),
        (() => new StopOwning(), ["stop som ansvarlig", "slutt som ansvarlig", "stop being responsible", "jeg er ikke frivillig længere", "jeg er ikke frivillig lenger", "i am not a volunteer any more"]),
        (() => new ShowHistory(), ["historik", "historikk", "history"]),
        (() => new ShowPlanner(), ["planner", "vis planner", "show planner"]),
        (() => new ShowPosting(), ["skriv som mig", "skriv som meg", "post as me"]),
        (() => new ShowFeed(), ["feed", "aktivitet", "aktivitetsfeed", "activity", "activity feed"]),
        (() => new ShowDoctor(), ["doctor", "doktor", "læge", "lege"]),
        (() => new NewInitiative(), ["nyt initiativ", "tilføj initiativ", "nytt tiltak", "legg til tiltak", "new initiative", "add initiative"]),
        (() => new NewOwnQuestion(), ["eget punkt", "tilføj eget punkt", "legg til eget punkt", "own item", "add own item"]),
        (() => new TakeOver(), ["overtag planen", "overtag plan", "overta planen", "overta plan", "take over", "take over the plan", "take over plan"]),
        (() => new ShowUnowned(), ["mangler ansvarlig", "uden ansvarlig", "uten ansvarlig", "ingen ansvarlig", "no one responsible", "unowned"]),
        (() => new ShowYearWheel(), ["årshjul", "årshjulet", "vis årshjul", "vis årshjulet", "year wheel", "show year wheel", "yearwheel"]),
        (() => new NewCheckpoint(), ["tjekpunkt", "nyt tjekpunkt", "tilføj tjekpunkt", "læg i årshjulet", "sjekkpunkt", "nytt sjekkpunkt", "legg til sjekkpunkt", "legg i årshjulet", "checkpoint", "new checkpoint", "add checkpoint"]),
        (() => new AboutTemplate(), ["om skabelonen", "om malen", "about the template", "about template"]),
        (() => new ShowDuties(), ["pligter", "plikter", "krav", "duties", "pligter og krav", "plikter og krav"]),
        (() => new DeletePlan(), ["slet plan", "slet planen", "slett plan", "slett planen", "delete plan"]),
        (() => new AskLanguage(), ["sprog", "språk", "language"]),
        (() => new ChooseLanguage(Languages.Language.Danish), ["dansk", "danish", "sprog dansk", "språk dansk", "language danish"]),
        (() => new ChooseLanguage(Languages.Language.Norwegian), ["norsk", "bokmål", "norwegian", "sprog norsk", "språk norsk", "språk bokmål", "language norwegian"]),
        (() => new ChooseLanguage(Languages.Language.English), ["engelsk", "english", "sprog engelsk", "språk engelsk", "language english"]));

    /// <summary>The command that these words, and no others, are.</summary>
    public static Command? Find(string text) => Commands.GetValueOrDefault(Fold(text))?.Invoke();

    private static Dictionary<string, Func<Command>> All(params (Func<Command> Make, string[] Words)[] commands) =>
        commands.SelectMany(command => command.Words.Select(words => (Words: Fold(words), command.Make))).DistinctBy(pair => pair.Words).ToDictionary(pair => pair.Words, pair => pair.Make);

    /// <summary>Lower case, single spaces, no end mark; and one spelling for keyboards with and without æøå: hjælp, hjaelp; språk, sprak, spraak.</summary>
    private static string Fold(string text)
    {
        var words = string.Join(' ', TypedText.Clean(text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('/');
        var bare = words.TrimEnd('.', '!', ',', ' ');
        return (bare.Length > 1 ? bare.TrimEnd('?', ' ') : bare)
            .Replace("æ", "ae", StringComparison.Ordinal)
            .Replace("ø", "o", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal)
            .Replace("å", "a", StringComparison.Ordinal).Replace("aa", "a", StringComparison.Ordinal);
    }
}
