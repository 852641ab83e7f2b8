using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Teams;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Access;

/// <summary>What the page takes for a sign-in. Whatever is wrong, the same is said: nobody learns which rule was broken.</summary>
public sealed class Tokens_of_the_page
{
    [Fact]
    public async Task A_token_for_the_page_of_a_member_opens_the_plan_and_its_commands()
    {
        await using var guarded = await GuardedDoor.OpenAsync();
        var plan = await guarded.PlanAsync();
        var token = guarded.TokenOf(guarded.Door.Talker("Ada", GuardedDoor.Team));

        using var content = await guarded.ContentAsync(token, $"?plan={plan}");
        using var card = await guarded.CommandAsync(token, Question(plan));

        Assert.Contains("Fagdag", await content.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Vi taler om det", await card.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("the bot's audience")]
    [InlineData("the audience's address")]
    [InlineData("no audience")]
    [InlineData("issuer")]
    [InlineData("the issuer of another tenant")]
    [InlineData("version 1.0")]
    [InlineData("no issuer")]
    [InlineData("no tenant")]
    [InlineData("another tenant than the bot's")]
    [InlineData("nobody")]
    [InlineData("expired")]
    [InlineData("not yet valid")]
    [InlineData("never expires")]
    [InlineData("no scope")]
    [InlineData("another scope")]
    [InlineData("an application's own")]
    [InlineData("RS384")]
    [InlineData("HS256 with the public key")]
    [InlineData("unsigned")]
    [InlineData("another's signature under a known kid")]
    [InlineData("an unknown key")]
    [InlineData("the channel's token for the bot")]
    [InlineData("the channel's token, for this audience")]
    public async Task A_token_with_one_thing_wrong_opens_nothing(string wrong)
    {
        await using var guarded = await GuardedDoor.OpenAsync(("Bot:TenantId", Activities.Tenant));
        var plan = await guarded.PlanAsync();
        var ada = guarded.Door.Talker("Ada", GuardedDoor.Team);
        var token = wrong switch
        {
            "the channel's token for the bot" => guarded.Keys.Token(),
            "the channel's token, for this audience" => guarded.Keys.Token(token => token.Audience = GuardedDoor.SignIn),
            _ => guarded.TokenOf(ada, change: token => Spoil(guarded, token, wrong)),
        };

        await NothingAsync(guarded, token, plan);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public async Task What_is_no_token_opens_nothing(string? token)
    {
        await using var guarded = await GuardedDoor.OpenAsync();
        await NothingAsync(guarded, token, await guarded.PlanAsync());
    }

    [Fact]
    public async Task The_pages_token_is_none_for_the_bot_whatever_it_is_for()
    {
        await using var guarded = await GuardedDoor.OpenAsync();
        var ada = guarded.Door.Talker("Ada", GuardedDoor.Team);
        foreach (var audience in new[] { GuardedDoor.SignIn, Activities.App })
        {
            guarded.Door.Token = guarded.TokenOf(ada, change: token =>
            {
                token.Audience = audience;
                token.Claims["serviceurl"] = Activities.ServiceUrl;
            });
            var refused = await Assert.ThrowsAsync<HttpRequestException>(() => ada.Sends(new() { ["verb"] = "help" }));
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }
    }

    [Fact]
    public async Task The_same_person_id_of_another_tenant_is_another_person()
    {
        await using var guarded = await GuardedDoor.OpenAsync();
        var plan = await guarded.PlanAsync();
        var token = guarded.TokenOf(guarded.Door.Talker("Ada", GuardedDoor.Team), GuardedDoor.OtherTenant);

        using var one = await guarded.ContentAsync(token, $"?plan={plan}");
        using var all = await guarded.ContentAsync(token);

        Assert.Equal(HttpStatusCode.NotFound, one.StatusCode);
        Assert.DoesNotContain("Bakkegaarden", await all.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_key_is_accepted_at_its_first_use()
    {
        await using var guarded = await GuardedDoor.OpenAsync();
        var plan = await guarded.PlanAsync();
        var ada = guarded.Door.Talker("Ada", GuardedDoor.Team);
        using var before = await guarded.ContentAsync(guarded.TokenOf(ada), $"?plan={plan}");
        guarded.Keys.Publish("key-2");

        using var after = await guarded.ContentAsync(guarded.TokenOf(ada, kid: "key-2"), $"?plan={plan}");

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task Keys_that_cannot_be_had_are_an_outage_and_no_open_door()
    {
        await using var guarded = await GuardedDoor.OpenAsync(("Tab:Metadata", "http://127.0.0.1:1/nobody"));
        var plan = await guarded.PlanAsync();
        var token = guarded.TokenOf(guarded.Door.Talker("Ada", GuardedDoor.Team));

        using var content = await guarded.ContentAsync(token, $"?plan={plan}");
        using var card = await guarded.CommandAsync(token, Question(plan));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, ""), (content.StatusCode, await content.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, ""), (card.StatusCode, await card.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Where_no_sign_in_is_set_up_nobody_is_let_in()
    {
        await using var guarded = await GuardedDoor.OpenAsync(("Tab:SignInId", ""));
        await NothingAsync(guarded, guarded.TokenOf(guarded.Door.Talker("Ada", GuardedDoor.Team)), await guarded.PlanAsync());
    }

    [Fact]
    public async Task The_developers_own_person_is_for_this_machine_alone_and_never_beside_a_sign_in()
    {
        var person = ("Tab:DeveloperPerson", $"{new FrontDoor().Talker("Ada", GuardedDoor.Team).ObjectId}|Ada|{Activities.Tenant}");
        await using var signedIn = await GuardedDoor.OpenAsync(person);
        await NothingAsync(signedIn, null, await signedIn.PlanAsync());

        await using var developing = await GuardedDoor.OpenAsync(person, ("Tab:SignInId", ""));
        var plan = await developing.PlanAsync();
        using var here = await developing.ContentAsync(null, $"?plan={plan}");
        Assert.Equal(HttpStatusCode.OK, here.StatusCode);

        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, $"/tab/content?plan={plan}") { Headers = { { "X-Forwarded-For", "203.0.113.7" } } };
        using var forwarded = await developing.SendAsync(elsewhere, null);
        Assert.Equal(HttpStatusCode.Unauthorized, forwarded.StatusCode);
    }

    private static void Spoil(GuardedDoor guarded, SecurityTokenDescriptor token, string wrong)
    {
        var now = DateTime.UtcNow;
        switch (wrong)
        {
            case "audience": token.Audience = "33333333-3333-3333-3333-333333333333"; break;
            case "the bot's audience": token.Audience = Activities.App; break;
            case "the audience's address": token.Audience = $"api://evil.example/{GuardedDoor.SignIn}"; break;
            case "no audience": token.Audience = null; break;
            case "issuer": token.Issuer = $"https://login.evil.example/{Activities.Tenant}/v2.0"; break;
            case "the issuer of another tenant": token.Issuer = $"https://login.microsoftonline.com/{GuardedDoor.OtherTenant}/v2.0"; break;
            case "version 1.0": token.Issuer = $"https://sts.windows.net/{Activities.Tenant}/"; break;
            case "no issuer": token.Issuer = null; break;
            case "no tenant": token.Claims.Remove("tid"); break;
            case "another tenant than the bot's": (token.Issuer, token.Claims["tid"]) = ($"https://login.microsoftonline.com/{GuardedDoor.OtherTenant}/v2.0", GuardedDoor.OtherTenant); break;
            case "nobody": token.Claims.Remove("oid"); break;
            case "expired": (token.NotBefore, token.IssuedAt, token.Expires) = (now.AddHours(-1), now.AddHours(-1), now.AddMinutes(-6)); break;
            case "not yet valid": token.NotBefore = now.AddMinutes(6); break;
            case "never expires": token.Expires = null; break;
            case "no scope": token.Claims.Remove("scp"); break;
            case "another scope": token.Claims["scp"] = "User.Read access_as_user_too"; break;
            case "an application's own": token.Claims.Remove("scp"); token.Claims["roles"] = "access_as_user"; break;
            case "RS384": token.SigningCredentials = guarded.Keys.Signed(SecurityAlgorithms.RsaSha384); break;
            case "HS256 with the public key": token.SigningCredentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('k', 64))) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha256); break;
            case "unsigned": token.SigningCredentials = null; break;
            case "another's signature under a known kid": token.SigningCredentials = ChannelKeys.Signed(RSA.Create(2048), "key-1"); break;
            case "an unknown key": token.SigningCredentials = ChannelKeys.Signed(RSA.Create(2048), "made-up"); break;
            default: throw new ArgumentOutOfRangeException(nameof(wrong), wrong, "Nothing is spoilt.");
        }
    }

    private static async Task NothingAsync(GuardedDoor guarded, string? token, string plan)
    {
        using var content = await guarded.ContentAsync(token, $"?plan={plan}&locale=en");
        using var card = await guarded.CommandAsync(token, new() { ["verb"] = "deletePlan", ["plan"] = plan, ["confirmed"] = true });

        Assert.Equal(HttpStatusCode.Unauthorized, content.StatusCode);
        Assert.Contains("The page is open to those who take part in the plan.", await content.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Bakkegaarden", await content.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (card.StatusCode, await card.Content.ReadAsStringAsync()));
        Assert.False((await guarded.Door.PlanAsync(plan)).IsDeleted);
    }

    private static JsonObject Question(string plan) => new() { ["verb"] = "showQuestion", ["plan"] = plan, ["question"] = "T4-Q1" };
}
