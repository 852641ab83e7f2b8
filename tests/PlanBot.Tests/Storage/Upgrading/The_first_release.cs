using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.Plans;
using PlanBot.Storage;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Storage.Upgrading;

/// <summary>
/// The rows that release 1.0.0 left behind, as they were, in <c>first-release.json</c>. They are read for ever: that file is never written anew.
/// What is asserted are facts of that plan, and that it can go on.
/// </summary>
public sealed class The_first_release
{
    private static readonly string Kept = Repository.Folder("tests", "PlanBot.Tests", "Storage", "Upgrading", "first-release.json");
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Left_a_plan_that_is_read_whole()
    {
        await using var door = await OpenAsync();
        var plan = await door.PlanAsync(PlanOf(await RowsAsync()));

        Assert.Equal(("Familiehuset", "T4", Country.Denmark), (plan.Title, plan.Template, plan.Country));
        Assert.Equal(["Kommune", "NGO"], plan.Parties.Select(party => party.Name));
        Assert.Equal("Vi mødes i \"huset\" – hver måned.", Assert.Single(plan.Answers.Values).Text);
        var initiative = Assert.Single(plan.Initiatives);
        Assert.Equal(("Workshop på Ærø", new DateOnly(2026, 10, 1)), (initiative.Title, initiative.Deadline!.First));
        Assert.Equal(("Udkast", 0), (Assert.Single(initiative.Milestones).Title, initiative.Milestones[0].Id));
        Assert.Equal("Har vi transport?", Assert.Single(plan.OwnQuestions).Text);
    }

    [Fact]
    public async Task Left_a_conversation_that_goes_on()
    {
        await using var door = await OpenAsync();
        var bo = door.Talker("Bo", Spot.Group);

        Assert.Contains("Familiehuset", (await bo.Says("plan")).Text, StringComparison.Ordinal);
        Assert.Contains("Familiehuset", (await bo.Says("status")).Text, StringComparison.Ordinal);
        Assert.Contains("Familiehuset", (await bo.Says("historik")).Text, StringComparison.Ordinal);
        await bo.Says("nyt initiativ");
        await bo.Presses("Gem", ("title", "Ny aftale"), ("ownerName", "leder"), ("deadline", "2026-11-02"));

        var plan = await door.PlanAsync(PlanOf(await RowsAsync()));
        Assert.Equal(["Workshop på Ærø", "Ny aftale"], plan.Initiatives.Select(initiative => initiative.Title));
    }

    /// <summary>Written once, by the release itself, and then left alone: with the file gone, <c>PLANBOT_ACCEPT=1</c> converses and writes it.</summary>
    [Fact]
    public async Task Is_on_record()
    {
        if (!File.Exists(Kept) && Environment.GetEnvironmentVariable("PLANBOT_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
            await File.WriteAllTextAsync(Kept, JsonSerializer.Serialize(await ConverseAsync(), Readable) + "\n");

        var rows = await RowsAsync();
        Assert.True(rows.Count > 10);
        Assert.All(rows, row => Assert.Equal("1", row.Values["v"]));
    }

    private static async Task<List<Row>> ConverseAsync()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi mødes i \"huset\" – hver måned."));
        await ada.Presses("Ja");
        await ada.Presses("Gem", ("title", "Workshop på Ærø"), ("ownerName", "leder"), ("deadline", "2026-10-01"), ("milestone1", "Udkast"), ("milestoneDate1", "2026-09-01"));
        await ada.Says("eget punkt");
        await ada.Presses("Gem", ("text", "Har vi transport?"));
        await door.Talker("Ada", Spot.Personal("Ada")).Says("mine");

        var tables = (IEnumerateTables)door.Services.GetRequiredService<ITables>();
        var rows = new List<Row>();
        foreach (var table in TableNames.All)
        {
            await foreach (var partition in tables.PartitionsAsync(table, CancellationToken.None))
            {
                await foreach (var row in tables.ReadAsync(table, partition, "", null, CancellationToken.None))
                    rows.Add(new(table, partition, row.Key, new(row.Values.ToDictionary())));
            }
        }

        return rows;
    }

    private static async Task<FrontDoor> OpenAsync()
    {
        var door = new FrontDoor();
        var tables = door.Services.GetRequiredService<ITables>();
        foreach (var row in await RowsAsync())
            await tables.ApplyAsync(row.Table, row.Partition, [new RowChange.Insert(row.Key, RowValues.Of([.. row.Values]))], CancellationToken.None);
        // The turns of then bear these numbers, and a turn that comes again is not done again.
        for (var turn = 0; turn < 100; turn++)
            door.NextActivity();
        return door;
    }

    private static async Task<List<Row>> RowsAsync() => JsonSerializer.Deserialize<List<Row>>(await File.ReadAllTextAsync(Kept))!;

    private static string PlanOf(List<Row> rows) => rows.Single(row => row is { Table: TableNames.Plans, Key: "plan" }).Partition;

    private sealed record Row(string Table, string Partition, string Key, SortedDictionary<string, string> Values);
}
