namespace PlanBot.Core.Languages;

/// <summary>A plan as a document, a file or a calendar.</summary>
public abstract partial class Phrases
{
    public abstract string Parties { get; }
    public abstract string OtherInitiatives { get; }
    public abstract string HoldsNoInternal { get; }
    public abstract string HoldsNoInternalNorNear(string questions);
    public abstract string Documents { get; }
    public abstract string DocumentsHelp { get; }
    public abstract string AsWord { get; }
    public abstract string AsCsv { get; }
    public abstract string AsText { get; }
    public abstract string AsCalendar { get; }
    public abstract string AsPicture { get; }
    public abstract string WheelAsPicture { get; }
    public abstract string AlsoNearTheChild { get; }
    public abstract string WithoutNearTheChild { get; }
    public abstract string NearTheChildIsIn { get; }
    public abstract string CalendarAddress { get; }
    public abstract string SubscribeInPrivate { get; }
    public abstract string GetDocument { get; }
    public abstract string SendAsFile { get; }
    public abstract string LinkIsShort { get; }
    public abstract string LinkIsOver { get; }
    public abstract string FileIsOnItsWay { get; }
    public abstract string FileConsent(string plan);
    public abstract string FileIsThere { get; }
    public abstract string FileDeclined { get; }
    public abstract string FileFailed { get; }
    public abstract string SubscribeToCalendar { get; }
    public abstract string SubscriptionHelp { get; }
    public abstract string StopSubscription { get; }
    public abstract string SubscriptionStopped { get; }
    public abstract string CsvQuestion { get; }
    public abstract string CsvPart { get; }
    public abstract string CsvAnswer { get; }
}
