using PlanBot.Core.Templates;

namespace PlanBot.Core.Languages;

/// <summary>What the chooser asks and comes to, in words.</summary>
public abstract partial class Phrases
{
    public string Asks(ChooserStep step) => step switch
    {
        ChooserStep.Stage => WhereAreYouNow,
        ChooserStep.Sharing => WhoSharesThePlan,
        ChooserStep.Provenance => DoesItExist,
        ChooserStep.Effect => IsTheEffectDocumented,
        _ => WhichSupportDoYouGet,
    };

    public string Says(Stage stage) => stage switch
    {
        Stage.Starting => WeAreStarting,
        Stage.UnderWay => WeAreUnderWay,
        Stage.TakingIntoUse => WeTakeItIntoUse,
        _ => WeOnlyReflect,
    };

    public string Says(Sharing sharing) => sharing switch
    {
        Sharing.Sectors => SharedBySectors,
        Sharing.WithNgo => SharedWithNgo,
        _ => SharedBySeveral,
    };

    public string Says(Provenance provenance) => provenance switch
    {
        Provenance.Exists => ItExists,
        Provenance.Own => WeDevelopIt,
        _ => DontKnow,
    };

    public string Says(Effect effect) => effect switch
    {
        Effect.Documented => EffectIsDocumented,
        Effect.NotDocumented => EffectIsNotDocumented,
        _ => DontKnow,
    };

    public string Because(Fit fit) => fit switch
    {
        Fit.EvidenceBased => BecauseEvidenceBased,
        Fit.ReadyMade => BecauseReadyMade,
        Fit.SelfDeveloped => BecauseSelfDeveloped,
        Fit.Joint => BecauseJoint,
        Fit.Rollout => BecauseRollout,
        Fit.Reflection => BecauseReflection,
        _ => BecauseUnsure,
    };

    public string Then(Fit fit) => fit switch
    {
        Fit.EvidenceBased => AfterEvidenceBased,
        Fit.ReadyMade => AfterReadyMade,
        Fit.SelfDeveloped => AfterSelfDeveloped,
        Fit.Joint => AfterJoint,
        Fit.Rollout => AfterRollout,
        Fit.Reflection => AfterReflection,
        _ => AfterUnsure,
    };
}
