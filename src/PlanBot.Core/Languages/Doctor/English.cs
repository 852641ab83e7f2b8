namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string DoctorHeading => "How is PlanBot?";
    public override string DoctorExamines => "PlanBot is examining itself. Show the card again in a moment.";
    public override string DoctorAllWell => "All is well.";
    public override string DoctorFound(int count) => $"{count} {(count == 1 ? "thing needs" : "things need")} a look.";
    public override string DoctorInPrivate => "Write ‘doctor’ to PlanBot in a private chat: the answer names settings.";
    public override string DoctorForCoordinators => "This is for those who coordinate a plan.";
    public override string FindingGood => "All right";
    public override string FindingOff => "Off";
    public override string FindingLook => "Have a look";
    public override string FindingBad => "Does not work";
    public override string FindsIdentity(string name) => $"The bot proves who it is with {name}";
    public override string FindsNoIdentity => "The bot has no identity";
    public override string FindsToken(bool good) => $"{(good ? "Entra lets the bot in" : "Entra does not let the bot in")}";
    public override string FindsRight(string name, string enables) => $"{name}: {enables}";
    public override string FindsTables(string name, bool good) => $"{(good ? "Plans can be read and written" : "Plans cannot be read and written")} ({name})";
    public override string FindsClock(int seconds) => $"The clock is {seconds} {(seconds == 1 ? "second" : "seconds")} off";
    public override string FindsClockUnknown => "The clock could not be compared with another";
    public override string FindsZone(string name, bool good) => $"{(good ? "The time zone is known" : "The time zone is not known")}: {name}";
    public override string FindsInstalled(int count) => $"The bot is installed in {count} {(count == 1 ? "place" : "places")}";
    public override string FindsSecret(int days) => $"{(days < 0 ? "The bot's secret has expired" : $"The bot's secret expires in {days} {(days == 1 ? "day" : "days")}")}";
    public override string FindsSecretUnknown => "The bot's secret has an expiry date that PlanBot cannot read";
    public override string FindsSends(int hours, string counts) => $"PlanBot looked for reminders {(hours == 0 ? "within the last hour" : $"{hours} {(hours == 1 ? "hour" : "hours")} ago")}; sent/failed that day: {counts}";
    public override string FindsNoSends => "PlanBot has not looked for reminders yet";
    public override string AdviseIdentity => "Set Bot:AppId and one of Bot:ManagedIdentity, Bot:FederatedCredential and Bot:ClientSecret.";
    public override string AdviseToken => "Check that Bot:AppId and Bot:TenantId belong together, and whether the identity is attached to the host or the secret has expired.";
    public override string AdviseRight(string setting) => $"The right is not granted. An administrator runs the command below, or {setting} is switched off.";
    public override string AdviseRightUnknown => "Whether the right is granted shows only when somebody signs in.";
    public override string AdviseRightOff(string setting) => $"Switched on with {setting}. PlanBot works without.";
    public override string AdviseTables => "Check that the storage account answers, and that the bot has the role Storage Table Data Contributor.";
    public override string AdviseClock => "Set the host's clock (NTP). When it is more than five minutes off, Teams and Entra turn the bot away.";
    public override string AdviseZone => "Install time zone data on the host (the package tzdata).";
    public override string AdviseInstalled => "Add the app to a team or a chat, or let an administrator do it for everybody.";
    public override string AdviseSecret => "Make a new secret and set Bot:ClientSecret, or change to Bot:ManagedIdentity or Bot:FederatedCredential, which do not expire.";
    public override string AdviseSends => "Check that PlanBot runs all the time (Always On), whether Nudging:Enabled is off, and what the log says.";
    public override string EnablesPeople => "names, mail addresses and managers";
    public override string EnablesWorkingHours => "working hours and absence, so that reminders come in working time";
    public override string EnablesPlanner => "initiatives as tasks in Planner";
    public override string EnablesPosting => "reminders in the channel in a leader's name";
    public override string EnablesFeed => "reminders in the activity feed";
    public override string EnablesInstall => "writing to those responsible who never opened PlanBot";
}
