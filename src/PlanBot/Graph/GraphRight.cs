namespace PlanBot.Graph;

/// <summary>One right at Microsoft Graph: which switch uses it, and how it is granted.</summary>
/// <param name="Switch">The setting's name.</param>
/// <param name="Permission">As Graph calls it; the least that does.</param>
/// <param name="IsDelegated">True: held by who signed in, never by the bot itself.</param>
public sealed record GraphRight(string Switch, string Permission, bool IsDelegated, Func<GraphOptions, bool> IsOn)
{
    public static readonly GraphRight People = new("Graph:People", "User.Read.All", false, graph => graph.People);
    public static readonly GraphRight WorkingHours = new("Graph:WorkingHours", "MailboxSettings.Read", false, graph => graph.WorkingHours);
    public static readonly GraphRight Planner = new("Graph:Planner", "Tasks.ReadWrite.All", false, graph => graph.Planner);
    public static readonly GraphRight PostAsLeader = new("Graph:PostAsLeader", "ChannelMessage.Send", true, graph => graph.PostAsLeader);
    public static readonly GraphRight ActivityFeed = new("Graph:ActivityFeed", "TeamsActivity.Send", false, graph => graph.ActivityFeed);
    public static readonly GraphRight Install = new("Graph:Install", "TeamsAppInstallation.ReadWriteSelfForUser.All", false, graph => graph.Install);

    public static IReadOnlyList<GraphRight> All { get; } = [People, WorkingHours, Planner, PostAsLeader, ActivityFeed, Install];

    /// <summary>What an administrator runs in PowerShell with the module Microsoft.Graph, for an app registration and a managed identity alike.</summary>
    public string GrantedBy(string app) => IsDelegated
        ? $"""
            Connect-MgGraph -Scopes Application.Read.All,DelegatedPermissionGrant.ReadWrite.All
            $bot = Get-MgServicePrincipal -Filter "appId eq '{app}'"
            $graph = Get-MgServicePrincipal -Filter "appId eq '{GraphsOwnApp}'"
            New-MgOauth2PermissionGrant -ClientId $bot.Id -ConsentType AllPrincipals -ResourceId $graph.Id -Scope '{Permission}'
            """
        : $"""
            Connect-MgGraph -Scopes Application.Read.All,AppRoleAssignment.ReadWrite.All
            $bot = Get-MgServicePrincipal -Filter "appId eq '{app}'"
            $graph = Get-MgServicePrincipal -Filter "appId eq '{GraphsOwnApp}'"
            $role = $graph.AppRoles | Where-Object Value -eq '{Permission}'
            New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $bot.Id -PrincipalId $bot.Id -ResourceId $graph.Id -AppRoleId $role.Id
            """;

    /// <summary>Graph is the same application in every tenant.</summary>
    private const string GraphsOwnApp = "00000003-0000-0000-c000-000000000000";
}
