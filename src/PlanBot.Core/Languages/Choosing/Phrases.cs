namespace PlanBot.Core.Languages;

/// <summary>Choosing a template.</summary>
public abstract partial class Phrases
{
    public abstract string Template { get; }
    public abstract string ChooseATemplate { get; }
    public abstract string HelpMeChoose { get; }
    public abstract string WhichTemplateFits { get; }
    public abstract string StepOfAtMost(int step, int most);
    public abstract string WhereAreYouNow { get; }
    public abstract string WeAreStarting { get; }
    public abstract string WeAreUnderWay { get; }
    public abstract string WeTakeItIntoUse { get; }
    public abstract string WeOnlyReflect { get; }
    public abstract string WhoSharesThePlan { get; }
    public abstract string SharedBySectors { get; }
    public abstract string SharedWithNgo { get; }
    public abstract string SharedBySeveral { get; }
    public abstract string DoesItExist { get; }
    public abstract string ItExists { get; }
    public abstract string WeDevelopIt { get; }
    public abstract string IsTheEffectDocumented { get; }
    public abstract string EffectIsDocumented { get; }
    public abstract string EffectIsNotDocumented { get; }
    public abstract string WhichSupportDoYouGet { get; }
    public abstract string SupportHelp { get; }
    public abstract string SupportOrDontKnow { get; }
    public abstract string ShowAllTemplates { get; }
    public abstract string AllTemplates { get; }
    public abstract string WeSuggest { get; }
    public abstract string YouSaid(string answers);
    public abstract string BecauseEvidenceBased { get; }
    public abstract string BecauseReadyMade { get; }
    public abstract string BecauseSelfDeveloped { get; }
    public abstract string BecauseJoint { get; }
    public abstract string BecauseRollout { get; }
    public abstract string BecauseReflection { get; }
    public abstract string BecauseUnsure { get; }
    public abstract string Afterwards { get; }
    public abstract string AfterEvidenceBased { get; }
    public abstract string AfterReadyMade { get; }
    public abstract string AfterSelfDeveloped { get; }
    public abstract string AfterJoint { get; }
    public abstract string AfterRollout { get; }
    public abstract string AfterReflection { get; }
    public abstract string AfterUnsure { get; }
    public abstract string MayChangeLater { get; }
    public abstract string BeginWithChosen { get; }
    public abstract string WhichKind { get; }
    public abstract string FromYourChoices { get; }
    public abstract string PartyByNumberUnnamed(int number);
}
