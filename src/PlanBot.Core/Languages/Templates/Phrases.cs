namespace PlanBot.Core.Languages;

/// <summary>What each template needs.</summary>
public abstract partial class Phrases
{
    public abstract string ShowSource { get; }
    public abstract string ShowExample { get; }
    public abstract string Example { get; }
    public abstract string ExampleFrom(string origin);
    public abstract string Elaborate { get; }
    public abstract string ChooseOrElaborate { get; }
    public abstract string TickOrElaborate { get; }
    public abstract string WriteOrDontKnow { get; }
    public abstract string StandsAlone { get; }
    public abstract string IfYouDontKnow { get; }
    public abstract string Partially(string labels);
    public abstract string PartlyAnswered { get; }
    public abstract string NotInPlaceHint { get; }
    public abstract string StrengthInSource { get; }
    public abstract string Must { get; }
    public abstract string Should { get; }
    public abstract string May { get; }
    public abstract string IfItApplies { get; }
    public abstract string SignOfSuccess { get; }
    public abstract string ToBeExpected { get; }
    public abstract string GrantCondition { get; }
    public abstract string WhatItMeans { get; }
    public abstract string SettledButOpen(string how);
    public abstract string NotAskedNow { get; }
    public abstract string NotRelevant { get; }
    public abstract string AboutTheTemplate { get; }
    public abstract string ComesFrom { get; }
    public abstract string TitleInSource { get; }
    public abstract string Questions(int count);
    public abstract string WhatTheSourceSays { get; }
    public abstract string InItsOwnLanguage(string language);
    public abstract string Duties { get; }
    public abstract string DutiesIntroduction { get; }
    public abstract string NoDuties { get; }
    public abstract string Evidence { get; }
    public abstract string UsuallyResponsible { get; }
    public abstract string HowOften { get; }
}
