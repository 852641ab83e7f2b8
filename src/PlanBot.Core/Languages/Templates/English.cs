namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string ShowSource => "See what the source says";
    public override string ShowExample => "See an example";
    public override string Example => "Example";
    public override string ExampleFrom(string origin) => $"Example from {origin}";
    public override string Elaborate => "Say more if you like";
    public override string ChooseOrElaborate => "Choose an answer, or write it in your own words.";
    public override string TickOrElaborate => "Tick something, or write it in your own words.";
    public override string WriteOrDontKnow => "Write an answer, or tick ‘Don't know’.";
    public override string StandsAlone => "‘Don't know’ and ‘no’ stand alone. Remove that tick or the others.";
    public override string IfYouDontKnow => "If you do not know yet";
    public override string Partially(string labels) => $"{labels} (partly)";
    public override string PartlyAnswered => "Partly";
    public override string NotInPlaceHint => "This is not quite in place yet. Do you want to start an initiative?";
    public override string StrengthInSource => "Strength in the source";
    public override string Must => "Must";
    public override string Should => "Should";
    public override string May => "Can";
    public override string IfItApplies => "If it applies";
    public override string SignOfSuccess => "Sign of success";
    public override string ToBeExpected => "To be expected";
    public override string GrantCondition => "Required by the grant scheme";
    public override string WhatItMeans => "What it means for the plan";
    public override string SettledButOpen(string how) => $"This question is {how}. You may answer it all the same.";
    public override string NotAskedNow => "This question does not apply with the answers you have given. You may answer it all the same.";
    public override string NotRelevant => "does not apply now";
    public override string AboutTheTemplate => "About the template";
    public override string ComesFrom => "Source";
    public override string TitleInSource => "Title in the source";
    public override string Questions(int count) => count == 1 ? "1 question" : $"{count} questions";
    public override string WhatTheSourceSays => "What the source says";
    public override string InItsOwnLanguage(string language) => $"The words of the source are in its own language: {language}.";
    public override string Duties => "Duties";
    public override string DutiesIntroduction => "What must, should or can exist when the project period ends. Choose a line to answer.";
    public override string NoDuties => "The template of this plan has no list of duties.";
    public override string Evidence => "Evidence";
    public override string UsuallyResponsible => "Usually responsible";
    public override string HowOften => "How often";
}
