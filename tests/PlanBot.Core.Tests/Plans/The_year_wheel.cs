using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

public sealed class The_year_wheel
{
    private readonly Chat chat = new();

    [Theory]
    [InlineData(Language.Danish, "årshjul", "Hvilke tjekpunkter skal ind i årshjulet?", "Input til økonomiplan/budget")]
    [InlineData(Language.Norwegian, "aarshjul", "Hvilke sjekkpunkter skal inn i årshjulet?", "Innspill til økonomiplan/budsjett")]
    [InlineData(Language.English, "year wheel", "Which checkpoints go into the year wheel?", "Input to the financial plan and budget")]
    public async Task Is_empty_at_first_and_proposes_what_could_be_in_it(Language language, string words, string prompt, string budget)
    {
        chat.Ada.Locale = language;
        await chat.Ada.Begins("T4");

        var card = await chat.Ada.Says(words);

        Assert.Contains(Phrases.In(language).YearWheelEmpty, card.Text, StringComparison.Ordinal);
        Assert.Contains(prompt, card.Text, StringComparison.Ordinal);
        Assert.Contains(budget, card.Buttons);
    }

    [Fact]
    public async Task Shows_twelve_months_with_what_falls_in_each()
    {
        await WheelAsync();
        await AddAsync("Netværksmøde", "MeetingPlace", "Monthly", "2026-03-10");
        await AddAsync("Fagdag", "Activity", "Once", "2026-09-16", ("owner", "id-Bo"));
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Samarbejdsaftale"), ("ownerName", "leder"), ("deadlineWords", "foråret 2026"), ("milestone1", "Udkast"), ("milestoneWords1", "april 2026"));

        var card = Read(await chat.Ada.Says("årshjulet"));

        Assert.Contains("Marts 2026\nFrist: Samarbejdsaftale\nforåret 2026 · leder\nNetværksmøde\ntirsdag den 10. marts 2026 · Mødested", card, StringComparison.Ordinal);
        Assert.Contains("April 2026\nUdkast\nSamarbejdsaftale · leder\nNetværksmøde\nfredag den 10. april 2026 · Mødested", card, StringComparison.Ordinal);
        Assert.Contains("Fagdag\nonsdag den 16. september 2026 · Aktivitet · Bo Lind", card, StringComparison.Ordinal);
        Assert.Contains("Ingenting i juli 2026.", card, StringComparison.Ordinal);
        Assert.Contains("februar 2027", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Marts 2027", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_month_and_shows_no_day_for_it()
    {
        await WheelAsync();
        await AddAsync("Budgetmøde", "Checkpoint", "Yearly", null, ("dateWords", "september 2026"));

        Assert.Contains("Hvert år fra september 2026", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("September 2026\nBudgetmøde\nTjekpunkt", Read(await chat.Ada.Says("årshjul")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Understands_a_week_and_asks_for_its_day()
    {
        await WheelAsync();
        await AddAsync("Fagdag", "Activity", "YearlyInWeek", null, ("dateWords", "uge 41"));
        Assert.Contains("Dato, eller første gang: uge 41 begynder mandag den 5. oktober 2026. Hvilken dag skal det være?", chat.Ada.Card.Text, StringComparison.Ordinal);

        await chat.Ada.Presses("onsdag den 7. oktober 2026");

        Assert.Contains("Hvert år i uge 41 fra 7. oktober 2026", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal(new PlanDate.Day(new(2026, 10, 7)), Only().Start);
    }

    [Fact]
    public async Task Marks_one_time_as_done_and_takes_that_back()
    {
        await WheelAsync();
        await AddAsync("Netværksmøde", "MeetingPlace", "Monthly", "2026-02-10");

        await chat.Ada.Presses("Gennemført 10. februar 2026");
        Assert.Contains("tirsdag den 10. februar 2026 · Gennemført", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("»Netværksmøde« er gennemført 10. februar 2026", (await chat.Ada.Says("historik")).Text, StringComparison.Ordinal);

        await ShowAsync(chat.Ada);
        await chat.Ada.Presses("Alligevel ikke 10. februar 2026");
        Assert.Empty(Only().Done);
    }

    [Fact]
    public async Task Marks_no_time_that_it_does_not_fall_on()
    {
        await WheelAsync();
        await AddAsync("Netværksmøde", "MeetingPlace", "Monthly", "2026-02-10");
        foreach (var on in new[] { "2026-02-11", "0001-01-01", "9999-12-31", "i går" })
            await chat.Ada.Sends(new() { ["verb"] = "markCheckpoint", ["plan"] = chat.Plans.All.Single().Id.Value, ["checkpoint"] = Only().Id.Value, ["on"] = on });
        Assert.Empty(Only().Done);
    }

    [Fact]
    public async Task Gives_back_what_was_deleted()
    {
        await WheelAsync();
        await AddAsync("Netværksmøde", "MeetingPlace", "Monthly", "2026-02-10");
        await chat.Ada.Presses("Slet fra årshjulet");
        Assert.Empty(chat.Plans.All.Single().Checkpoints);
        Assert.Contains("Der er ikke lagt noget i årshjulet endnu.", (await chat.Bo.Says("årshjul")).Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Fortryd");
        Assert.Equal("Netværksmøde", Only().Title);
    }

    [Fact]
    public async Task Does_not_put_one_colleagues_words_over_anothers()
    {
        await WheelAsync();
        await AddAsync("Netværksmøde", "MeetingPlace", "Monthly", "2026-02-10");
        await ShowAsync(chat.Bo);
        await chat.Bo.Presses("Rediger");
        await chat.Ada.Presses("Rediger");
        await chat.Ada.Presses("Gem", ("title", "Netværksmøde for alle"));

        await chat.Bo.Presses("Gem", ("title", "Møde i netværket"));
        Assert.Contains("»Netværksmøde for alle« · Mødested · Hver måned fra 10. februar 2026", chat.Bo.Card.Text, StringComparison.Ordinal);
        Assert.Equal("Møde i netværket", chat.Bo.Card.ValueOf("title"));
        Assert.Equal("Netværksmøde for alle", Only().Title);

        await chat.Bo.Presses("Gem");
        Assert.Equal("Møde i netværket", Only().Title);
    }

    [Fact]
    public async Task Makes_one_of_a_form_sent_twice()
    {
        await WheelAsync();
        await chat.Ada.Says("tjekpunkt");
        var form = chat.Ada.Card;
        await chat.Ada.Presses("Gem", ("title", "Status"), ("date", "2026-04-01"));
        chat.Ada.Card = form;
        await chat.Ada.Presses("Gem", ("title", "Status"), ("date", "2026-04-01"));
        Assert.Single(chat.Plans.All.Single().AllCheckpoints);
    }

    [Theory]
    [InlineData("Nina 010150-5000", "Once", "2026-04-08", "", "Teksten ser ud til at indeholde et CPR-nummer.")]
    [InlineData("Status", "Once", "", "", "Udfyld: Dato, eller første gang.")]
    [InlineData("Status", "Sometimes", "2026-04-08", "", "Udfyld: Hvor ofte?.")]
    [InlineData("Status", "Regularly", "2026-04-08", "", "Vælg, hvor ofte det skal være, eller lad datoen stå tom.")]
    [InlineData("Status", "YearlyInWeek", "", "marts 2027", "Vælg en dag, eller skriv en uge, fx uge 41.")]
    [InlineData("Status", "Once", "2026-12-25", "", "Datoen ligger i juleferien (24. december–1. januar). Behold den, eller flyt den til 23. december 2026?")]
    public async Task Asks_kindly_for_what_is_not_right_and_keeps_the_rest(string title, string rhythm, string date, string words, string sentence)
    {
        await WheelAsync();
        await AddAsync(title, "Activity", rhythm, date, ("dateWords", words), ("ownerName", "Koordinator"));

        Assert.Contains(sentence, chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal("Koordinator", chat.Ada.Card.ValueOf("ownerName"));
        Assert.DoesNotContain("010150", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Plans.All.Single().AllCheckpoints);
    }

    [Fact]
    public async Task Offers_the_checkpoint_before_the_budget_until_it_is_there()
    {
        await WheelAsync();
        await chat.Ada.Says("årshjul");
        await chat.Ada.Presses("Input til økonomiplan/budget");
        Assert.Contains("Vælg den dato, der gælder hos jer.", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Gem", ("date", "2026-08-20"));

        Assert.Equal((Rhythm.Yearly, "Input til økonomiplan/budget"), (Only().Rhythm, Only().Title));
        Assert.DoesNotContain("Så mål og initiativer kommer med", (await chat.Ada.Says("årshjul")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminds_of_what_was_answered_to_its_question()
    {
        await chat.Ada.Begins("T3");
        await chat.Ada.Sees("T3-W2");
        await chat.Ada.Presses("Gem og stop", ("text", "Netværk hver måned"));
        Assert.Contains("I svarede: Netværk hver måned", (await chat.Ada.Says("årshjul")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_of_something_regular_how_often_with_one_tap()
    {
        await WheelAsync();
        await AddAsync("Status i ledergruppen", "Checkpoint", "Regularly", null);
        Assert.Contains("Jævnligt – hvor ofte er ikke aftalt endnu", chat.Ada.Card.Text, StringComparison.Ordinal);

        Assert.Contains("Jævnligt. Hvor ofte?\nStatus i ledergruppen", (await chat.Ada.Says("årshjul")).Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Hvert kvartal");
        Assert.Contains("Hvert kvartal fra april 2026", chat.Ada.Card.Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Fortryd");
        Assert.Null(Only().Start);
    }

    [Fact]
    public async Task Holds_two_hundred_and_says_so()
    {
        await WheelAsync();
        var plan = chat.Plans.All.Single();
        for (var number = 0; number < 200; number++)
            await AddAsync($"Møde {number}", "MeetingPlace", "Monthly", "2026-03-10");
        await AddAsync("Et for meget", "MeetingPlace", "Monthly", "2026-03-10");
        Assert.Equal(200, chat.Plans.All.Single().Checkpoints.Count());
        Assert.Contains("Et for meget", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Vis flere", (await chat.Ada.Says("årshjul")).Buttons);
        Assert.Equal(plan.Id, chat.Plans.All.Single().Id);
    }

    private Task<ShownCard> WheelAsync() => chat.Ada.Begins("T4");

    private async Task<ShownCard> AddAsync(string title, string kind, string rhythm, string? date, params (string, string?)[] more)
    {
        await chat.Ada.Says("tjekpunkt");
        return await chat.Ada.Presses("Gem", [("kind", kind), ("title", title), ("rhythm", rhythm), ("date", date), .. more]);
    }

    private Task<ShownCard> ShowAsync(Talker who) =>
        who.Sends(new() { ["verb"] = "showCheckpoint", ["plan"] = chat.Plans.All.Single().Id.Value, ["checkpoint"] = Only().Id.Value });

    private static string Read(ShownCard card) => string.Join('\n', card.Text.Split('\n').Where(line => line[0] != '<'));

    private Checkpoint Only() => chat.Plans.All.Single().Checkpoints.Single();
}
