using PlanBot.Core.Templates.Reading;

namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string AddTemplate => "Legg til deres egen mal";
    public override string AddTemplateHelp => "Lim inn malen som JSON eller YAML. I den personlige chatten kan du også legge den ved som fil.";
    public override string SchemaIsAt(string schema, string example) => $"Formatet er beskrevet her: {schema}. Et eksempel: {example}";
    public override string TemplateSource => "Teksten i malen";
    public override string BeginWithExample => "Begynn med et eksempel";
    public override string ReadTheTemplate => "Les malen";
    public override string TemplateHasProblems(int count) => count == 1 ? "Det er én ting å rette før malen kan lagres." : $"Det er {Number(count)} ting å rette før malen kan lagres.";
    public override string AtLine(int line, string what) => $"Linje {line}: {what}";
    public override string MendAndSendAgain => "Rett filen, og send den på nytt.";

    public override string FaultIs(TemplateFault fault, string name, string? detail) => fault switch
    {
        TemplateFault.Unreadable => "Herfra kan ikke teksten leses som JSON eller YAML.",
        TemplateFault.NotAnObject => $"«{name}» må ha felter under seg.",
        TemplateFault.NotAList => $"«{name}» må være en liste.",
        TemplateFault.NotAText => $"«{name}» må være en tekst.",
        TemplateFault.NotANumber => $"«{name}» må være et helt tall fra 1.",
        TemplateFault.NotTrueOrFalse => $"«{name}» må være true eller false.",
        TemplateFault.Unknown => detail is null ? $"Feltet «{name}» finnes ikke i maler." : $"Feltet «{name}» finnes ikke i maler. Mener du «{detail}»?",
        TemplateFault.Twice => $"Feltet «{name}» står her to ganger.",
        TemplateFault.Missing => $"Feltet «{name}» mangler.",
        TemplateFault.Empty => $"«{name}» er tomt.",
        TemplateFault.TooLong => $"«{name}» er for langt. Det er plass til {detail} tegn.",
        TemplateFault.TooMany => $"Det er for mange under «{name}». Det er plass til {detail}.",
        TemplateFault.TooFew => $"Det må være minst {detail} under «{name}».",
        TemplateFault.NotAllowed => $"«{name}» kan være: {detail}.",
        TemplateFault.BadId => $"«{name}» kan ikke brukes. Bruk bare bokstavene a til z, tall og bindestrek.",
        TemplateFault.IdTwice => $"«{name}» er brukt før.",
        TemplateFault.NoSuchQuestion => $"Det er ikke noe annet spørsmål som heter «{name}».",
        TemplateFault.NoSuchChoice => $"Spørsmålet har ikke noe svar som heter «{name}».",
        TemplateFault.ChoicesNotWanted => "Svaralternativer hører bare til choice og ticks.",
        _ => $"Malen er for stor. Det er plass til {name} tegn.",
    };

    public override string LookThroughTemplate => "Se gjennom malen";
    public override string AllLanguages => "Alle tekster er på dansk, norsk og engelsk.";
    public override string LanguageName(Language language) => language switch { Language.Danish => "dansk", Language.Norwegian => "norsk", _ => "engelsk" };
    public override string LanguagesMissing(string missing, string instead) => $"Noen tekster mangler på {missing}. Der vises {instead} i stedet.";
    public override string WillBeVersion(int version) => $"Malen er ny og blir versjon {version}.";
    public override string NewSince(int version) => $"Nytt siden versjon {version}";
    public override string NothingNewSince(int version) => $"Spørsmålene er de samme som i versjon {version}.";
    public override string NewQuestions => "Nye spørsmål";
    public override string RemovedQuestions => "Spørsmål som går ut";
    public override string RewordedQuestions => "Endret ordlyd";
    public override string ReansweredQuestions => "Andre svaralternativer";
    public override string WhoMayUseIt => "Hvem skal kunne bruke den?";
    public override string OnlyMe => "Bare meg";
    public override string HereAlone => "Alle i denne samtalen";
    public override string ThoseOf(string plans) => $"Alle i samtalen med {plans}";
    public override string SaveTheTemplate => "Lagre malen";
    public override string TemplateKept(int version) => $"Malen er lagret som versjon {version}.";
    public override string TemplateUnchanged(int version) => $"Malen er den samme som versjon {version}. Ingenting er endret.";
    public override string TemplateNotKept => "Malen er ikke lagret.";
    public override string UseItThere(string where) => $"{where} kan starte en plan med den: skriv «ny plan» der.";
    public override string PlansStayOnTheirs => "Planer som er startet, blir på sin versjon.";
    public override string DraftGone => "Det er sendt en nyere mal siden, og denne er ikke lagret. Send den på nytt.";
    public override string TooManyTemplates => "Det kan ikke være flere egne maler her. Fjern en dere ikke bruker.";
    public override string BeginPlanWithIt => "Start en plan med den";
    public override string OwnTemplates => "Egne maler";
    public override string NoOwnTemplates => "Her er det ingen egne maler ennå.";
    public override string VersionNumber(int version) => $"Versjon {version}";
    public override string RemoveTemplate => "Fjern fra listen";
    public override string TemplateRemoved => "Malen er tatt av listen. Planer som bruker den, beholder den.";
    public override string TemplateIsBack(int version) => $"Listen har nå versjon {version} av malen.";
    public override string ListHasChanged => "Listen er endret siden. Se på den før du gjør mer.";
    public override string TemplateGone => "Malen finnes ikke, eller den kan ikke brukes herfra.";

    public override string UpdateTemplate => "Oppdater malen";
    public override string NewerVersion(int version) => $"Det er en nyere mal til planen: versjon {version}. Skriv «oppdater mal» for å se hva som er nytt.";
    public override string NoNewerVersion => "Planen bruker den nyeste versjonen av malen.";
    public override string WouldMove(int from, int to) => $"Planen går fra versjon {from} til versjon {to} av malen.";
    public override string NothingIsLost => "Ingen svar går tapt. Svar på spørsmål som går ut, kan fortsatt ses, og du kan angre.";
    public override string AskedAnew => "Svar som må velges på nytt";
    public override string AskedAnewHelp => "Svaralternativene er endret, så svaret som er valgt, finnes ikke lenger. Teksten deres blir stående som en begynnelse.";
    public override string MovedTo(int version) => $"Planen bruker nå versjon {version} av malen.";
    public override string WasMovedMeanwhile => "Malen i planen er endret siden. Her er det som er nytt nå.";
    public override string FormerQuestions => "Tidligere spørsmål";
    public override string FormerQuestionsHelp => "Svar på spørsmål som malen ikke lenger har.";
    public override string NoFormerQuestions => "Planen har ingen svar på spørsmål som er gått ut.";
    public override string DidUpdateTemplate(int from, int to) => $"oppdaterte malen fra versjon {from} til versjon {to}";
    public override string DidGoBackTo(int version) => $"gikk tilbake til versjon {version} av malen";
}
