using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Tests.Importing;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

/// <summary>Story L2 and the flags of T1, with the plan of Alta in the autumn when it was adopted.</summary>
public sealed class Work_that_nobody_has
{
    private readonly Chat chat = new() { Now = new(2024, 9, 2, 8, 0, 0, TimeSpan.Zero) };

    public Work_that_nobody_has() => chat.Ada.Locale = Language.Norwegian;

    [Fact]
    public async Task Is_listed_line_by_line_and_the_proposed_owner_below()
    {
        await AltaAsync();
        var card = Read(await chat.Ada.Says("mangler ansvarlig"));
        Assert.Contains(
            "Mangler ansvarlig\nAnsvarlig for å justere for å sikre bærekraft\nIngen frist\nAnsvarlig for planlegging og gjennomføring av evaluering\nIngen frist\nPresentere status på oppvekstmøte 5. september 2024\nFrist torsdag 5. september 2024",
            card,
            StringComparison.Ordinal);
        Assert.Contains("\nForeslått: Kommunedirektøren – bekreft?", card, StringComparison.Ordinal);
        Assert.DoesNotContain("jevnlig", card, StringComparison.Ordinal);
        Assert.Contains("\nPlanlegge løpende vurderinger og nødvendige justeringer\nIngen frist", Read(await chat.Ada.Presses("Vis flere")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_these_six_lines_once_the_dates_have_gone()
    {
        chat.Now = new(2026, 6, 2, 8, 0, 0, TimeSpan.Zero);
        await AltaAsync();
        await chat.Ada.Says("mangler ansvarlig");
        Assert.Equal([27, 28, 29, 30, 32, 33], Unowned().Select(initiative => initiative.Number));
        Assert.All(Unowned(), initiative => Assert.Contains($"\n{initiative.Title}\nIngen frist", Read(chat.Ada.Card), StringComparison.Ordinal));
        Assert.Equal(6, chat.Ada.Card.Buttons.Count(button => button == "Jeg tar det"));
    }

    [Fact]
    public async Task Is_taken_with_one_tap()
    {
        await AltaAsync();
        await chat.Ada.Says("uten ansvarlig");
        var first = Unowned().First(initiative => initiative.AsksForOwner);
        await chat.Ada.Presses("Jeg tar det");
        Assert.Equal(new Owner.InTeams(chat.Ada.Person), chat.Plans.All.Single().AllInitiatives[first.Id].Owner);
        Assert.DoesNotContain(Unowned(), initiative => initiative.Id == first.Id);

        // A colleague was faster: hers it stays.
        await chat.Bo.Sends(new() { ["verb"] = "takeInitiative", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = first.Id.Value });
        Assert.Contains("Ada Holm", chat.Bo.Card.Text, StringComparison.Ordinal);
        Assert.Equal(new Owner.InTeams(chat.Ada.Person), chat.Plans.All.Single().AllInitiatives[first.Id].Owner);
    }

    [Fact]
    public async Task Is_given_to_somebody_and_the_list_comes_back()
    {
        await AltaAsync();
        var count = Unowned().Length;
        await chat.Ada.Says("uten ansvarlig");
        await chat.Ada.Presses("Velg ansvarlig");
        Assert.Contains("Teksten ser ut til å inneholde et fødselsnummer", (await chat.Ada.Presses("Lagre", ("ownerName", "010150-5000"))).Text.Replace("CPR-nummer", "fødselsnummer", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Mangler ansvarlig", (await chat.Ada.Presses("Lagre", ("owner", "id-Bo"), ("ownerName", ""))).Text, StringComparison.Ordinal);
        Assert.Equal(count - 1, Unowned().Length);
    }

    [Fact]
    public async Task Has_its_proposed_owner_confirmed_with_one_tap_unless_it_was_changed()
    {
        await AltaAsync();
        var asked = await chat.Ada.Says("uten ansvarlig");
        var proposed = chat.Plans.All.Single().Initiatives.Single(initiative => initiative.IsOwnerProposed);
        await chat.Ada.Presses("Bekreft");
        Assert.False(chat.Plans.All.Single().AllInitiatives[proposed.Id].IsOwnerProposed);
        Assert.DoesNotContain("Foreslått", chat.Ada.Card.Text, StringComparison.Ordinal);

        await chat.Ada.Sends(new() { ["verb"] = "completeInitiative", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = proposed.Id.Value, ["completion"] = "UnderWay" });
        chat.Ada.Card = asked;
        await chat.Ada.Presses("Bekreft");
        Assert.Equal("Kommunedirektøren", chat.Plans.All.Single().AllInitiatives[proposed.Id].Owner!.Name);
    }

    [Fact]
    public async Task Is_none_where_everything_has_somebody()
    {
        await chat.Ada.Begins("T1");
        Assert.Contains("Alle åpne tiltak har en ansvarlig.", (await chat.Ada.Says("uten ansvarlig")).Text, StringComparison.Ordinal);
    }

    /// <summary>Item 18: "Presentere status jevnlig".</summary>
    [Fact]
    public async Task Of_a_regular_kind_goes_into_the_year_wheel_with_one_tap_and_back()
    {
        await AltaAsync();
        Assert.Contains("Jevnlig. Hvor ofte?\nPresentere status jevnlig i ledergruppe oppvekst", (await chat.Ada.Says("årshjul")).Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Hver måned");
        Assert.Contains("Hver måned fra oktober 2024", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(chat.Plans.All.Single().Initiatives, initiative => initiative.Kind == InitiativeKind.Recurring);

        await chat.Ada.Presses("Angre");
        Assert.Empty(chat.Plans.All.Single().Checkpoints);
        Assert.Single(chat.Plans.All.Single().Initiatives, initiative => initiative.Kind == InitiativeKind.Recurring);

        await chat.Ada.Says("årshjul");
        await chat.Ada.Presses("Velg selv");
        await chat.Ada.Presses("Lagre", ("rhythm", "TwiceAYear"), ("date", "2024-10-15"));
        Assert.Equal((Rhythm.TwiceAYear, "Presentere status jevnlig i ledergruppe oppvekst"), (Only().Rhythm, Only().Title));
        Assert.DoesNotContain(chat.Plans.All.Single().Initiatives, initiative => initiative.Kind == InitiativeKind.Recurring);
    }

    private Task AltaAsync() => Imported.AltaAsync(chat);

    private Initiative[] Unowned() => [.. chat.Plans.All.Single().Initiatives.Where(initiative => initiative is { Owner: null, IsAhead: true })];

    private Checkpoint Only() => chat.Plans.All.Single().Checkpoints.Single();

    private static string Read(ShownCard card) => string.Join('\n', card.Text.Split('\n').Where(line => line[0] != '<'));
}
