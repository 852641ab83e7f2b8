using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Graph.StandIn;

/// <summary>Channels, the activity feed and installed apps.</summary>
internal sealed class TeamsStandIn
{
    public List<(string Team, string Channel, JsonObject Message)> Messages { get; } = [];

    public List<(string User, JsonObject Notification)> Notifications { get; } = [];

    /// <summary>Who has the app, by user.</summary>
    public HashSet<string> Installed { get; } = [];

    public GraphAnswer Answer(GraphQuestion question) => (question.Method, question.Segments) switch
    {
        ("POST", ["teams", var team, "channels", var channel, "messages"]) => Post(team, Uri.UnescapeDataString(channel), question.Body!),
        ("POST", ["users", var user, "teamwork", "sendActivityNotification"]) => Notify(user, question.Body!),
        ("POST", ["users", var user, "teamwork", "installedApps"]) => Installed.Add(user) ? new(201) : GraphAnswer.Error(HttpStatusCode.Conflict, "Conflict"),
        _ => GraphAnswer.Error(HttpStatusCode.NotFound, "NotFound"),
    };

    private GraphAnswer Post(string team, string channel, JsonObject message)
    {
        Messages.Add((team, channel, message.DeepClone().AsObject()));
        return new(201, new JsonObject { ["id"] = (1_700_000_000_000 + Messages.Count).ToString(CultureInfo.InvariantCulture), ["body"] = message["body"]!.DeepClone() });
    }

    private GraphAnswer Notify(string user, JsonObject notification)
    {
        if (!Installed.Contains(user))
            return GraphAnswer.Error(HttpStatusCode.Forbidden, "Forbidden", "The application is not installed for the recipient.");
        Notifications.Add((user, notification.DeepClone().AsObject()));
        return new(204);
    }
}
