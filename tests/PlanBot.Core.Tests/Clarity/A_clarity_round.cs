using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Clarity;

public sealed class A_clarity_round
{
    [Fact]
    public async Task Begins_by_everybody_answering_alone_and_shows_who_and_never_what()
    {
        var round = await RoundChat.OpenAsync("T4-Q1,T4-Q2");
        Assert.Contains("Klarhedsrunde\n2 spørgsmål. Svar først hver for sig.\nIngen har svaret endnu", round.Chat.Board.Text, StringComparison.Ordinal);

        await round.AnswersAsync("Bo Lind", "NGO", "Slet ikke", "Vi kender det ikke.");

        Assert.Contains("Kommune: Ingen har svaret endnu\nNGO: 1 person har svaret\nBo Lind 1 af 2", round.Chat.Board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Slet ikke", round.Chat.Board.Json.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("Vi kender det ikke.", Assert.Single(round.Chat.Voices.All).Line);
    }

    [Fact]
    public async Task Takes_two_taps_in_the_group()
    {
        var round = await RoundChat.OpenAsync();
        round.Ada.Card = round.Chat.Board;

        await round.Ada.Presses("Svar privat");
        await round.Ada.Presses("I nogen grad");

        Assert.Contains("Tak, du har svaret.", round.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Ada Holm 1 af 1", round.Chat.Board.Text, StringComparison.Ordinal);
        Assert.Contains("Alle har svaret. Ada Holm kan lukke runden.", round.Chat.Board.Text, StringComparison.Ordinal);
        Assert.Contains("Luk runden", round.Chat.Board.Buttons);
    }

    [Fact]
    public async Task Asks_for_no_line_and_shows_no_answer_where_others_are()
    {
        var round = await RoundChat.OpenAsync("T4-Q1,T4-Q2");
        round.Ada.Card = round.Chat.Board;
        await round.Ada.Presses("Svar privat");
        Assert.Empty(round.Ada.Card.Inputs);
        await round.Ada.Presses("I nogen grad");
        Assert.Empty(round.Chat.Shared);

        await round.Ada.Presses("Tilbage");

        Assert.Contains("Du har svaret. Du kan svare igen.", round.Ada.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("positive", round.Ada.Card.Json["body"]!.ToJsonString(), StringComparison.Ordinal);
        var alone = round.Ada.InPrivate;
        await alone.Sends(new() { ["verb"] = "answerClarity", ["plan"] = round.Plan.Id.Value, ["round"] = round.Round.Id.Value, ["question"] = "T4-Q1" });
        Assert.Contains("Du har svaret: I nogen grad", alone.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_sent_from_where_others_are_is_not_taken()
    {
        var round = await RoundChat.OpenAsync();
        round.Ada.Card = round.Chat.Board;
        await round.Ada.Presses("Svar privat");
        var data = round.Ada.Card.Press("I nogen grad");
        data["line"] = "Hemmelig";

        await round.Ada.Sends(data);

        Assert.Null(Assert.Single(round.Chat.Voices.All).Line);
    }

    [Fact]
    public async Task A_client_that_answers_in_a_message_gets_nothing_private_before_all()
    {
        var round = await RoundChat.OpenAsync("T4-Q1,T4-Q2");
        round.Ada.Card = round.Chat.Board;
        await round.Ada.Presses("Svar privat");
        var turn = new Turn("submit", round.Ada.Person, round.Chat.Place, Manner.Typed, null, round.Chat.Now);

        var posted = await round.Chat.HandleAsync(turn, CommandReader.OfData(System.Text.Json.JsonSerializer.SerializeToElement(round.Ada.Card.Press("I nogen grad"))));

        Assert.Single(round.Chat.Voices.All);
        Assert.DoesNotContain("I nogen grad", posted.Json.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Dit svar er privat. Skriv »min stemme« til PlanBot i din egen chat.", posted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_changed_and_taken_back_until_it_closes()
    {
        var round = await RoundChat.OpenAsync();
        var bo = await round.AnswersAsync("Bo Lind", "NGO", "Slet ikke", "Nej.");
        await bo.Presses("Ret svaret");
        Assert.Contains("Du har svaret: Slet ikke. Nej.", bo.Card.Text, StringComparison.Ordinal);
        Assert.Equal("Nej.", bo.Card.ValueOf("line"));
        await bo.Presses("I høj grad", ("line", ""));
        Assert.Equal(("high", null), (Assert.Single(round.Chat.Voices.All).Choice, Assert.Single(round.Chat.Voices.All).Line));

        await bo.Presses("Ret svaret");
        await bo.Presses("Træk svaret tilbage");

        Assert.Empty(round.Chat.Voices.All);
        Assert.DoesNotContain("Bo Lind", round.Chat.Board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Træk svaret tilbage", bo.Card.Buttons);
    }

    [Fact]
    public async Task Closed_it_shows_each_party_with_three_answers_and_nothing_of_the_others()
    {
        var round = await RoundChat.OpenAsync();
        foreach (var (name, choice, line) in new[] { ("Ada Holm", "I høj grad", "A"), ("Bo Lind", "I høj grad", "B"), ("Cai Vik", "Slet ikke", "C") })
            await round.AnswersAsync(name, "Kommune", choice, line);
        await round.AnswersAsync("Dan Bech", "NGO", "I nogen grad", "D");
        await round.AnswersAsync("Eva Friis", "NGO", "Ved ikke", "E");

        var spread = await round.ClosesAsync();

        Assert.Contains("Runden er lukket. 5 personer svarede.", spread.Text, StringComparison.Ordinal);
        Assert.Contains("Kommune\nI høj grad: 2  ■■\nI nogen grad: 0\nSlet ikke: 1  ■\nVed ikke: 0\n", spread.Text, StringComparison.Ordinal);
        Assert.EndsWith("NGO: færre end tre svar\n<Find jeres fælles svar>\n<Overblik>", spread.Text, StringComparison.Ordinal);
        Assert.All(["»A«", "»B«", "»C«"], line => Assert.Contains(line, spread.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("»D«", spread.Json.ToJsonString(), StringComparison.Ordinal);
        Assert.All(["Ada", "Bo Lind", "Cai", "Dan", "Eva"], name => Assert.DoesNotContain(name, spread.Text, StringComparison.Ordinal));
        Assert.Equal(0, round.Chat.Voices.Rooms);
        Assert.Contains("Runden er lukket. 5 personer svarede.", round.Chat.Board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I høj grad", round.Chat.Board.Text, StringComparison.Ordinal);

        // Then the team sets its standing answer together, and the spread can still be read.
        await round.Ada.Presses("Find jeres fælles svar");
        await round.Ada.Presses("Gem og næste", ("choice", "some"));
        round.Ada.Card = round.Chat.Board;
        Assert.Contains("I høj grad: 2  ■■", (await round.Ada.Presses("Se fordelingen")).Text, StringComparison.Ordinal);
        Assert.Contains("lukkede runden: 5 har svaret", (await round.Ada.Says("historik")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_closed_once_and_takes_nothing_afterwards()
    {
        var round = await RoundChat.OpenAsync();
        var bo = await round.ComesAsync("Bo Lind", "NGO");
        await round.ClosesAsync();
        var closed = round.Plan.Version;

        await round.Ada.Sends(new() { ["verb"] = "closeClarity", ["plan"] = round.Plan.Id.Value, ["round"] = round.Round.Id.Value, ["confirmed"] = true });
        await bo.Presses("I høj grad", ("line", "For sent"));

        Assert.Equal(closed, round.Plan.Version);
        Assert.Contains("Runden er slut. Der tages ikke imod flere svar.\nDu havde skrevet:\nFor sent", bo.Card.Text, StringComparison.Ordinal);
        Assert.Empty(round.Chat.Voices.All);
    }

    [Fact]
    public async Task Stopped_in_the_middle_of_closing_the_same_button_goes_on()
    {
        var round = await RoundChat.OpenAsync();
        foreach (var name in new[] { "Ada Holm", "Bo Lind", "Cai Vik" })
            await round.AnswersAsync(name, "Kommune", "I høj grad");
        await round.Chat.Voices.SealAsync(round.Plan.Id, round.Round.Id, CancellationToken.None);
        var late = round.Chat.Another("Dan Bech");
        late.Card = round.Chat.Board;
        await late.Presses("Svar privat");
        Assert.Contains("Runden er slut.", (await late.Presses("NGO")).Text, StringComparison.Ordinal);

        Assert.Contains("I høj grad: 3", (await round.ClosesAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Called_off_it_keeps_nothing()
    {
        var round = await RoundChat.OpenAsync();
        await round.AnswersAsync("Bo Lind", "NGO", "Slet ikke", "Nej.");
        round.Ada.Card = round.Chat.Board;
        await round.Ada.Presses("Se runden");
        await round.Ada.Presses("Afbryd runden");
        Assert.Single(round.Chat.Voices.All);

        await round.Ada.Presses("Afbryd runden");

        Assert.Equal(0, round.Chat.Voices.Rooms);
        Assert.Equal((ClarityState.CalledOff, 0), (round.Round.State, round.Round.Spreads.Length));
        Assert.Contains("Runden er afbrudt. Ingen svar er gemt.", round.Chat.Board.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_opened_closed_and_called_off_by_the_coordinator_alone()
    {
        var round = await RoundChat.OpenAsync();
        var bo = round.Chat.Bo;
        foreach (var verb in new[] { "closeClarity", "callOffClarity" })
        {
            await bo.Sends(new() { ["verb"] = verb, ["plan"] = round.Plan.Id.Value, ["round"] = round.Round.Id.Value, ["confirmed"] = true });
            Assert.Contains("Det kan kun koordinatoren, Ada Holm, gøre.", bo.Card.Text, StringComparison.Ordinal);
        }

        await round.ClosesAsync();
        foreach (var verb in new[] { "openClarity", "openPulse" })
        {
            await bo.Sends(new() { ["verb"] = verb, ["plan"] = round.Plan.Id.Value, ["round"] = "hers", ["which"] = "part:1" });
            Assert.Contains("Det kan kun koordinatoren, Ada Holm, gøre.", bo.Card.Text, StringComparison.Ordinal);
        }

        Assert.Single(round.Plan.AllClarityRounds);
        Assert.Equal(0, round.Chat.Voices.Rooms);
    }

    [Fact]
    public async Task Is_the_only_one_open()
    {
        var round = await RoundChat.OpenAsync();
        var first = round.Round.Id;

        await round.Ada.Sends(new() { ["verb"] = "openClarity", ["plan"] = round.Plan.Id.Value, ["round"] = "second", ["which"] = "part:1" });
        Assert.Contains("Der er en runde i gang. Luk den først.", round.Ada.Card.Text, StringComparison.Ordinal);
        await round.Ada.Says("puls");

        Assert.Equal(first, Assert.Single(round.Plan.AllClarityRounds).Key);
        Assert.Equal(1, round.Chat.Voices.Rooms);
    }

    [Fact]
    public async Task Pressed_twice_it_opens_once()
    {
        var round = new RoundChat();
        await round.Ada.BeginsAPlan();
        var form = await round.Ada.Says("klarhedsrunde");
        await round.Ada.Presses("Åbn runden");
        round.Ada.Card = form;

        await round.Ada.Presses("Åbn runden");

        Assert.Equal(12, Assert.Single(round.Plan.AllClarityRounds).Value.Questions.Length);
        Assert.Contains("Runden er åben.", round.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_be_about_a_part_the_unclear_or_what_is_ticked_and_never_about_everything()
    {
        var round = new RoundChat();
        await round.Ada.BeginsAPlan();
        await round.Ada.Presses("Gem og næste", ("choice", "some"));
        var form = await round.Ada.Says("klarhedsrunde");
        Assert.Contains("Det uklare og det, I har svaret forskelligt på (1)", form.ChoicesOf("which"));
        Assert.Equal("unclear", form.ValueOf("which"));

        await round.Ada.Presses("Åbn runden");

        Assert.Equal(["T4-Q1"], round.Round.Questions.Select(question => question.Value));
        await round.ClosesAsync();
        await round.Ada.Sends(new() { ["verb"] = "openClarity", ["plan"] = round.Plan.Id.Value, ["round"] = "nothing", ["which"] = "part:9" });
        Assert.Contains("Vælg mindst ét spørgsmål.", round.Ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_taken_out_meanwhile_is_not_asked_any_more()
    {
        var round = new RoundChat();
        await round.Ada.BeginsAPlan();
        await round.Ada.Says("eget punkt");
        await round.Ada.Presses("Gem", ("text", "Har vi transport?"));
        var own = round.Plan.OwnQuestions.Single().Id;
        await round.OpensAsync($"T4-Q1,{own}");
        await round.AnswersAsync("Bo Lind", "NGO", "Slet ikke");
        await round.Ada.Sends(new() { ["verb"] = "removeOwnQuestion", ["plan"] = round.Plan.Id.Value, ["question"] = own.Value });

        await round.Ada.Says("klarhedsrunde");

        Assert.Contains("Bo Lind 1 af 1", round.Chat.Board.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Har vi transport?", (await round.ClosesAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Belongs_to_whoever_coordinates_now_and_counts_people_where_they_answer_last()
    {
        var round = await RoundChat.OpenAsync("T4-Q1,T4-Q2");
        foreach (var name in new[] { "Ada Holm", "Bo Lind", "Cai Vik" })
            await round.AnswersAsync(name, "Kommune", "I høj grad");
        await round.Chat.Bo.Sends(new() { ["verb"] = "chooseParty", ["plan"] = round.Plan.Id.Value, ["question"] = "T4-Q1", ["party"] = "2" });
        var bo = round.Chat.Bo.InPrivate;
        await bo.Says("min stemme");
        await bo.Presses("Slet ikke");

        // Two are left in the one party, and one is in the other.
        var spread = await round.ClosesAsync();

        Assert.DoesNotContain("■", spread.Text, StringComparison.Ordinal);
        Assert.All(round.Round.Spreads, question => Assert.Empty(question.Parties));
    }

    [Fact]
    public async Task Is_shown_wherever_the_plan_lives()
    {
        var round = await RoundChat.OpenAsync();
        Place[] places = [round.Chat.Place, new("tenant", "19:channel", PlaceKind.Channel), new("tenant", "a:ada", PlaceKind.Personal)];
        round.Chat.Plans.Put(round.Plan with { Places = [.. places] });

        await round.AnswersAsync("Bo Lind", "NGO", "Slet ikke");

        Assert.Equal(places[..2], round.Chat.Shared.Select(card => card.Place));
        Assert.All(round.Chat.Shared, card => Assert.Equal(round.Chat.Shared[0].Card, card.Card));
    }

    [Fact]
    public async Task Stops_identity_numbers_in_a_line_and_keeps_what_else_was_typed()
    {
        var round = await RoundChat.OpenAsync();
        var bo = await round.ComesAsync("Bo Lind", "NGO");

        await bo.Presses("Slet ikke", ("line", "Nina 010150-5000 ved mere"));
        Assert.Contains("Teksten ser ud til at indeholde et CPR-nummer.", bo.Card.Text, StringComparison.Ordinal);
        Assert.Equal("Nina •••••• ved mere", bo.Card.ValueOf("line"));
        await bo.Presses("Slet ikke", ("line", "Sag 0101505000"));
        Assert.Empty(round.Chat.Voices.All);
        await bo.Presses("Fjern tallet");
        await bo.Presses("Slet ikke", ("line", new string('x', 201)));
        Assert.Contains("Der er plads til 200 tegn.", bo.Card.Text, StringComparison.Ordinal);

        Assert.Empty(round.Chat.Voices.All);
    }

    [Fact]
    public async Task A_guest_on_the_roster_answers_as_all_do_and_a_stranger_does_not()
    {
        var round = await RoundChat.OpenAsync();
        var guest = await round.AnswersAsync("Gro Gæst", "NGO", "I nogen grad");
        Assert.Contains("Tak, du har svaret.", guest.Card.Text, StringComparison.Ordinal);

        var stranger = round.Chat.Another("Ulv Ukendt").InPrivate;
        await stranger.Says("min stemme");
        Assert.Contains("Der er ingen åben runde lige nu.", stranger.Card.Text, StringComparison.Ordinal);
        await stranger.Sends(new() { ["verb"] = "giveVoice", ["plan"] = round.Plan.Id.Value, ["round"] = round.Round.Id.Value, ["question"] = "T4-Q1", ["choice"] = "high" });

        Assert.Contains("du har ikke adgang til den herfra.", stranger.Card.Text, StringComparison.Ordinal);
        Assert.Single(round.Chat.Voices.All);
    }

    [Fact]
    public async Task Asks_how_clear_an_open_question_is()
    {
        var chat = new Chat();
        await chat.Ada.Begins("T1");
        await chat.Ada.Says("klarhedsrunde");
        await chat.Ada.Presses("Åbn runden", ("questions", "T1-KE1"));
        chat.Bo.Card = chat.Board;

        await chat.Bo.Presses("Svar privat");

        Assert.Contains("Hvor klart er det for dig?", chat.Bo.Card.Text, StringComparison.Ordinal);
        await chat.Bo.Presses("Slet ikke");
        Assert.Equal("none", Assert.Single(chat.Voices.All).Choice);
    }

    [Fact]
    public async Task Refuses_what_the_question_cannot_be_answered_with()
    {
        var round = await RoundChat.OpenAsync("T4-Q7");
        var bo = await round.ComesAsync("Bo Lind", "NGO");

        await bo.Sends((JsonObject)JsonNode.Parse($$"""{"verb":"giveVoice","plan":"{{round.Plan.Id}}","round":"{{round.Round.Id}}","question":"T4-Q7","choice":"high"}""")!);

        Assert.Empty(round.Chat.Voices.All);
        Assert.Contains("Dit eget svar · 1 af 1", bo.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_open_rounds_are_listed()
    {
        var round = await RoundChat.OpenAsync();
        await round.Ada.Says("ny plan");
        await round.Ada.Presses("Begynd planen", ("title", "Ungehuset"));
        var other = round.Chat.Plans.All.Single(plan => plan.Title == "Ungehuset");
        await round.Ada.Sends(new() { ["verb"] = "openClarity", ["plan"] = other.Id.Value, ["round"] = "there", ["which"] = "part:1" });

        var alone = round.Ada.InPrivate;
        await alone.Says("min stemme");

        Assert.Contains("Familiehuset\nKlarhedsrunde", alone.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Ungehuset\nKlarhedsrunde", alone.Card.Text, StringComparison.Ordinal);
    }
}
