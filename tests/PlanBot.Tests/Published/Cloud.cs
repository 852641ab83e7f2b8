using System.Diagnostics.CodeAnalysis;
using Azure.Core;
using Azure.Core.Pipeline;
using PlanBot.Chat;
using PlanBot.Storage.AzureTables;
using PlanBot.Storage.AzureTables.Client;
using PlanBot.Tests.Azurite;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Published;

/// <summary>Everything outside that a published PlanBot speaks with, on this machine, with TLS where Azure has it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends it by DisposeAsync.")]
public sealed class Cloud : IAsyncLifetime
{
    private readonly SelfSigned certificate = new();
    private readonly int tablePort = AzuriteServer.FreePort();
    private IChildProcess? azurite;
    private StandIns? around;
    private TunnelProxy? proxy;
    private ChannelKeys? keys;

    internal SelfSigned Certificate => certificate;

    internal StandIns Around => around!;

    internal TunnelProxy Proxy => proxy!;

    internal ChannelKeys Keys => keys!;

    /// <summary>What the infrastructure sets, and where the stand-ins are.</summary>
    internal Dictionary<string, string> Settings => new()
    {
        ["Bot__AppId"] = StandIns.Identity,
        ["Bot__TenantId"] = Activities.Tenant,
        ["Bot__ManagedIdentity"] = "true",
        ["Bot__OpenIdMetadata"] = Keys.Address,
        ["Storage__AccountUrl"] = $"https://127.0.0.1:{tablePort}/{AzuriteServer.Account}",
        ["Storage__ManagedIdentityClientId"] = StandIns.Identity,
        ["IDENTITY_ENDPOINT"] = Around.IdentityEndpoint,
        ["IDENTITY_HEADER"] = StandIns.Secret,
        ["HTTPS_PROXY"] = Proxy.Address.ToString(),
        ["NO_PROXY"] = "127.0.0.1,localhost",
    };

    /// <summary>The tables, for a test that looks for itself.</summary>
    internal TablesInAzure Open()
    {
        var options = TablesInAzure.Options();
        options.Transport = new HttpClientTransport(certificate.Trusting());
        return new(new TableServiceClient(new Uri(Settings["Storage__AccountUrl"]), new Known(StandIns.Token("https://storage.azure.com")), options));
    }

    internal string Token() => Keys.Token(token => token.Audience = StandIns.Identity);

    public async Task InitializeAsync()
    {
        keys = await ChannelKeys.StartAsync();
        around = await StandIns.StartAsync(certificate);
        proxy = new TunnelProxy(around.ConnectorPort);
        azurite = await AzuriteServer.StartSecureAsync(tablePort, certificate.Pem, certificate.Key);
    }

    public async Task DisposeAsync()
    {
        if (azurite is not null)
            await azurite.DisposeAsync();
        if (proxy is not null)
            await proxy.DisposeAsync();
        if (around is not null)
            await around.DisposeAsync();
        if (keys is not null)
            await keys.DisposeAsync();
        certificate.Dispose();
    }

    private sealed class Known(string token) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(token, DateTimeOffset.UtcNow.AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
