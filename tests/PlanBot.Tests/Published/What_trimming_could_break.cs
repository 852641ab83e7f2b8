using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PlanBot.Core.Templates;
using PlanBot.Tests.Graph.StandIn;
using PlanBot.Tests.Storage;
using PlanBot.Tests.Teams;
using PlanBot.Tests.Telemetry;
using Xunit;

namespace PlanBot.Tests.Published;

/// <summary>Everything in the published program that a library finds by reflection, or that the linker could take for unused.</summary>
[Collection(nameof(Shipped))]
public sealed class What_trimming_could_break(PublishedBot bot, Cloud cloud)
{
    private const string Ada = "aaaaaaaa-0000-0000-0000-000000000001", SignIn = "44444444-4444-4444-4444-444444444444", Group = "99999999-9999-9999-9999-999999999999";

    private const string Json = """
        { "id": "vaerested", "language": "da", "title": "Værested & café",
          "phases": [ { "id": "1", "name": "Begyndelsen", "questions": [ { "id": "penger", "text": "Har vi penge?", "answer": "text" } ] } ] }
        """;

    [Fact]
    public async Task Every_part_of_the_page_is_drawn()
    {
        await using var host = await StartAsync();
        var plan = await FilledAsync(new(host, cloud), "Huset på <script>Ø</script>");

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.GetAsync($"tab/content?plan={plan}")).Status);
        Assert.Contains("<title>PlanBot</title>", await PageAsync(host, "tab"), StringComparison.Ordinal);
        Assert.Contains("fetch(", await PageAsync(host, "tab/tab.js"), StringComparison.Ordinal);
        foreach (var (view, drawn) in new[] { ("Board", "class=\"board\""), ("Timeline", "class=\"timeline\""), ("Wheel", "<svg "), ("Answers", "Vi m&#xF8;des."), ("History", "class=\"history\"") })
        {
            var page = await PageAsync(host, $"tab/content?plan={plan}&view={view}&late=false");
            Assert.Contains("<h1 tabindex=\"-1\">Huset p&#xE5; &lt;script&gt;&#xD8;&lt;/script&gt;</h1>", page, StringComparison.Ordinal);
            Assert.Contains(drawn, page, StringComparison.Ordinal);
        }
    }

    /// <summary>The links are sealed with a key that is kept as XML and read by the next process.</summary>
    [Fact]
    public async Task Files_of_every_kind_are_made_and_links_outlive_a_restart()
    {
        IReadOnlyDictionary<string, Uri> links;
        await using (var host = await StartAsync())
        {
            var plan = await FilledAsync(new(host, cloud), "Børnehuset");
            links = (await new PublishedChat(host, cloud).PressesAsync($$"""{"verb":"documents","plan":"{{plan}}"}""")).Links;
            Assert.Equal(0, await host.StopAsync());
        }

        await using var next = await StartAsync();
        using var word = new ZipArchive(new MemoryStream(await FileAsync(next, links, "Word")));
        using var document = new StreamReader(await word.GetEntry("word/document.xml")!.OpenAsync());
        Assert.Contains("Børnehuset", await document.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Contains(";", Encoding.UTF8.GetString(await FileAsync(next, links, "CSV")), StringComparison.Ordinal);
        Assert.Contains("Fagdag", Encoding.UTF8.GetString(await FileAsync(next, links, "tekst")), StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR", Encoding.UTF8.GetString(await FileAsync(next, links, "alender")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Templates_are_read_from_yaml_and_json()
    {
        await using var host = await StartAsync();
        var ada = new PublishedChat(host, cloud);
        foreach (var (template, title) in new[] { (PublishedTemplates.Example, "Fritid for alle"), (Json, "Værested & café") })
        {
            var read = await ada.PressesAsync((await ada.SaysAsync("ny skabelon")).Press("Læs skabelonen", ("content", template)));
            Assert.Contains(title, read.Text, StringComparison.Ordinal);
            var kept = await ada.PressesAsync(read.Press("Gem skabelonen"));
            Assert.Contains("Begynd en plan med den", kept.Buttons);
        }
    }

    [Fact]
    public async Task A_plan_in_Word_is_read()
    {
        await using var host = await StartAsync(("Bot__AllowedFileHosts__0", SelfSigned.Connector));
        var before = cloud.Around.Taken.Count;
        var said = new PublishedChat(host, cloud).Said("");
        said["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = $"https://{SelfSigned.Connector}/emea/plan.docx",
            ["name"] = "plan.docx",
            ["content"] = new JsonObject { ["downloadUrl"] = $"https://{SelfSigned.Connector}{StandIns.WordFile}", ["uniqueId"] = "1", ["fileType"] = "docx" },
        });
        using var typed = await host.PostAsync(said, cloud.Token());

        Assert.Equal(HttpStatusCode.OK, typed.StatusCode);
        Assert.Contains("importPlan", cloud.Around.Posted(before).Body!.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Graph_is_asked_and_a_collector_told()
    {
        await using var graph = await GraphStandIn.StartAsync(TimeProvider.System);
        await using var collector = await Collector.StartAsync();
        var planner = graph.Planner.AddPlan(Group, "Teamets plan");
        await using var host = await StartAsync(
            ("Graph__Planner", "true"), ("Graph__People", "true"), ("Graph__BaseUrl", graph.Address.ToString()), ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address));
        var channel = new PublishedChat(host, cloud, new()
        {
            ["conversation"] = new JsonObject { ["id"] = "19:graph@thread.tacv2", ["conversationType"] = "channel", ["tenantId"] = Activities.Tenant, ["isGroup"] = true },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Activities.Tenant }, ["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2", ["aadGroupId"] = Group } },
        });
        var plan = await FilledAsync(channel, "Kanalens plan");
        await UntilAsync(async () => (await channel.PressesAsync($$"""{"verb":"planner","plan":"{{plan}}"}""")).Json.ToJsonString().Contains("Teamets plan", StringComparison.Ordinal));
        await channel.PressesAsync($$"""{"verb":"connectPlanner","plan":"{{plan}}","plannerPlan":"{{planner}}"}""");
        using (var refused = await host.PostAsync(channel.Said("hej"), null))
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        await UntilAsync(() => Task.FromResult(graph.Planner.Tasks.Count > 0));

        var task = graph.Planner.Tasks.Values.Single();
        Assert.Equal(("Fagdag", Ada), ((string?)task["title"], task["assignments"]!.AsObject().Single().Key));
        Assert.Equal(0, await host.StopAsync());
        Assert.Contains("turn SaveInitiative", collector.Everything("traces"), StringComparison.Ordinal);
        Assert.Contains("planbot.graph.duration", collector.Everything("metrics"), StringComparison.Ordinal);
        Assert.Contains("was refused", collector.Everything("logs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_do_what_they_say()
    {
        using var folder = new TemporaryFolder();
        var sqlite = new Dictionary<string, string>(cloud.Settings) { ["Storage__AccountUrl"] = "", ["Storage__Folder"] = folder.File("data") };
        await using (var host = new ProductionHost(bot.Folder, cloud.Certificate, sqlite))
        {
            await host.StartAsync();
            await FilledAsync(new(host, cloud), "Filens plan");
            Assert.Equal(0, await host.StopAsync());
        }

        await DoneAsync("storage", "backup", "--from", $"sqlite:{folder.File("data")}", "--to", folder.File("backup.db"));
        await DoneAsync("storage", "restore", "--from", folder.File("backup.db"), "--to", $"sqlite:{folder.File("restored")}");
        sqlite["Storage__Folder"] = folder.File("restored");
        foreach (var kind in new[] { "word", "csv", "text", "calendar", "picture" })
            Assert.Contains("1 of 1", await DoneAsync("export", "--as", kind, "--to", folder.File("files")), StringComparison.Ordinal);
        await DoneAsync("package", "--host", "planbot.example.org", "--bot-id", StandIns.Identity, "--out", folder.File("teams.zip"));
        await using var package = await ZipFile.OpenReadAsync(folder.File("teams.zip"));
        Assert.NotNull(package.GetEntry("manifest.json"));

        var doctor = (await bot.RunAsync(sqlite, "doctor")).Said;
        Assert.Contains("Europe/Copenhagen", doctor, StringComparison.Ordinal);
        Assert.Contains("Bot:ManagedIdentity", doctor, StringComparison.Ordinal);

        async Task<string> DoneAsync(params string[] arguments)
        {
            var (code, said) = await bot.RunAsync(sqlite, arguments);
            Assert.True(code == 0, said);
            return said;
        }
    }

    private async Task<ProductionHost> StartAsync(params (string Name, string Value)[] more)
    {
        var settings = cloud.Settings;
        (settings["Tab__SignInId"], settings["Tab__Metadata"], settings["Web__Address"]) = (SignIn, cloud.Keys.Address, "https://planbot.example.org");
        foreach (var (name, value) in more)
            settings[name] = value;
        var host = new ProductionHost(bot.Folder, cloud.Certificate, settings);
        await host.StartAsync();
        return host;
    }

    /// <summary>A plan with an answer and an initiative that Ada is responsible for; its id.</summary>
    private static async Task<string> FilledAsync(PublishedChat ada, string title)
    {
        var id = Guid.NewGuid().ToString("N")[..20];
        await ada.PressesAsync(new JsonObject { ["verb"] = "startPlan", ["plan"] = id, ["template"] = "T4", ["title"] = title, ["party1"] = "Kommune", ["party2"] = "Forening", ["country"] = "Denmark", ["language"] = "da", ["coordinator"] = Ada });
        await ada.PressesAsync($$"""{"verb":"chooseParty","plan":"{{id}}","question":"T4-Q1","party":"1"}""");
        await ada.PressesAsync($$"""{"verb":"saveAnswer","plan":"{{id}}","question":"T4-Q1","party":"1","seen":0,"then":"Stop","choice":"some","text":"Vi mødes."}""");
        var saved = await ada.PressesAsync($$"""{"verb":"saveInitiative","plan":"{{id}}","initiative":"{{"i".PadLeft(20, 'i')}}","seen":0,"closedDay":"Keep","title":"Fagdag","owner":"{{Ada}}","deadline":"{{DateTime.UtcNow.AddDays(30):yyyy-MM-dd}}","milestone1":"Første skridt"}""");
        Assert.Contains("Fagdag", saved.Text, StringComparison.Ordinal);
        return id;
    }

    private async Task<string> PageAsync(ProductionHost host, string path)
    {
        var token = cloud.Keys.Token(token =>
        {
            (token.Issuer, token.Audience) = ($"https://login.microsoftonline.com/{Activities.Tenant}/v2.0", SignIn);
            token.Claims = new Dictionary<string, object> { ["oid"] = Ada, ["tid"] = Activities.Tenant, ["scp"] = "access_as_user", ["name"] = "Ada" };
        });
        var (status, body) = await host.GetAsync(path, token);
        var page = Encoding.UTF8.GetString(body);
        Assert.True(status == HttpStatusCode.OK, $"{path}: {status} {page}");
        return page;
    }

    private static async Task<byte[]> FileAsync(ProductionHost host, IReadOnlyDictionary<string, Uri> links, string kind)
    {
        var (status, body) = await host.GetAsync(links.Single(link => link.Key.Contains(kind, StringComparison.Ordinal)).Value.PathAndQuery.TrimStart('/'));
        Assert.Equal(HttpStatusCode.OK, status);
        return body;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await isSo())
            await Task.Delay(TimeSpan.FromSeconds(1), limit.Token);
    }
}
