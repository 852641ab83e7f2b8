using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.IdentityModel.Tokens;

namespace PlanBot.Tests.Graph.StandIn;

/// <summary>What a token for Graph says it may; nobody here checks who signed it.</summary>
internal sealed record StandInToken(IReadOnlyList<string> Roles, IReadOnlyList<string> Scopes)
{
    public static readonly string[] All =
        ["User.Read.All", "MailboxSettings.Read", "Tasks.ReadWrite.All", "TeamsActivity.Send", "TeamsAppInstallation.ReadWriteSelfForUser.All"];

    public static string Of(IEnumerable<string> roles, params IEnumerable<string> scopes) => string.Join(
        '.',
        Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}"""),
        Base64UrlEncoder.Encode(new JsonObject { ["aud"] = "https://graph.microsoft.com", ["roles"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]), ["scp"] = string.Join(' ', scopes) }.ToJsonString()),
        "x");

    public static StandInToken? Of(string authorization)
    {
        if (authorization.Split(' ') is not ["Bearer", var token] || token.Split('.') is not [_, var payload, _])
            return null;
        var claims = JsonNode.Parse(Base64UrlEncoder.Decode(payload))!;
        return new([.. claims["roles"]!.AsArray().Select(role => (string)role!)], ((string?)claims["scp"] ?? "").Split(' '));
    }
}

/// <summary>Entra as the bot meets it: a token with what was granted.</summary>
internal sealed class StandInCredential(TimeProvider time) : TokenCredential
{
    public string[] Granted { get; set; } = StandInToken.All;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(StandInToken.Of(Granted), time.GetUtcNow().AddMinutes(1));

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
}
