using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class StartTests
{
    private const string App = "Bot:AppId=" + Activities.App;
    private const string Tenant = "Bot:TenantId=" + Activities.Tenant;

    [Theory]
    [InlineData("Production", "Bot:AppId is missing")]
    [InlineData("Production", "The bot has no credential", App, Tenant)]
    [InlineData("Development", "Bot:AppId is not a GUID", "Bot:AppId=planbot")]
    [InlineData("Development", "Bot:TenantId is not a GUID", "Bot:TenantId=contoso")]
    [InlineData("Production", "several credentials", App, Tenant, "Bot:ClientSecret=x", "Bot:ManagedIdentity=true")]
    [InlineData("Production", "Bot:TenantId is missing", App, "Bot:ClientSecret=x")]
    [InlineData("Production", "Bot:TenantId is missing", App, "Bot:FederatedCredential=x")]
    [InlineData("Development", "no Bot:AppId", "Bot:ClientSecret=x")]
    [InlineData("Development", "Bot:OpenIdMetadata must be an https address", "Bot:OpenIdMetadata=http://login.botframework.com/")]
    [InlineData("Development", "Bot:AllowedServiceHosts has \"https://x/\"", "Bot:AllowedServiceHosts:0=https://x/")]
    public async Task A_wrong_configuration_stops_the_start_with_a_sentence(string environment, string sentence, params string[] settings)
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(environment, settings));

        Assert.Contains(sentence, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Development", App)]
    [InlineData("Production", App, "Bot:ManagedIdentity=true")]
    [InlineData("Production", App, Tenant, "Bot:ClientSecret=x")]
    [InlineData("Production", App, Tenant, "Bot:FederatedCredential=44444444-4444-4444-4444-444444444444")]
    public async Task A_whole_configuration_starts(string environment, params string[] settings)
    {
        await using var teams = await StartAsync(environment, settings);
    }

    [Theory]
    [InlineData("127.0.0.1", null, 400)]
    [InlineData("::1", null, 400)]
    [InlineData("::ffff:127.0.0.1", null, 400)]
    [InlineData("10.0.0.7", null, 401)]
    [InlineData("127.0.0.1", "203.0.113.9", 401)]
    public async Task Without_a_registration_only_this_machine_may_call(string address, string? forwardedFor, int status)
    {
        await using var teams = await TeamsHost.StartAsync();

        var answer = await teams.Server.SendAsync(call =>
        {
            call.Request.Method = "POST";
            call.Request.Path = "/api/messages";
            call.Connection.RemoteIpAddress = IPAddress.Parse(address);
            if (forwardedFor is not null)
                call.Request.Headers["X-Forwarded-For"] = forwardedFor;
        });

        Assert.Equal(status, answer.Response.StatusCode);
    }

    private static Task<TeamsHost> StartAsync(string environment, string[] settings) =>
        TeamsHost.StartAsync(environment, [.. settings.Select(setting => setting.Split('=', 2)).Select(pair => (pair[0], pair[1]))]);
}
