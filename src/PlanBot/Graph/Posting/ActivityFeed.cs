using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Teamwork.SendActivityNotification;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Graph.Traffic;

namespace PlanBot.Graph.Posting;

/// <summary>A nudge in the activity feed, instead of in the chat, for whoever chose that. It leads to the plan and has no buttons.</summary>
internal sealed partial class ActivityFeed(GraphClients graph, FeedChoices choices, ILogger<ActivityFeed> logger)
{
    /// <summary>The activity type as the app's manifest declares it, and the parameter of its text: people may switch it off in Teams.</summary>
    internal const string Reminder = "reminder";

    /// <summary>Teams shows so much of it.</summary>
    private const int MostWords = 150;

    public async Task<RouteTaken> NotifyAsync(string tenant, PersonId person, Plan plan, string words, CancellationToken cancellationToken)
    {
        if (!await choices.IsInFeedAsync(tenant, person, cancellationToken) || PlanLinks.Of(plan) is not { } link)
            return new RouteTaken.No();
        var text = words.Shortened(MostWords);
        try
        {
            await graph.People.Users[person.Value].Teamwork.SendActivityNotification.PostAsync(
                new SendActivityNotificationPostRequestBody
                {
                    Topic = new TeamworkActivityTopic { Source = TeamworkActivityTopicSource.Text, Value = plan.Title.Shortened(50), WebUrl = link.AbsoluteUri },
                    ActivityType = Reminder,
                    PreviewText = new ItemBody { Content = text },
                    TemplateParameters = [new Microsoft.Graph.Models.KeyValuePair { Name = Reminder, Value = text }],
                },
                null,
                cancellationToken);
            return new RouteTaken.Sent(null);
        }
        catch (Exception exception) when (GraphFailure.Of(exception) is { } failure && !cancellationToken.IsCancellationRequested)
        {
            Log.NotNotified(logger, plan.Id.Value, failure.Code);
            return failure.Trouble == GraphTrouble.Unreachable ? new RouteTaken.Unknown(failure.Code) : new RouteTaken.No();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Plan {Plan}: somebody could not be told in her activity feed ({Code}); she is told in the chat.")]
        public static partial void NotNotified(ILogger logger, string plan, string code);
    }
}
