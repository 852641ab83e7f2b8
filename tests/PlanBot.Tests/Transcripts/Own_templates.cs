using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.Templates;
using PlanBot.Storage;
using PlanBot.Tests.Storage;
using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Own_templates
{
    [Fact]
    public async Task Are_pasted_as_yaml_used_and_moved_forward()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.Says("ny skabelon");
        await ada.Presses("Begynd med et eksempel");
        Assert.Equal(PublishedTemplates.Example, ada.Card.ValueOf("content"));
        await ada.Presses("Læs skabelonen");
        Assert.Contains("Fritid for alle\nTil en forening og en kommune, der åbner et fritidstilbud sammen.", ada.Card.Text, StringComparison.Ordinal);
        await ada.Presses("Gem skabelonen");
        await ada.Presses("Begynd en plan med den");
        await ada.Presses("Begynd planen", ("title", "Klubben"), ("party2", null));
        await ada.Presses("Fortsæt");
        await ada.Presses("Gem og stop", ("text", "Børn fra 8 til 12 år"));
        var plan = ada.Plan;

        await ada.Says("ny skabelon");
        await ada.Presses("Læs skabelonen", ("content", PublishedTemplates.Example.Replace("id: maalgruppe", "id: hvem", StringComparison.Ordinal)));
        Assert.Contains("Nyt siden version 1", ada.Card.Text, StringComparison.Ordinal);
        await ada.Presses("Gem skabelonen");
        Assert.Equal(1, (await door.PlanAsync(plan)).TemplateVersion);
        await ada.Says("opdater skabelon");
        await ada.Presses("Opdater skabelonen");

        Assert.Contains("Børn fra 8 til 12 år", (await ada.Presses("Tidligere spørgsmål")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await door.PlanAsync(plan)).TemplateVersion);
    }

    [Fact]
    public async Task That_are_wrong_are_told_line_by_line_in_the_readers_language()
    {
        await using var door = new FrontDoor();
        var bo = door.Talker("Bo", Spot.Personal("Bo"), "nb-NO");
        await bo.Says("ny mal");
        await bo.Presses("Les malen", ("content", "id: x\nlanguage: nb\ntitel: X\nphases: []\n"));

        Assert.Contains("Linje 1: Feltet «title» mangler.\nLinje 3: Feltet «titel» finnes ikke i maler. Mener du «title»?\nLinje 4: Det må være minst 1 under «phases».", bo.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Linje 2: Herfra kan ikke teksten leses", (await bo.Presses("Les malen", ("content", "a: b\n c: d"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_identity_number_never_reach_the_store()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Personal("Ada"));
        await ada.Says("ny skabelon");
        await ada.Presses("Læs skabelonen", ("content", PublishedTemplates.Example.Replace("Har vi lokaler?", "\"\\x30\\x310150-5000?\"", StringComparison.Ordinal)));

        Assert.Contains("Teksten ser ud til at indeholde et CPR-nummer.", ada.Card.Text, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(door));
    }

    [Fact]
    public async Task Are_offered_an_answer_to_nearly_the_same()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan("Familiehuset");
        await ada.Presses("Spring over nu");
        await ada.Presses("Gem og stop", ("choice", "high"), ("text", "Familier i byen"));
        await ada.Says("ny skabelon");
        await ada.Presses("Læs skabelonen", ("content", PublishedTemplates.Example));
        await ada.Presses("Gem skabelonen");
        await ada.Presses("Begynd en plan med den");
        await ada.Presses("Begynd planen", ("title", "Klubben"), ("party2", null));
        await ada.Presses("Fortsæt");
        await ada.Presses("Har I svaret på noget lignende?");
        await ada.Presses("Brug svaret");

        Assert.Equal("I høj grad. Familier i byen", ada.Card.ValueOf("text"));
        Assert.Empty((await door.PlanAsync(ada.Card.Press("Gem og næste")["plan"]!.GetValue<string>())).Answers);
    }

    [Theory]
    [InlineData("/schemas/template.json", "application/schema+json")]
    [InlineData("/schemas/eksempel.yaml", "application/yaml")]
    public async Task Have_their_format_published(string path, string type)
    {
        await using var door = new FrontDoor();
        using var client = door.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        var body = await response.Content.ReadAsStringAsync();
        Assert.Equal(path.EndsWith(".json", StringComparison.Ordinal) ? PublishedTemplates.Schema : PublishedTemplates.Example, body);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(FrontDoor door)
    {
        var tables = (IEnumerateTables)door.Services.GetRequiredService<ITables>();
        var partitions = new List<string>();
        await foreach (var partition in tables.PartitionsAsync(TableNames.Templates, CancellationToken.None))
            partitions.Add(partition);
        return partitions;
    }
}
