namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string Parties => "Parties";
    public override string OtherInitiatives => "Other initiatives";
    public override string HoldsNoInternal => "The document contains no answers marked as internal.";
    public override string HoldsNoInternalNorNear(string questions) => $"The document contains no answers marked as internal, and no answers to {questions}, which come close to the individual child.";
    public override string Documents => "Documents";
    public override string DocumentsHelp => "Take the plan with you: as a document, a spreadsheet or in your calendar. Answers marked as internal are left out.";
    public override string AsWord => "Word document";
    public override string AsCsv => "Spreadsheet (CSV)";
    public override string AsText => "Plain text";
    public override string AsCalendar => "Calendar file (.ics)";
    public override string AsPicture => $"{WheelAsPicture} (SVG)";
    public override string WheelAsPicture => "Year wheel as a picture";
    public override string AlsoNearTheChild => "Include answers about procedures close to the individual child";
    public override string WithoutNearTheChild => "Leave out answers about procedures close to the individual child";
    public override string NearTheChildIsIn => "Answers about procedures close to the individual child are included. Read them through before you share the document.";
    public override string CalendarAddress => "The calendar's address";
    public override string SubscribeInPrivate => "You can subscribe to the calendar in your own chat with PlanBot once you take part in the plan.";
    public override string GetDocument => "Download";
    public override string SendAsFile => "Send as a file here in the chat";
    public override string LinkIsShort => "The link works for 15 minutes, for whoever holds it. Do not share it.";
    public override string LinkIsOver => "The link no longer works. Ask for a new one in the chat: write ‘document’.";
    public override string FileIsOnItsWay => "The file is on its way. Teams will ask whether you want it.";
    public override string FileConsent(string plan) => $"The plan ‘{plan}’ as a file. It is placed in your OneDrive.";
    public override string FileIsThere => "The file is in your OneDrive.";
    public override string FileDeclined => "That is fine. The file was not placed anywhere.";
    public override string FileFailed => "The file could not be placed in your OneDrive. Try again, or download it with a link.";
    public override string SubscribeToCalendar => "Subscribe to the calendar";
    public override string SubscriptionHelp => "Paste the address into your calendar under ‘Subscribe’ or ‘From the internet’. Whoever holds the address can read titles, names of those responsible and dates, so do not share it.";
    public override string StopSubscription => "Stop the subscription";
    public override string SubscriptionStopped => "The address no longer works.";
    public override string CsvQuestion => "Question";
    public override string CsvPart => "Part";
    public override string CsvAnswer => "Answer";
}
