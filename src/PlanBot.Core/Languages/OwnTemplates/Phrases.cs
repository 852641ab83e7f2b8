using PlanBot.Core.Templates.Reading;

namespace PlanBot.Core.Languages;

/// <summary>A team's own templates.</summary>
public abstract partial class Phrases
{
    public abstract string AddTemplate { get; }
    public abstract string AddTemplateHelp { get; }
    public abstract string SchemaIsAt(string schema, string example);
    public abstract string TemplateSource { get; }
    public abstract string BeginWithExample { get; }
    public abstract string ReadTheTemplate { get; }
    public abstract string TemplateHasProblems(int count);
    public abstract string AtLine(int line, string what);
    public abstract string MendAndSendAgain { get; }

    /// <summary>What is wrong in a template's file, in a sentence.</summary>
    /// <param name="name">The property or id that it is about, as the file spells it.</param>
    /// <param name="detail">What is allowed instead, the most there may be, or the nearest name.</param>
    public abstract string FaultIs(TemplateFault fault, string name, string? detail);

    public abstract string LookThroughTemplate { get; }
    public abstract string AllLanguages { get; }

    /// <summary>In running text: dansk, norsk, engelsk.</summary>
    public abstract string LanguageName(Language language);
    public abstract string LanguagesMissing(string missing, string instead);
    public abstract string WillBeVersion(int version);
    public abstract string NewSince(int version);
    public abstract string NothingNewSince(int version);
    public abstract string NewQuestions { get; }
    public abstract string RemovedQuestions { get; }
    public abstract string RewordedQuestions { get; }
    public abstract string ReansweredQuestions { get; }
    public abstract string WhoMayUseIt { get; }
    public abstract string OnlyMe { get; }
    public abstract string HereAlone { get; }
    public abstract string ThoseOf(string plans);
    public abstract string SaveTheTemplate { get; }
    public abstract string TemplateKept(int version);
    public abstract string TemplateUnchanged(int version);
    public abstract string TemplateNotKept { get; }
    public abstract string UseItThere(string where);
    public abstract string PlansStayOnTheirs { get; }
    public abstract string DraftGone { get; }
    public abstract string TooManyTemplates { get; }
    public abstract string BeginPlanWithIt { get; }
    public abstract string OwnTemplates { get; }
    public abstract string NoOwnTemplates { get; }
    public abstract string VersionNumber(int version);
    public abstract string RemoveTemplate { get; }
    public abstract string TemplateRemoved { get; }
    public abstract string TemplateIsBack(int version);
    public abstract string ListHasChanged { get; }
    public abstract string TemplateGone { get; }

    public abstract string UpdateTemplate { get; }
    public abstract string NewerVersion(int version);
    public abstract string NoNewerVersion { get; }
    public abstract string WouldMove(int from, int to);
    public abstract string NothingIsLost { get; }
    public abstract string AskedAnew { get; }
    public abstract string AskedAnewHelp { get; }
    public abstract string MovedTo(int version);
    public abstract string WasMovedMeanwhile { get; }
    public abstract string FormerQuestions { get; }
    public abstract string FormerQuestionsHelp { get; }
    public abstract string NoFormerQuestions { get; }
    public abstract string DidUpdateTemplate(int from, int to);
    public abstract string DidGoBackTo(int version);
}
