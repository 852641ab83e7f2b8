using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Core.Plans;
using PlanBot.Storage;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Published;

/// <summary>
/// What the container brings, started in production as Azure would: TLS, tokens that are validated, an identity instead of secrets,
/// tables that take no key, and a proxy on the way out.
/// </summary>
public sealed class A_published_bot(PublishedBot bot, Cloud cloud) : IClassFixture<PublishedBot>, IClassFixture<Cloud>
{
    private int activities;

    [Fact]
    public void Brings_nothing_of_development()
    {
        var files = Directory.GetFiles(bot.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(bot.Folder, file)).ToArray();

        Assert.Contains("PlanBot.dll", files);
        Assert.DoesNotContain(files, file => file.StartsWith("Chat", StringComparison.Ordinal) || file.Contains("package.json", StringComparison.Ordinal) || file.EndsWith(".cjs", StringComparison.Ordinal) || file.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public void Runs_as_nobody_in_particular()
    {
        Assert.Equal("1654", (string?)bot.Settings["User"]);
        Assert.Equal(["dotnet", "/app/PlanBot.dll"], bot.Settings["Entrypoint"]!.AsArray().Select(word => (string)word!));
        Assert.Equal(["8080/tcp"], bot.Settings["ExposedPorts"]!.AsObject().Select(port => port.Key));
    }

    [Fact]
    public async Task Walks_a_plan_with_tokens_from_all_sides()
    {
        await using var host = new ProductionHost(bot.Folder, cloud.Certificate, cloud.Settings);
        await host.StartAsync();
        var before = cloud.Around.Taken.Count;

        using (var stranger = await host.PostAsync(Said("ny plan"), null))
            Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
        using (var forged = await host.PostAsync(Said("ny plan"), cloud.Keys.Token(token => (token.Audience, token.SigningCredentials) = (StandIns.Identity, ChannelKeys.Signed(System.Security.Cryptography.RSA.Create(2048), "key-1")))))
            Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
        using (var typed = await host.PostAsync(Said("ny plan"), cloud.Token()))
            Assert.Equal(HttpStatusCode.OK, typed.StatusCode);

        var posted = Assert.Single(cloud.Around.Taken.Skip(before), call => call.Method == "POST" && call.Path.Contains("/activities", StringComparison.Ordinal));
        Assert.StartsWith("Bearer ey", posted.Authorization, StringComparison.Ordinal);
        var form = new ShownCard(posted.Body!["attachments"]![0]!["content"]!.AsObject());
        var plan = await PressAsync(host, form.Press("Begynd planen", ("title", "Familiehuset")));
        var question = await PressAsync(host, (await PressAsync(host, plan.Press("Fortsæt"))).Press("Kommune"));
        var next = await PressAsync(host, question.Press("Gem og næste", ("choice", "some"), ("text", "Vi mødes hver måned.")));
        Assert.Contains("Gemt", next.Text, StringComparison.Ordinal);

        Assert.Equal(["https://api.botframework.com", "https://storage.azure.com"], cloud.Around.Given.Select(token => token.Resource.TrimEnd('/')).Distinct().Order(StringComparer.Ordinal));
        Assert.All(cloud.Proxy.Asked, host => Assert.Equal($"{SelfSigned.Connector}:443", host));
        Assert.Equal(0, await host.StopAsync());
    }

    [Fact]
    public async Task Stops_under_load_without_cutting_a_turn()
    {
        const int People = 8;
        var kept = new ConcurrentDictionary<string, ConcurrentBag<string>>();
        await using (var host = new ProductionHost(bot.Folder, cloud.Certificate, cloud.Settings))
        {
            await host.StartAsync();
            var enough = new Count(60);
            var people = Enumerable.Range(0, People).Select(person => PressesAsync(host, $"load-{person}", kept.GetOrAdd($"load-{person}", _ => []), enough)).ToArray();
            await enough.Reached.WaitAsync(TimeSpan.FromSeconds(90));

            Assert.Equal(0, await host.StopAsync());
            await Task.WhenAll(people);
        }

        // What was answered is kept, and nothing is kept whose answer was cut off.
        using var tables = cloud.Open();
        foreach (var (plan, texts) in kept)
        {
            var found = await new PlanStore(tables, TimeProvider.System).FindAsync(new PlanId(plan), CancellationToken.None);
            Assert.Equal(texts.Order(StringComparer.Ordinal), found!.Initiatives.Select(initiative => initiative.Title).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Writes one initiative after another until the host answers no more.</summary>
    private async Task PressesAsync(ProductionHost host, string plan, ConcurrentBag<string> kept, Count enough)
    {
        await InAsync(host, plan, $$"""{"verb":"startPlan","plan":"{{plan}}","template":"T4","title":"{{plan}}","party1":"Kommune","party2":"Forening","country":"Denmark","language":"da"}""");
        await InAsync(host, plan, $$"""{"verb":"chooseParty","plan":"{{plan}}","question":"T4-Q1","party":"1"}""");
        for (var number = 1; ; number++)
        {
            var text = $"Svar nr. {number} i {plan}.";
            try
            {
                var answer = await InAsync(host, plan, $$"""{"verb":"newInitiative","plan":"{{plan}}"}""");
                var shown = await InAsync(host, plan, answer.Press("Gem", ("title", text), ("ownerName", "koordinator"), ("deadline", "2027-03-15")).ToJsonString());
                Assert.Contains("Initiativ\n", shown.Text, StringComparison.Ordinal);
                kept.Add(text);
                enough.Add();
            }
            catch (HttpRequestException gone) when (gone.StatusCode is null)
            {
                return;
            }
        }
    }

    private async Task<ShownCard> InAsync(ProductionHost host, string plan, string data)
    {
        var activity = Ours(Activities.Press(data, NextId()));
        activity["conversation"] = new JsonObject { ["id"] = $"19:{plan}@thread.v2", ["conversationType"] = "groupChat", ["tenantId"] = Activities.Tenant };
        return new ShownCard((await host.InvokeAsync(activity, cloud.Token()))["value"]!.AsObject());
    }

    private async Task<ShownCard> PressAsync(ProductionHost host, JsonObject data) =>
        new((await host.InvokeAsync(Ours(Activities.Press(data.ToJsonString(), NextId())), cloud.Token()))["value"]!.AsObject());

    private JsonObject Said(string text) => Ours(Activities.Message(text, NextId()));

    private string NextId() => $"f:published-{Interlocked.Increment(ref activities)}-{Guid.NewGuid():N}";

    private static JsonObject Ours(JsonObject activity)
    {
        activity["recipient"]!["id"] = $"28:{StandIns.Identity}";
        return activity;
    }

    /// <summary>How much was kept by all together.</summary>
    private sealed class Count(int wanted)
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int count;

        public Task Reached => reached.Task;

        public void Add()
        {
            if (Interlocked.Increment(ref count) == wanted)
                reached.SetResult();
        }
    }
}
