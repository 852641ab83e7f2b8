using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class TokenTests
{
    [Fact]
    public async Task The_channels_own_token_opens_the_door()
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await StartAsync(keys);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(teams, keys.Token()));
        Assert.Single(teams.Turns.Heard);
    }

    [Fact]
    public async Task The_service_url_is_compared_without_regard_to_case_and_clocks_may_differ_by_minutes()
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await StartAsync(keys);
        var late = keys.Token(token =>
        {
            token.Claims["serviceurl"] = Activities.ServiceUrl.ToUpperInvariant();
            token.NotBefore = token.IssuedAt = DateTime.UtcNow.AddHours(-1);
            token.Expires = DateTime.UtcNow.AddMinutes(-4);
        });
        var early = keys.Token(token => token.NotBefore = DateTime.UtcNow.AddMinutes(4));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(teams, late));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(teams, early));
    }

    [Theory]
    [InlineData("issuer")]
    [InlineData("no issuer")]
    [InlineData("audience")]
    [InlineData("no audience")]
    [InlineData("expired")]
    [InlineData("not yet valid")]
    [InlineData("never expires")]
    [InlineData("RS384")]
    [InlineData("HS256 with the public key")]
    [InlineData("unsigned")]
    [InlineData("another's signature under a known kid")]
    [InlineData("no kid")]
    [InlineData("another service url")]
    [InlineData("no service url")]
    public async Task A_token_with_one_thing_wrong_is_refused(string wrong)
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await StartAsync(keys);
        var token = keys.Token(token =>
        {
            var now = DateTime.UtcNow;
            switch (wrong)
            {
                case "issuer": token.Issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"; break;
                case "no issuer": token.Issuer = null; break;
                case "audience": token.Audience = "33333333-3333-3333-3333-333333333333"; break;
                case "no audience": token.Audience = null; break;
                case "expired": (token.NotBefore, token.IssuedAt, token.Expires) = (now.AddHours(-1), now.AddHours(-1), now.AddMinutes(-6)); break;
                case "not yet valid": token.NotBefore = now.AddMinutes(6); break;
                case "never expires": token.Expires = null; break;
                case "RS384": token.SigningCredentials = keys.Signed(SecurityAlgorithms.RsaSha384); break;
                case "HS256 with the public key": token.SigningCredentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('k', 64))) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha256); break;
                case "unsigned": token.SigningCredentials = null; break;
                case "another's signature under a known kid": token.SigningCredentials = ChannelKeys.Signed(RSA.Create(2048), "key-1"); break;
                case "no kid": token.SigningCredentials.Key.KeyId = null; break;
                case "another service url": token.Claims["serviceurl"] = "https://smba.trafficmanager.net/amer/"; break;
                case "no service url": token.Claims.Remove("serviceurl"); break;
            }
        });

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(teams, token));
        await AssertNothingHappenedAsync(teams);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public async Task What_is_no_token_is_refused(string? token)
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await StartAsync(keys);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(teams, token));
        await AssertNothingHappenedAsync(teams);
    }

    [Theory]
    [InlineData("""["webchat"]""")]
    [InlineData("[]")]
    [InlineData("""[7,"MSTEAMS"]""")]
    public async Task A_key_that_does_not_speak_for_the_channel_is_refused(string endorsements)
    {
        await using var keys = await ChannelKeys.StartAsync();
        keys.Endorsements = JsonNode.Parse(endorsements)!.AsArray();
        await using var teams = await StartAsync(keys);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(teams, keys.Token()));
        await AssertNothingHappenedAsync(teams);
    }

    [Fact]
    public async Task An_activity_that_names_no_channel_is_refused()
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await StartAsync(keys);
        var message = Activities.Message("help");
        message.Remove("channelId");

        using var response = await teams.PostAsync(message, keys.Token());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_new_key_is_accepted_at_its_first_use()
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await StartAsync(keys);
        await StatusAsync(teams, keys.Token());

        keys.Publish("key-2");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(teams, keys.Token(kid: "key-2"), "2"));
        Assert.Equal(2, teams.Turns.Heard.Count);
    }

    [Fact]
    public async Task Made_up_keys_do_not_make_the_bot_fetch_again_and_again()
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await StartAsync(keys);
        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(teams, keys.Token(kid: $"made-up-{i}")));

        // Metadata and keys once at first and once for the first unknown key.
        Assert.Equal(4, keys.Fetched);
    }

    [Fact]
    public async Task Keys_that_cannot_be_had_are_an_outage_and_no_open_door()
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await TeamsHost.StartAsync(
            settings: [("Bot:AppId", Activities.App), ("Bot:OpenIdMetadata", "http://127.0.0.1:1/nobody")]);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(teams, keys.Token()));
        await AssertNothingHappenedAsync(teams);
    }

    [Theory]
    [InlineData("https://evil.example/emea/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:444/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("http://localhost:9/")]
    [InlineData("/emea/")]
    public async Task A_connector_that_is_not_on_the_list_is_refused_however_good_the_token(string serviceUrl)
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await StartAsync(keys);
        var message = Activities.Message("help");
        message["serviceUrl"] = serviceUrl;

        using var response = await teams.PostAsync(message, keys.Token(token => token.Claims["serviceurl"] = serviceUrl));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        await AssertNothingHappenedAsync(teams);
    }

    [Fact]
    public async Task Other_clouds_connectors_may_be_added()
    {
        await using var keys = await ChannelKeys.StartAsync();
        await using var teams = await StartAsync(keys, ("Bot:AllowedServiceHosts:0", "smba.example.us"));
        var message = Activities.Message("help");
        message["serviceUrl"] = "https://smba.example.us/";

        await teams.PostAsync(message, keys.Token(token => token.Claims["serviceurl"] = "https://smba.example.us/"));

        Assert.Single(teams.Turns.Heard);
    }

    private static Task<TeamsHost> StartAsync(ChannelKeys keys, params (string Key, string Value)[] more) => TeamsHost.StartAsync(
        "Production",
        [("Bot:AppId", Activities.App), ("Bot:OpenIdMetadata", keys.Address), ("Bot:ManagedIdentity", "true"), .. more]);

    private static async Task<HttpStatusCode> StatusAsync(TeamsHost teams, string? token, string id = "1")
    {
        // An invoke, so that no answer has to be posted anywhere.
        using var response = await teams.PostAsync(Activities.Press("""{"verb":"help"}""", id).InChannel(), token);
        return response.StatusCode;
    }

    private static async Task AssertNothingHappenedAsync(TeamsHost teams)
    {
        await teams.DrainedAsync();
        Assert.Empty(teams.Turns.Heard);
        Assert.Empty(teams.Connector.Calls);
        Assert.Empty(teams.Tables.Writes);
    }
}
