using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Documents;
using PlanBot.Core.Importing;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports;
using PlanBot.Core.Templates;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Importing;

/// <summary>From a document to a plan, as people do it.</summary>
public sealed class Importing_a_plan
{
    private static readonly Place Personal = new("tenant", "a:ada", PlaceKind.Personal);
    private readonly Chat chat = new();

    private Plan Plan => chat.Plans.All.Single();

    private int Lines() => Plan.AllInitiatives.Values.Count(initiative => !initiative.IsDeleted);

    [Theory]
    [InlineData("importér plan")]
    [InlineData("importer plan")]
    [InlineData("Import plan")]
    public async Task Any_of_the_words_shows_where_to_paste(string words)
    {
        var card = await chat.Ada.Says(words);

        Assert.Contains("vedhæfte planen som Word-fil", card.Text, StringComparison.Ordinal);
        Assert.Equal("", card.ValueOf("text") ?? "");
    }

    /// <summary>Case A7, up to what the preview shows.</summary>
    [Fact]
    public async Task A_preview_shows_what_was_understood_and_keeps_nothing()
    {
        var card = await Pastes(Documents.Alta);

        Assert.Contains("33 punkter · 13 datoer · 2 uden ansvarlig", card.Text, StringComparison.Ordinal);
        Assert.Contains("KE4 Sikre nødvendig forankring og implementeringsledelse: 14 punkter", card.Text, StringComparison.Ordinal);
        Assert.Contains("Uden punkter: KE6, KE7 og KE9.", card.Text, StringComparison.Ordinal);
        Assert.Contains("Foreslået som ansvarlig\nKommunedirektøren:", card.Text, StringComparison.Ordinal);
        Assert.Contains("11 punkter har datoer, der er gået.", card.Text, StringComparison.Ordinal);
        Assert.Contains("marts 2024: Arbeidsgruppe opprettet", card.Text, StringComparison.Ordinal);
        Assert.Contains("foråret 2025: Planlegge revisjon", card.Text, StringComparison.Ordinal);
        Assert.Contains("7. oktober 2024:", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2022:13:", card.Text, StringComparison.Ordinal);
        Assert.Equal(("Vedlegg 1 — Fra plan til handling", "Kommune", "", "Norway", "nb"), (card.ValueOf("title"), card.ValueOf("party1"), card.ValueOf("party2") ?? "", card.ValueOf("country"), card.ValueOf("language")));
        Assert.Empty(chat.Plans.All);
    }

    /// <summary>Both lines of Alta's about the working group are kept; merged, the earlier is a milestone of the later.</summary>
    [Fact]
    public async Task What_may_be_there_twice_is_kept_and_can_be_merged_and_taken_apart_again()
    {
        await Pastes(Documents.Alta);
        var card = await chat.Ada.Presses("Gem planen");
        Assert.Equal(33, Lines());
        Assert.Contains("Måske det samme\nInitiert og aktivert arbeidsgruppe for å utarbeide forebyggende plan (januar 2023)\nArbeidsgruppe opprettet og aktivert (mars 2024)", card.Text, StringComparison.Ordinal);

        card = await chat.Ada.Presses("Slå sammen");
        Assert.DoesNotContain("Initiert og aktivert", card.Text, StringComparison.Ordinal);
        var merged = Plan.AllInitiatives.Values.Single(initiative => initiative.Title.StartsWith("Arbeidsgruppe opprettet", StringComparison.Ordinal));
        var milestone = Assert.Single(merged.Milestones);
        Assert.Equal((32, "2024-03", "Initiert og aktivert arbeidsgruppe for å utarbeide forebyggende plan (januar 2023)", "2023-01", true), (Lines(), $"{merged.Deadline}", milestone.Title, $"{milestone.Date}", milestone.IsReached));

        await chat.Ada.Presses("Fortryd");
        Assert.Equal(33, Lines());
        Assert.All(Plan.AllInitiatives.Values.OrderBy(initiative => initiative.Number).Take(2), initiative => Assert.Empty(initiative.Milestones));
    }

    [Fact]
    public async Task Nothing_of_another_plan_or_already_gone_is_merged()
    {
        await Pastes(Documents.Alta);
        await chat.Ada.Presses("Gem planen");
        var (plan, one) = (Plan.Id.Value, Plan.Initiatives.First().Id.Value);
        foreach (var other in new[] { one, "nobody", "" })
            Assert.Contains("findes ikke", (await chat.Ada.Sends(new() { ["verb"] = "mergeInitiatives", ["plan"] = plan, ["first"] = one, ["second"] = other })).Text, StringComparison.Ordinal);
        Assert.Equal(33, Lines());
    }

    [Fact]
    public async Task Kept_it_is_a_plan_with_33_lines_and_nothing_due()
    {
        chat.Now = new(2026, 9, 1, 10, 0, 0, TimeSpan.Zero);
        await Pastes(Documents.Alta);

        var card = await chat.Ada.Presses("Gem planen", ("title", "Forebyggende plan, Alta"));

        Assert.Contains("Planen er importeret. 33 punkter · 13 datoer · 2 uden ansvarlig.", card.Text, StringComparison.Ordinal);
        Assert.Equal(("T1", "Forebyggende plan, Alta", Country.Norway, 1), (Plan.Template, Plan.Title, Plan.Country, Plan.Version));
        Assert.Equal(33, Plan.AllInitiatives.Count);
        Assert.Equal(13, Plan.AllInitiatives.Values.Sum(initiative => initiative.Dates.Count()));
        Assert.Equal(2, Plan.Initiatives.Count(initiative => initiative.AsksForOwner));
        var status = StatusReport.Of(Plan, new TemplateLibrary()["T1"].QuestionsOf(Plan), new(2026, 9, 1));
        Assert.Empty(status.Late);
        Assert.Empty(status.Due);
        Assert.All(Plan.AllInitiatives.Values.Where(initiative => initiative.Deadline is not null), initiative => Assert.False(initiative.IsAhead));
    }

    /// <summary>Spring 2026 is not over on 5 March: that one line is ahead, as the season it is, and the eleven others are history.</summary>
    [Fact]
    public async Task What_is_not_past_yet_is_ahead()
    {
        await PastesAndKeeps(Documents.Alta);

        Assert.Equal(11, Plan.AllInitiatives.Values.Count(initiative => initiative.IsHistory));
        Assert.Equal(new PlanDate.Season(2026, YearSeason.Spring), Assert.Single(Plan.AllInitiatives.Values, initiative => initiative is { IsHistory: false, Deadline: not null }).Deadline);
    }

    [Fact]
    public async Task The_two_empty_lines_are_assigned_with_one_tap_and_a_name()
    {
        var card = await PastesAndKeeps(Documents.Alta);
        Assert.Contains("Uden ansvarlig\nAnsvarlig for å justere for å sikre bærekraft\n<Vælg ansvarlig>\nAnsvarlig for planlegging", card.Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Vælg ansvarlig");
        await chat.Ada.Presses("Gem", ("ownerName", "Leder for oppvekst"));

        Assert.Single(Plan.Initiatives, initiative => initiative.AsksForOwner);
    }

    [Fact]
    public async Task A_proposed_owner_is_confirmed_with_one_tap()
    {
        await PastesAndKeeps(Documents.Alta);

        await chat.Ada.Presses("Bekræft Kommunedirektøren");

        Assert.DoesNotContain(Plan.AllInitiatives.Values, initiative => initiative.IsOwnerProposed);
        Assert.Contains(Plan.Initiatives, initiative => initiative.Owner?.Name == "Kommunedirektøren");
    }

    [Fact]
    public async Task It_asks_once_a_part_whether_what_is_past_was_done_and_takes_that_back()
    {
        await PastesAndKeeps(Documents.Alta);
        var before = Plan.AllInitiatives.Values.Count(initiative => initiative.Completion == Completion.Completed);

        var card = await chat.Ada.Presses("Ja, alt i Planlægge");
        Assert.Contains("punkter er sat til gennemført.", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(card.Buttons, button => button == "Ja, alt i Planlægge");
        Assert.DoesNotContain(Plan.Initiatives, initiative => initiative is { IsHistory: true, Completion: Completion.NotStarted });

        await chat.Ada.Presses("Fortryd");
        Assert.Equal(before, Plan.AllInitiatives.Values.Count(initiative => initiative.Completion == Completion.Completed));
    }

    [Fact]
    public async Task Undo_deletes_it_and_it_can_be_brought_back()
    {
        await PastesAndKeeps(Documents.Alta);

        await chat.Ada.Presses("Fortryd");
        Assert.True(Plan.IsDeleted);

        await chat.Ada.Presses("Fortryd");
        Assert.False(Plan.IsDeleted);
        Assert.Equal(33, Plan.AllInitiatives.Count);
    }

    [Fact]
    public async Task Pressing_twice_keeps_one_plan_and_nothing_that_was_changed_since()
    {
        var preview = await Pastes(Documents.Alta);
        await chat.Ada.Presses("Gem planen", ("title", "Plan"));
        await chat.Ada.Presses("Bekræft Kommunedirektøren");
        var version = Plan.Version;

        chat.Ada.Card = preview;
        await chat.Ada.Presses("Gem planen", ("title", "Plan"));

        Assert.Equal(version, Plan.Version);
    }

    [Fact]
    public async Task The_Danish_table_gives_answers_for_all_parties()
    {
        var preview = await Pastes(Documents.DanishTable);
        Assert.Contains("7 svar · 4 initiativer · 4 datoer · 1 eget punkt", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Det bliver svaret for alle parter", preview.Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Gem planen");

        Assert.Equal(("T4", "Implementeringsplan for Familiehuset", Language.Danish), (Plan.Template, Plan.Title, Plan.Language));
        Assert.Equal(14, Plan.Answers.Count);
        Assert.All(Plan.Answers.Values, answer => Assert.True(answer.OnBehalf));
        Assert.Equal(4, Plan.Initiatives.Count());
    }

    [Fact]
    public async Task An_answer_longer_than_any_may_be_is_cut_and_said()
    {
        var endless = new string('æ', 4001);
        var table = Documents.DanishTable.Replace("Vi har en fælles vision på skrift.", endless, StringComparison.Ordinal);

        var preview = await Pastes(table);
        Assert.Contains("1 svar er længere end 4.000 tegn. Kun begyndelsen kommer med.", preview.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Gem planen");

        Assert.All(Plan.Answers.Values, answer => Assert.InRange(answer.Text?.Length ?? 0, 0, 4000));
    }

    [Fact]
    public async Task What_is_no_plan_is_said_and_stays_in_the_field()
    {
        var card = await Pastes("Kære alle, vi ses på mandag.");

        Assert.Contains("Jeg kan ikke finde en plan i teksten.", card.Text, StringComparison.Ordinal);
        Assert.Equal("Kære alle, vi ses på mandag.", card.ValueOf("text"));
    }

    [Fact]
    public async Task A_form_that_is_not_right_comes_back_with_the_document()
    {
        await Pastes(Documents.Alta);

        var card = await chat.Ada.Presses("Gem planen", ("title", ""));
        Assert.Contains("Udfyld: Planens titel.", card.Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Gem planen", ("title", "Alta"));
        Assert.Equal(33, Plan.AllInitiatives.Count);
    }

    [Fact]
    public async Task A_number_in_a_pasted_text_is_stopped_and_the_rest_is_kept()
    {
        var card = await Pastes(Documents.Alta + "\n- Følge opp 010150-5000\n");

        Assert.Contains("Teksten ser ud til at indeholde et CPR-nummer.", card.Text, StringComparison.Ordinal);
        Assert.EndsWith("- Følge opp ••••••\n", card.ValueOf("text"), StringComparison.Ordinal);
        Assert.DoesNotContain("0150-5", card.Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doubtful_number_may_be_kept_when_it_is_none()
    {
        await Pastes(Documents.Alta + "\n- Sak 0101505000 følges opp\n");
        await chat.Ada.Presses("Det er ikke et CPR-nummer – gem");
        await chat.Ada.Presses("Gem planen");

        Assert.Contains(Plan.AllInitiatives.Values, initiative => initiative.Title == "Sak 0101505000 følges opp");
    }

    [Theory]
    [InlineData("010150-5000", "Teksten ser ud til at indeholde et CPR-nummer.")]
    [InlineData("0101505000", "Noget lignede et CPR-nummer eller fødselsnummer.")]
    public async Task A_number_in_a_field_of_the_preview_comes_back_taken_out(string number, string sentence)
    {
        await Pastes(Documents.Alta);

        var card = await chat.Ada.Presses("Gem planen", ("title", $"Plan {number}"));

        Assert.Contains(sentence, card.Text, StringComparison.Ordinal);
        Assert.Equal("Plan ••••••", card.ValueOf("title"));
        Assert.Empty(chat.Plans.All);
        await chat.Ada.Presses("Gem planen", ("title", "Alta"));
        Assert.Equal(33, Plan.AllInitiatives.Count);
    }

    [Fact]
    public async Task A_number_in_a_file_is_taken_out_before_anything_is_shown()
    {
        var card = await Attaches("plan.docx", new ReceivedDocument.Written(PastedText.Read(Documents.Alta + "\n- Følge opp 010150-5000 og 0101505000\n")));

        Assert.Contains("Det er taget ud her, og intet er gemt endnu.", card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Gem planen");
        Assert.Contains(Plan.AllInitiatives.Values, initiative => initiative.Title == "Følge opp •••••• og ••••••");
    }

    [Fact]
    public async Task A_file_whose_name_holds_a_number_is_not_read()
    {
        var card = await Attaches("Nina 010150-5000.docx", new ReceivedDocument.Written(PastedText.Read(Documents.Alta)));

        Assert.Contains("Filens navn ser ud til at indeholde et CPR-nummer.", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0101", card.Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DocumentProblem.TooLarge, "Filen er for stor.")]
    [InlineData(DocumentProblem.UnknownKind, "Den slags fil kan jeg ikke læse.")]
    [InlineData(DocumentProblem.Unreadable, "Filen kan ikke læses.")]
    [InlineData(DocumentProblem.ReachesOut, "Dokumentet henter noget udefra")]
    [InlineData(DocumentProblem.NotFetched, "Filen kunne ikke hentes.")]
    [InlineData(DocumentProblem.PersonalChatOnly, "Filer kan jeg kun modtage i den personlige chat.")]
    public async Task A_file_that_is_not_read_is_explained(DocumentProblem problem, string sentence)
    {
        var card = await Attaches("plan.docx", new ReceivedDocument.Refused(problem));

        Assert.Contains(sentence, card.Text, StringComparison.Ordinal);
        Assert.Contains("Importér en plan", card.Buttons);
    }

    [Fact]
    public async Task A_long_message_that_is_a_plan_is_offered_in_a_personal_chat_alone()
    {
        Assert.Contains("Det forstod jeg ikke.", (await chat.Ada.Says(Documents.Alta)).Text, StringComparison.Ordinal);

        chat.Place = Personal;
        var card = await chat.Ada.Says(Documents.Alta);

        Assert.Contains("Det ligner en plan. Vil du importere den? Intet er gemt endnu.", card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Gem planen");
        Assert.Equal(33, Plan.AllInitiatives.Count);
    }

    [Theory]
    [InlineData("Husk:\n- møde på mandag\n- kage\n- kaffe\n- KE1")]
    [InlineData("KE1 er svært")]
    public async Task A_message_that_is_no_plan_is_not_taken_for_one(string text)
    {
        chat.Place = Personal;
        Assert.Contains("Det forstod jeg ikke.", (await chat.Ada.Says(text)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(91, 2)]
    [InlineData(500, 6)]
    public async Task More_than_one_change_holds_is_kept_in_several(int items, int changes)
    {
        await PastesAndKeeps(Long(items));

        Assert.Equal((items, changes), (Plan.AllInitiatives.Count, Plan.Version));
        Assert.Equal(Enumerable.Range(1, items), Plan.AllInitiatives.Values.Select(initiative => initiative.Number).Order());
        Assert.All(chat.Plans.HistoryOf(Plan.Id), entry => Assert.InRange(entry.Events.Length, 1, 95));
    }

    [Fact]
    public async Task A_step_that_never_came_is_taken_when_the_button_is_pressed_again()
    {
        var preview = await Pastes(Long(200));
        chat.Plans.Meanwhile = () =>
        {
            chat.Plans.IsBusy = true;
            return Task.CompletedTask;
        };
        await chat.Ada.Presses("Gem planen", ("title", "Lang plan"));
        Assert.Contains("Mange skriver i planen lige nu", chat.Ada.Card.Text, StringComparison.Ordinal);

        chat.Plans.IsBusy = false;
        await chat.Ada.Presses("Gem planen", ("title", "Lang plan"));

        Assert.Equal(200, Plan.AllInitiatives.Count);
        chat.Ada.Card = preview;
        await chat.Ada.Presses("Gem planen", ("title", "Lang plan"));
        Assert.Equal(200, Plan.AllInitiatives.Count);
    }

    [Fact]
    public async Task Too_many_lines_are_refused_with_their_number() =>
        Assert.Contains("Der er 501 punkter, og der er plads til 500.", (await Pastes(Long(501))).Text, StringComparison.Ordinal);

    /// <summary>As long as a message may be, and of words that pack badly: the card stays below what Teams takes, or the plan is refused.</summary>
    [Theory]
    [InlineData(70, true)]
    [InlineData(400, false)]
    public async Task A_long_plan_fits_on_the_preview_or_is_refused(int items, bool fits)
    {
        var random = new Random(7);
        var text = new StringBuilder("KE1 Utforske og tilpasse tiltak:\n");
        for (var item = 0; item < items; item++)
            text.Append("- ").AppendJoin(' ', Enumerable.Range(0, 20).Select(_ => string.Concat(Enumerable.Range(0, 8).Select(_ => (char)('a' + random.Next(26)))))).Append('\n');

        var card = await Attaches("plan.txt", TextDocument.Read(text.ToString()));

        Assert.InRange(card.Json.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Length * 2, 0, 80 * 1024);
        Assert.Equal(fits, card.Text.Contains($"{items} punkter", StringComparison.Ordinal));
        Assert.Equal(!fits, card.Text.Contains("Planen er for lang til at læse på én gang.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("no base64")]
    [InlineData("")]
    public async Task A_preview_whose_document_is_broken_says_so(string source)
    {
        await Pastes(Documents.Alta);
        var data = chat.Ada.Card.Press("Gem planen");
        data["source"] = source;

        var card = await chat.Ada.Sends(data);

        Assert.Contains("Kortet er blevet for gammelt.", card.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Plans.All);
    }

    /// <summary>A card's data is anybody's to change: 64 MB of nothing in a few bytes are never unpacked whole.</summary>
    [Fact]
    public async Task A_preview_that_unpacks_to_more_than_any_document_is_broken()
    {
        using var packed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(new byte[64 * 1024 * 1024]);

        var card = await chat.Ada.Sends(new JsonObject { ["verb"] = "keepImport", ["source"] = Convert.ToBase64String(packed.ToArray()) });

        Assert.Contains("Kortet er blevet for gammelt.", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_can_write_into_an_imported_plan_with_a_forged_preview()
    {
        var preview = await Pastes(Documents.Alta);
        await chat.Ada.Presses("Gem planen", ("title", "Alta"));
        chat.Place = new Place("tenant", "19:elsewhere", PlaceKind.GroupChat);

        var card = await chat.Bo.Sends(preview.Press("Gem planen", ("title", "Mit")));

        Assert.Contains("Planen findes ikke, eller du har ikke adgang", card.Text, StringComparison.Ordinal);
        Assert.Equal(1, Plan.Version);
    }

    private static string Long(int items) => "KE4 Sikre nødvendig forankring:\n" + string.Concat(Enumerable.Range(1, items).Select(item => $"- Avklare ansvar {item}\n"));

    private async Task<ShownCard> Pastes(string text)
    {
        await chat.Ada.Says("importér plan");
        return await chat.Ada.Presses("Læs teksten", ("text", text));
    }

    private async Task<ShownCard> PastesAndKeeps(string text)
    {
        await Pastes(text);
        return await chat.Ada.Presses("Gem planen", ("title", "En plan"));
    }

    private async Task<ShownCard> Attaches(string name, ReceivedDocument document) => chat.Ada.Card = await chat.HandleAsync(
        new(chat.NextTurn(), chat.Ada.Person, Personal, Manner.Typed, Language.Danish, chat.Now), new ReceiveFile(name, document));
}
