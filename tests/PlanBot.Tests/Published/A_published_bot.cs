using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Plans;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Published;

/// <summary>
/// What the container brings, started in production as Azure would: TLS, tokens that are validated, an identity instead of secrets,
/// tables that take no key, and a proxy on the way out.
/// </summary>
[Collection(nameof(Shipped))]
public sealed class A_published_bot(PublishedBot bot, Cloud cloud)
{
    [Fact]
    public void Brings_nothing_of_development()
    {
        var files = Directory.GetFiles(bot.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(bot.Folder, file)).ToArray();

        Assert.Contains("PlanBot.dll", files);
        Assert.DoesNotContain(files, file => file.StartsWith("Chat", StringComparison.Ordinal) || file.Contains("package.json", StringComparison.Ordinal) || file.EndsWith(".cjs", StringComparison.Ordinal) || file.EndsWith(".html", StringComparison.Ordinal));
    }

    /// <summary>What the linker cannot see through: libraries that stay whole, or of which PlanBot uses nothing that it warns of. A new one wants a look.</summary>
    [Fact]
    public void Warns_of_trimming_in_known_libraries_alone() =>
        Assert.Equal(["Azure.Core", "CsvHelper", "Microsoft.IO.RecyclableMemoryStream", "Microsoft.Kiota.Serialization.Json", "YamlDotNet"], bot.Warnings);

    [Fact]
    public void Brings_its_runtime_without_what_nothing_uses()
    {
        var files = Directory.GetFiles(bot.Folder).Select(Path.GetFileName).ToArray();

        Assert.Contains("libcoreclr.so", files);
        Assert.DoesNotContain("Microsoft.AspNetCore.SignalR.dll", files);
        Assert.DoesNotContain("Microsoft.AspNetCore.Components.Server.dll", files);
        Assert.DoesNotContain("Microsoft.AspNetCore.Mvc.RazorPages.dll", files);
    }

    [Fact]
    public void Runs_as_nobody_in_particular()
    {
        Assert.Equal("1654", (string?)bot.Settings["User"]);
        Assert.Equal(["/app/PlanBot"], bot.Settings["Entrypoint"]!.AsArray().Select(word => (string)word!));
        Assert.Equal(["8080/tcp"], bot.Settings["ExposedPorts"]!.AsObject().Select(port => port.Key));
    }

    [Fact]
    public async Task Walks_a_plan_with_tokens_from_all_sides()
    {
        var (given, asked) = (cloud.Around.Given.Count, cloud.Around.Taken.Count);
        await using var host = new ProductionHost(bot.Folder, cloud.Certificate, cloud.Settings);
        await host.StartAsync();
        var ada = new PublishedChat(host, cloud);

        using (var stranger = await host.PostAsync(ada.Said("ny plan"), null))
            Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
        using (var forged = await host.PostAsync(ada.Said("ny plan"), cloud.Keys.Token(token => (token.Audience, token.SigningCredentials) = (StandIns.Identity, ChannelKeys.Signed(System.Security.Cryptography.RSA.Create(2048), "key-1")))))
            Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
        var form = await ada.SaysAsync("ny plan");
        Assert.StartsWith("Bearer ey", cloud.Around.Posted(asked).Authorization, StringComparison.Ordinal);
        var plan = await ada.PressesAsync(form.Press("Begynd planen", ("title", "Familiehuset")));
        var question = await ada.PressesAsync((await ada.PressesAsync(plan.Press("Fortsæt"))).Press("Kommune"));
        var next = await ada.PressesAsync(question.Press("Gem og næste", ("choice", "some"), ("text", "Vi mødes hver måned.")));
        Assert.Contains("Gemt", next.Text, StringComparison.Ordinal);

        Assert.Equal(["https://api.botframework.com", "https://storage.azure.com"], cloud.Around.Given.Skip(given).Select(token => token.Resource.TrimEnd('/')).Distinct().Order(StringComparer.Ordinal));
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
        var group = new PublishedChat(host, cloud, new() { ["conversation"] = new JsonObject { ["id"] = $"19:{plan}@thread.v2", ["conversationType"] = "groupChat", ["tenantId"] = Activities.Tenant } });
        await group.PressesAsync($$"""{"verb":"startPlan","plan":"{{plan}}","template":"T4","title":"{{plan}}","party1":"Kommune","party2":"Forening","country":"Denmark","language":"da"}""");
        await group.PressesAsync($$"""{"verb":"chooseParty","plan":"{{plan}}","question":"T4-Q1","party":"1"}""");
        for (var number = 1; ; number++)
        {
            var text = $"Svar nr. {number} i {plan}.";
            try
            {
                var answer = await group.PressesAsync($$"""{"verb":"newInitiative","plan":"{{plan}}"}""");
                var shown = await group.PressesAsync(answer.Press("Gem", ("title", text), ("ownerName", "koordinator"), ("deadline", "2027-03-15")));
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
