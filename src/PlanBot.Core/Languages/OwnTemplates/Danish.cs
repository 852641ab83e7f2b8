using PlanBot.Core.Templates.Reading;

namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string AddTemplate => "Tilføj jeres egen skabelon";
    public override string AddTemplateHelp => "Indsæt skabelonen som JSON eller YAML. I den personlige chat kan du også vedhæfte den som fil.";
    public override string SchemaIsAt(string schema, string example) => $"Formatet er beskrevet her: {schema}. Et eksempel: {example}";
    public override string TemplateSource => "Skabelonens tekst";
    public override string BeginWithExample => "Begynd med et eksempel";
    public override string ReadTheTemplate => "Læs skabelonen";
    public override string TemplateHasProblems(int count) => count == 1 ? "Der er én ting at rette, før skabelonen kan gemmes." : $"Der er {Number(count)} ting at rette, før skabelonen kan gemmes.";
    public override string AtLine(int line, string what) => $"Linje {line}: {what}";
    public override string MendAndSendAgain => "Ret filen, og send den igen.";

    public override string FaultIs(TemplateFault fault, string name, string? detail) => fault switch
    {
        TemplateFault.Unreadable => "Herfra kan teksten ikke læses som JSON eller YAML.",
        TemplateFault.NotAnObject => $"»{name}« skal have felter under sig.",
        TemplateFault.NotAList => $"»{name}« skal være en liste.",
        TemplateFault.NotAText => $"»{name}« skal være en tekst.",
        TemplateFault.NotANumber => $"»{name}« skal være et helt tal fra 1.",
        TemplateFault.NotTrueOrFalse => $"»{name}« skal være true eller false.",
        TemplateFault.Unknown => detail is null ? $"Feltet »{name}« findes ikke i skabeloner." : $"Feltet »{name}« findes ikke i skabeloner. Mener du »{detail}«?",
        TemplateFault.Twice => $"Feltet »{name}« står her to gange.",
        TemplateFault.Missing => $"Feltet »{name}« mangler.",
        TemplateFault.Empty => $"»{name}« er tomt.",
        TemplateFault.TooLong => $"»{name}« er for langt. Der er plads til {detail} tegn.",
        TemplateFault.TooMany => $"Der er for mange under »{name}«. Der er plads til {detail}.",
        TemplateFault.TooFew => $"Der skal være mindst {detail} under »{name}«.",
        TemplateFault.NotAllowed => $"»{name}« kan være: {detail}.",
        TemplateFault.BadId => $"»{name}« kan ikke bruges. Brug kun bogstaverne a til z, tal og bindestreg.",
        TemplateFault.IdTwice => $"»{name}« er brugt før.",
        TemplateFault.NoSuchQuestion => $"Der er ikke noget andet spørgsmål, der hedder »{name}«.",
        TemplateFault.NoSuchChoice => $"Spørgsmålet har ikke noget svar, der hedder »{name}«.",
        TemplateFault.ChoicesNotWanted => "Svarmuligheder hører kun til choice og ticks.",
        _ => $"Skabelonen er for stor. Der er plads til {name} tegn.",
    };

    public override string LookThroughTemplate => "Se skabelonen igennem";
    public override string AllLanguages => "Alle tekster er på dansk, norsk og engelsk.";
    public override string LanguageName(Language language) => language switch { Language.Danish => "dansk", Language.Norwegian => "norsk", _ => "engelsk" };
    public override string LanguagesMissing(string missing, string instead) => $"Nogle tekster mangler på {missing}. Dér vises {instead} i stedet.";
    public override string WillBeVersion(int version) => $"Skabelonen er ny og bliver version {version}.";
    public override string NewSince(int version) => $"Nyt siden version {version}";
    public override string NothingNewSince(int version) => $"Spørgsmålene er de samme som i version {version}.";
    public override string NewQuestions => "Nye spørgsmål";
    public override string RemovedQuestions => "Spørgsmål, der går ud";
    public override string RewordedQuestions => "Ændret ordlyd";
    public override string ReansweredQuestions => "Andre svarmuligheder";
    public override string WhoMayUseIt => "Hvem skal kunne bruge den?";
    public override string OnlyMe => "Kun mig";
    public override string HereAlone => "Alle i denne samtale";
    public override string ThoseOf(string plans) => $"Alle i samtalen med {plans}";
    public override string SaveTheTemplate => "Gem skabelonen";
    public override string TemplateKept(int version) => $"Skabelonen er gemt som version {version}.";
    public override string TemplateUnchanged(int version) => $"Skabelonen er den samme som version {version}. Intet er ændret.";
    public override string TemplateNotKept => "Skabelonen er ikke gemt.";
    public override string UseItThere(string where) => $"{where} kan begynde en plan med den: skriv »ny plan« dér.";
    public override string PlansStayOnTheirs => "Planer, der er begyndt, bliver på deres version.";
    public override string DraftGone => "Der er sendt en nyere skabelon siden, og den her er ikke gemt. Send den igen.";
    public override string TooManyTemplates => "Der kan ikke være flere egne skabeloner her. Fjern en, I ikke bruger.";
    public override string BeginPlanWithIt => "Begynd en plan med den";
    public override string OwnTemplates => "Egne skabeloner";
    public override string NoOwnTemplates => "Her er ingen egne skabeloner endnu.";
    public override string VersionNumber(int version) => $"Version {version}";
    public override string RemoveTemplate => "Fjern fra listen";
    public override string TemplateRemoved => "Skabelonen er taget af listen. Planer, der bruger den, beholder den.";
    public override string TemplateIsBack(int version) => $"Listen har nu skabelonens version {version}.";
    public override string ListHasChanged => "Listen er ændret siden. Se den, før du gør mere.";
    public override string TemplateGone => "Skabelonen findes ikke, eller den kan ikke bruges herfra.";

    public override string UpdateTemplate => "Opdater skabelonen";
    public override string NewerVersion(int version) => $"Der er en nyere skabelon til planen: version {version}. Skriv »opdater skabelon« for at se, hvad der er nyt.";
    public override string NoNewerVersion => "Planen bruger den nyeste version af skabelonen.";
    public override string WouldMove(int from, int to) => $"Planen går fra version {from} til version {to} af skabelonen.";
    public override string NothingIsLost => "Ingen svar går tabt. Svar på spørgsmål, der går ud, kan stadig ses, og du kan fortryde.";
    public override string AskedAnew => "Svar, der skal vælges igen";
    public override string AskedAnewHelp => "Svarmulighederne er ændret, så det valgte svar findes ikke længere. Jeres tekst bliver stående som en begyndelse.";
    public override string MovedTo(int version) => $"Planen bruger nu version {version} af skabelonen.";
    public override string WasMovedMeanwhile => "Planens skabelon er ændret siden. Her er, hvad der er nyt nu.";
    public override string FormerQuestions => "Tidligere spørgsmål";
    public override string FormerQuestionsHelp => "Svar på spørgsmål, som skabelonen ikke længere har.";
    public override string NoFormerQuestions => "Planen har ingen svar på spørgsmål, der er gået ud.";
    public override string DidUpdateTemplate(int from, int to) => $"opdaterede skabelonen fra version {from} til version {to}";
    public override string DidGoBackTo(int version) => $"gik tilbage til skabelonens version {version}";
}
