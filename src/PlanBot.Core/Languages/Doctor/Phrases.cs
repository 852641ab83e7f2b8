using PlanBot.Core.Reports;

namespace PlanBot.Core.Languages;

/// <summary>What the doctor finds, and what helps.</summary>
public abstract partial class Phrases
{
    public abstract string DoctorHeading { get; }
    public abstract string DoctorExamines { get; }
    public abstract string DoctorAllWell { get; }
    public abstract string DoctorFound(int count);
    public abstract string DoctorInPrivate { get; }
    public abstract string DoctorForCoordinators { get; }
    public abstract string FindingGood { get; }
    public abstract string FindingOff { get; }
    public abstract string FindingLook { get; }
    public abstract string FindingBad { get; }
    public abstract string FindsIdentity(string name);
    public abstract string FindsNoIdentity { get; }
    public abstract string FindsToken(bool good);
    public abstract string FindsRight(string name, string enables);
    public abstract string FindsTables(string name, bool good);
    public abstract string FindsClock(int seconds);
    public abstract string FindsClockUnknown { get; }
    public abstract string FindsZone(string name, bool good);
    public abstract string FindsInstalled(int count);
    public abstract string FindsSecret(int days);
    public abstract string FindsSecretUnknown { get; }
    public abstract string FindsSends(int hours, string counts);
    public abstract string FindsNoSends { get; }
    public abstract string AdviseIdentity { get; }
    public abstract string AdviseToken { get; }
    public abstract string AdviseRight(string setting);
    public abstract string AdviseRightUnknown { get; }
    public abstract string AdviseRightOff(string setting);
    public abstract string AdviseTables { get; }
    public abstract string AdviseClock { get; }
    public abstract string AdviseZone { get; }
    public abstract string AdviseInstalled { get; }
    public abstract string AdviseSecret { get; }
    public abstract string AdviseSends { get; }
    public abstract string EnablesPeople { get; }
    public abstract string EnablesWorkingHours { get; }
    public abstract string EnablesPlanner { get; }
    public abstract string EnablesPosting { get; }
    public abstract string EnablesFeed { get; }
    public abstract string EnablesInstall { get; }

    public string FindingStateIs(FindingState state) => state switch
    {
        FindingState.Good => FindingGood,
        FindingState.Off => FindingOff,
        FindingState.Look => FindingLook,
        _ => FindingBad,
    };

    /// <summary>What was found, in a line.</summary>
    public string FindingIs(Finding finding) => finding.About switch
    {
        FindingAbout.Identity => finding.Name.Length > 0 ? FindsIdentity(finding.Name) : FindsNoIdentity,
        FindingAbout.Token => FindsToken(finding.State == FindingState.Good),
        FindingAbout.Right => FindsRight(finding.Name, Enables(finding.Name)),
        FindingAbout.Tables => FindsTables(finding.Name, finding.State == FindingState.Good),
        FindingAbout.Clock => finding.Number < 0 ? FindsClockUnknown : FindsClock(finding.Number),
        FindingAbout.Zone => FindsZone(finding.Name, finding.State == FindingState.Good),
        FindingAbout.Installed => FindsInstalled(finding.Number),
        FindingAbout.Secret => finding.Number == int.MaxValue ? FindsSecretUnknown : FindsSecret(finding.Number),
        _ => finding.Number < 0 ? FindsNoSends : FindsSends(finding.Number, finding.Name),
    };

    /// <summary>What to do about it; null where there is nothing to do.</summary>
    public string? FindingAdvice(Finding finding) => finding switch
    {
        { About: FindingAbout.Right, State: FindingState.Off } => AdviseRightOff(SettingOf(finding.Name)),
        { About: FindingAbout.Right, State: FindingState.Look } => AdviseRightUnknown,
        { State: FindingState.Good or FindingState.Off } => null,
        { About: FindingAbout.Identity } => AdviseIdentity,
        { About: FindingAbout.Token } => AdviseToken,
        { About: FindingAbout.Right } => AdviseRight(SettingOf(finding.Name)),
        { About: FindingAbout.Tables } => AdviseTables,
        { About: FindingAbout.Clock } => AdviseClock,
        { About: FindingAbout.Zone } => AdviseZone,
        { About: FindingAbout.Installed } => AdviseInstalled,
        { About: FindingAbout.Secret } => AdviseSecret,
        _ => AdviseSends,
    };

    private string Enables(string permission) => permission switch
    {
        "User.Read.All" => EnablesPeople,
        "MailboxSettings.Read" => EnablesWorkingHours,
        "Tasks.ReadWrite.All" => EnablesPlanner,
        "ChannelMessage.Send" => EnablesPosting,
        "TeamsActivity.Send" => EnablesFeed,
        _ => EnablesInstall,
    };

    private static string SettingOf(string permission) => permission switch
    {
        "User.Read.All" => "Graph:People",
        "MailboxSettings.Read" => "Graph:WorkingHours",
        "Tasks.ReadWrite.All" => "Graph:Planner",
        "ChannelMessage.Send" => "Graph:PostAsLeader",
        "TeamsActivity.Send" => "Graph:ActivityFeed",
        _ => "Graph:Install",
    };
}
