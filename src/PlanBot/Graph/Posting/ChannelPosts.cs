using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Graph.Models;
using PlanBot.Core.Cards;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Graph.Traffic;
using PlanBot.Teams;
using PlanBot.Teams.Schema;
using Attachment = PlanBot.Teams.Schema.Attachment;
using Person = PlanBot.Core.People.Person;
using Place = PlanBot.Core.Conversation.Place;

namespace PlanBot.Graph.Posting;

/// <summary>Posts in a channel on behalf of the leader who signed in for it. Where that cannot be, the bot posts, and she is told once.</summary>
internal sealed partial class ChannelPosts(
    GraphClients graph, UserTokens tokens, SignedIn signedIn, TeamGroups teams, PrivateMessages messages, IPreferences preferences, ILogger<ChannelPosts> logger)
{
    public async Task<RouteTaken> PostAsync(Plan plan, Place channel, MessageActivity nudge, IReadOnlyList<Person> mentioned, CancellationToken cancellationToken)
    {
        if (plan.PostsAs is not { } leader || channel.Kind != PlaceKind.Channel
            || await signedIn.FindAsync(channel.Tenant, leader.Id, cancellationToken) is not { HasEnded: false } known
            || await teams.FindAsync(channel, cancellationToken) is not { } group)
        {
            return new RouteTaken.No();
        }

        try
        {
            if (await tokens.GetAsync(known.User, null, cancellationToken) is not { } token)
                return await EndedAsync(plan, channel, leader, cancellationToken);
            using var client = graph.OnBehalfOf(token);
            var posted = await client.Teams[group].Channels[channel.Conversation].Messages.PostAsync(Message(plan, channel, nudge, mentioned, group), null, cancellationToken);
            return new RouteTaken.Sent(posted?.Id);
        }
        catch (Exception exception) when (GraphFailure.Of(exception) is { } failure && !cancellationToken.IsCancellationRequested)
        {
            Log.NotPosted(logger, plan.Id.Value, failure.Code);
            return failure.Trouble switch
            {
                GraphTrouble.NotGranted => await EndedAsync(plan, channel, leader, cancellationToken),
                // The service failed while it had the message: a second one might be one too many.
                GraphTrouble.Unreachable when exception is not HttpRequestException { StatusCode: not null } => new RouteTaken.Unknown(failure.Code),
                _ => new RouteTaken.No(),
            };
        }
    }

    private async Task<RouteTaken> EndedAsync(Plan plan, Place channel, Person leader, CancellationToken cancellationToken)
    {
        if (await signedIn.EndAsync(channel.Tenant, leader.Id, cancellationToken))
        {
            var language = await preferences.LanguageOfAsync(channel.Tenant, leader.Id, cancellationToken) ?? plan.Language;
            await messages.SendAsync(channel.Tenant, leader.Id, News.SignInNeeded(language, plan), cancellationToken);
        }

        return new RouteTaken.No();
    }

    /// <summary>Mentions first, then the card. Nothing that anybody wrote stands in the HTML but names, and they are escaped.</summary>
    private static ChatMessage Message(Plan plan, Place channel, MessageActivity nudge, IReadOnlyList<Person> mentioned, string group)
    {
        const string CardId = "card";
        var html = new StringBuilder();
        foreach (var (number, person) in mentioned.Index())
            html.Append(CultureInfo.InvariantCulture, $"<at id=\"{number}\">{WebUtility.HtmlEncode(person.Name)}</at> ");
        html.Append(CultureInfo.InvariantCulture, $"<attachment id=\"{CardId}\"></attachment>");
        var link = PlanLinks.Of(channel, group);
        return new ChatMessage
        {
            Body = new ItemBody { ContentType = BodyType.Html, Content = html.ToString() },
            Attachments =
            [
                new ChatMessageAttachment { Id = CardId, ContentType = Attachment.AdaptiveCardType, Content = StillCard.Of(nudge.Attachments![0].Content, Phrases.In(plan.Language).OpenInTeams, link) },
            ],
            Mentions =
            [
                .. mentioned.Index().Select(one => new ChatMessageMention
                {
                    Id = one.Index,
                    MentionText = one.Item.Name,
                    Mentioned = new ChatMessageMentionedIdentitySet
                    {
                        User = new Identity { Id = one.Item.Id.Value, DisplayName = one.Item.Name, AdditionalData = new Dictionary<string, object> { ["userIdentityType"] = "aadUser" } },
                    },
                }),
            ],
        };
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Plan {Plan}: a post in a leader's name was not made ({Code}).")]
        public static partial void NotPosted(ILogger logger, string plan, string code);
    }
}
