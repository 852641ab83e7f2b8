using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Cards;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Teams;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;

namespace PlanBot.Graph.Posting;

/// <summary>Leaders sign in: an OAuth card in private, and what Teams answers to it. A card in a group would show everybody the button.</summary>
internal sealed partial class SignIns(
    UserTokens tokens, SignedIn signedIn, ConversationReferences references, ConnectorClient connector, IPreferences preferences, ILogger<SignIns> logger) : ISignIns
{
    public async Task OfferAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (context is not { Person: { } person, Activity.From.Id: { Length: > 0 } user })
            return;
        if (await tokens.GetAsync(user, null, cancellationToken) is not null)
        {
            await SucceedAsync(context, person, user, cancellationToken);
            return;
        }

        var resource = await tokens.SignInResourceAsync(context, cancellationToken);
        var say = Phrases.In(await LanguageAsync(context, person, cancellationToken));
        var card = new JsonObject
        {
            ["text"] = say.PleaseSignIn,
            ["connectionName"] = tokens.Connection,
            ["buttons"] = new JsonArray(new JsonObject { ["type"] = "signin", ["title"] = say.SignIn, ["value"] = resource.Text("signInLink") }),
        };
        foreach (var name in new[] { "tokenExchangeResource", "tokenPostResource" })
        {
            if (resource.Member(name) is { ValueKind: JsonValueKind.Object } one)
                card[name] = JsonNode.Parse(one.GetRawText());
        }

        await connector.SendToConversationAsync(
            await ChatAsync(context, person, user, cancellationToken), MessageActivity.Of(new Attachment(Attachment.OAuthCardType, JsonElement.Parse(card.ToJsonString())), say.PleaseSignIn), cancellationToken);
    }

    public async Task<InvokeResponse> HandleAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (context is not { Person: { } person, Activity.From.Id: { Length: > 0 } user })
            return new(HttpStatusCode.BadRequest);
        switch (context.Activity.Name)
        {
            case "signin/tokenExchange":
                // Every client she has open sends one; who is told by the card is the first.
                if (context.Activity.Value.Text("connectionName") == tokens.Connection
                    && context.Activity.Value.Text("token") is { } token && await tokens.ExchangeAsync(user, token, cancellationToken) is not null)
                {
                    await SucceedAsync(context, person, user, cancellationToken);
                    return InvokeResponse.Ok;
                }

                // Teams then shows the button, and she consents there.
                return new(HttpStatusCode.PreconditionFailed, Encoding.UTF8.GetBytes(new JsonObject
                {
                    ["id"] = context.Activity.Value.Text("id"),
                    ["connectionName"] = context.Activity.Value.Text("connectionName"),
                    ["failureDetail"] = "The token could not be exchanged: consent may be needed.",
                }.ToJsonString()));

            case "signin/verifyState":
                if (context.Activity.Value.Text("state") is { } code && await tokens.GetAsync(user, code, cancellationToken) is not null)
                {
                    await SucceedAsync(context, person, user, cancellationToken);
                    return InvokeResponse.Ok;
                }

                await TellAsync(context, person, user, News.NotSignedIn(await LanguageAsync(context, person, cancellationToken)), cancellationToken);
                return new(HttpStatusCode.PreconditionFailed);

            case "signin/failure":
                Log.Failed(logger, context.Id, CodeOf(context.Activity.Value.Text("code")));
                await TellAsync(context, person, user, News.NotSignedIn(await LanguageAsync(context, person, cancellationToken)), cancellationToken);
                return InvokeResponse.Ok;

            default:
                return InvokeResponse.NotImplemented;
        }
    }

    private async Task SucceedAsync(TurnContext context, Person person, string user, CancellationToken cancellationToken)
    {
        if (await signedIn.KeepAsync(context.Place.Tenant, person.Id, user, cancellationToken))
            await TellAsync(context, person, user, News.SignedIn(await LanguageAsync(context, person, cancellationToken)), cancellationToken);
    }

    private async Task TellAsync(TurnContext context, Person person, string user, Reply reply, CancellationToken cancellationToken) =>
        await connector.SendToConversationAsync(await ChatAsync(context, person, user, cancellationToken), MessageActivity.Of(reply), cancellationToken);

    private async Task<ConversationReference> ChatAsync(TurnContext context, Person person, string user, CancellationToken cancellationToken)
    {
        if (context.Place.Kind == PlaceKind.Personal)
            return context.Reference;
        if (await references.FindAsync(context.Place.Tenant, person.Id, cancellationToken) is { } known)
            return known;
        var chat = await connector.CreateConversationAsync(context.Reference, user, cancellationToken);
        return context.Reference with { Place = new(context.Place.Tenant, chat, PlaceKind.Personal), ConversationId = chat };
    }

    private async ValueTask<Language> LanguageAsync(TurnContext context, Person person, CancellationToken cancellationToken) =>
        await preferences.LanguageOfAsync(context.Place.Tenant, person.Id, cancellationToken) ?? context.Locale ?? Language.Danish;

    /// <summary>A word of Teams' own, or nothing: what comes over the wire is anybody's.</summary>
    private static string CodeOf(string? code) => code is { Length: > 0 and < 40 } && code.All(char.IsAsciiLetter) ? code : "unknown";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Turn {Turn}: somebody could not be signed in ({Code}).")]
        public static partial void Failed(ILogger logger, string turn, string code);
    }
}
