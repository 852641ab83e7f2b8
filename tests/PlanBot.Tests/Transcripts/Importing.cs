using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PlanBot.Core.Plans;
using PlanBot.Tests.Documents;
using Xunit;

namespace PlanBot.Tests.Transcripts;

/// <summary>A plan that existed before, brought in as Teams brings it.</summary>
public sealed class Importing
{
    private static readonly Spot Ada = Spot.Personal("Ada");

    /// <summary>Case A7.</summary>
    [Fact]
    public async Task Altas_plan_as_a_Word_file()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Ada, "nb-NO");

        var preview = await ada.Attaches("Forebyggende plan.docx", WordFiles.Alta);

        Assert.Contains("33 punkter · 13 datoer · 2 uten ansvarlig", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Uten punkter: KE6, KE7 og KE9.", preview.Text, StringComparison.Ordinal);
        await ada.Presses("Lagre planen", ("title", "Forebyggende plan, Alta"));
        var plan = await door.PlanAsync(ada.Plan);
        Assert.Equal(
            ["2023-01", "2024-03", "2024-05", "2024-spring", "2024-09-05", "2024-09-12", "2024-10-07", "2024-10-14", "2024-10-28", "2024-12-09", "2025-01-01", "2025-spring", "2026-spring"],
            plan.AllInitiatives.Values.OrderBy(initiative => initiative.Number).SelectMany(initiative => initiative.Dates).Select(date => date.ToString()));
        Assert.Equal((33, Country.Norway, 2), (plan.AllInitiatives.Count, plan.Country, plan.Initiatives.Count(initiative => initiative.AsksForOwner)));

        await ada.Presses("Angre");
        Assert.True((await door.PlanAsync(plan.Id.Value)).IsDeleted);
        await ada.Presses("Angre");
        Assert.Equal(33, (await door.PlanAsync(plan.Id.Value)).AllInitiatives.Count);
    }

    [Fact]
    public async Task The_Danish_table_as_a_Word_file()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Ada);

        await ada.Attaches("plan.docx", WordFiles.DanishTable, "her er vores plan");
        Assert.Contains("7 svar · 4 initiativer · 4 datoer · 1 eget punkt", ada.Card.Text, StringComparison.Ordinal);
        await ada.Presses("Gem planen");

        var plan = await door.PlanAsync(ada.Plan);
        Assert.Equal(("T4", "Implementeringsplan for Familiehuset", 14), (plan.Template, plan.Title, plan.Answers.Count));
        Assert.Equal(["Projektleder", "Koordinator", "Leder"], plan.Initiatives.Select(initiative => initiative.Owner?.Name).OfType<string>());
    }

    /// <summary>Every line counts in a pasted plan, so its line ends must come through.</summary>
    [Fact]
    public async Task Altas_plan_pasted_into_the_chat()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Ada);

        await ada.Says("KE1 Utforske og tilpasse tiltak:\r\n- Kartlegge behov (mars 2027)\r\n- Velge tiltak\r\nKE2 Kartlegge forutsetninger:\r\n- Snakke med lederne");

        Assert.Contains("Det ligner en plan.", ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("3 punkter · 1 dato", ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_into_the_form_in_a_group_it_lives_there()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        await ada.Says("importér plan");
        await ada.Presses("Læs teksten", ("text", "KE1 Utforske:\n- Kartlegge behov\n- Velge tiltak"));

        await ada.Presses("Gem planen", ("title", "Fælles plan"));

        Assert.Contains("Fælles plan", (await bo.Says("plan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_token_goes_to_where_the_file_is_and_nothing_of_the_file_or_its_address_is_logged()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Ada);

        await ada.Attaches("Forebyggende plan.docx", WordFiles.Alta);
        door.Files.Instead = _ => throw new HttpRequestException("tempauth=secret");
        await ada.Attaches("Forebyggende plan.docx", WordFiles.Alta);

        Assert.All(door.Files.Requests, request =>
        {
            Assert.Null(request.Headers.Authorization);
            Assert.False(request.Headers.Contains("Cookie"));
        });
        Assert.NotEmpty(door.Logs.Lines);
        Assert.All(door.Logs.Lines, line =>
        {
            Assert.DoesNotContain("tempauth", line, StringComparison.Ordinal);
            Assert.DoesNotContain("sharepoint", line, StringComparison.Ordinal);
            Assert.DoesNotContain("Forebyggende", line, StringComparison.Ordinal);
            Assert.DoesNotContain("Kommunedirektøren", line, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("http://contoso-my.sharepoint.com")]
    [InlineData("https://evil.example")]
    [InlineData("https://sharepoint.com.evil.example")]
    [InlineData("https://evilsharepoint.com")]
    [InlineData("https://contoso.sharepoint.com:8443")]
    [InlineData("https://ada@contoso.sharepoint.com")]
    [InlineData("https://169.254.169.254")]
    [InlineData("https://10.0.0.1")]
    [InlineData("file:///etc")]
    public async Task A_file_elsewhere_is_not_fetched(string host)
    {
        await using var door = new FrontDoor();
        door.Files.Host = host;
        var ada = door.Talker("Ada", Ada);

        Assert.Contains("Filen kunne ikke hentes.", (await ada.Attaches("plan.docx", WordFiles.Alta)).Text, StringComparison.Ordinal);
        Assert.Empty(door.Files.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_file_that_does_not_come_is_explained(HttpStatusCode status)
    {
        await using var door = new FrontDoor();
        door.Files.Instead = _ => Task.FromResult(new HttpResponseMessage(status) { Headers = { Location = new Uri("https://169.254.169.254/") } });
        var ada = door.Talker("Ada", Ada);

        Assert.Contains("Filen kunne ikke hentes.", (await ada.Attaches("plan.docx", WordFiles.Alta)).Text, StringComparison.Ordinal);
        Assert.Single(door.Files.Requests);
    }

    /// <summary>Neither a length that is told nor one that is not makes the bot hold more than 5 MB.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ten_megabytes_are_not_read(bool tellsLength)
    {
        await using var door = new FrontDoor();
        var body = new EndlessStream();
        door.Files.Instead = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) { Headers = { ContentLength = tellsLength ? 10 * 1024 * 1024 : null } } });
        var ada = door.Talker("Ada", Ada);

        Assert.Contains("Filen er for stor. Der er plads til 5 MB.", (await ada.Attaches("plan.docx", [])).Text, StringComparison.Ordinal);
        Assert.InRange(body.Taken, 0, 6 * 1024 * 1024);
    }

    [Theory]
    [InlineData("plan.pdf", "Den slags fil kan jeg ikke læse.")]
    [InlineData("Nina 010150-5000.pdf", "Filens navn ser ud til at indeholde et CPR-nummer.")]
    public async Task A_file_of_another_kind_is_not_even_fetched(string name, string sentence)
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Ada);

        Assert.Contains(sentence, (await ada.Attaches(name, [1, 2, 3])).Text, StringComparison.Ordinal);
        Assert.Empty(door.Files.Requests);
    }

    [Fact]
    public async Task A_file_in_a_group_is_asked_for_in_the_personal_chat()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);

        Assert.Contains("Filer kan jeg kun modtage i den personlige chat.", (await ada.Attaches("plan.docx", WordFiles.Alta)).Text, StringComparison.Ordinal);
        Assert.Empty(door.Files.Requests);
    }

    [Fact]
    public async Task A_hostile_document_is_refused_with_a_sentence()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Ada);

        var card = await ada.Attaches("plan.docx", WordFiles.Pack(WordFiles.P("Plan"), ("word/_rels/settings.xml.rels", WordFiles.Relationships("attachedTemplate", "https://evil.example/x.dotm"))));

        Assert.Contains("Dokumentet henter noget udefra", card.Text, StringComparison.Ordinal);
        Assert.Single(door.Files.Requests);
    }

    [Fact]
    public async Task Two_files_get_a_card_each()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Ada);
        await ada.Says("hjælp");
        var message = (JsonObject)ada.Last.DeepClone();
        (message["id"], message["text"]) = (door.NextActivity(), "");
        message["attachments"] = new JsonArray(door.Files.Keep("plan.docx", WordFiles.Alta), door.Files.Keep("tabel.docx", WordFiles.DanishTable));
        var before = door.Connector.Posts.Count();

        await door.PostAsync(message);

        Assert.Equal(2, door.Connector.Posts.Count() - before);
    }

    /// <summary>500 lines are six transactions, and the store holds them all.</summary>
    [Fact]
    public async Task A_long_plan_is_kept_whole()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Ada);
        await ada.Attaches("plan.txt", Encoding.UTF8.GetBytes("KE4 Sikre forankring:\n" + string.Concat(Enumerable.Range(1, 500).Select(item => $"- Avklare ansvar {item}\n"))));

        await ada.Presses("Gem planen", ("title", "Lang"));

        Assert.Equal((500, 6), ((await door.PlanAsync(ada.Plan)).AllInitiatives.Count, (await door.PlanAsync(ada.Plan)).Version));
    }

    private sealed class EndlessStream : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Taken; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Taken += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
