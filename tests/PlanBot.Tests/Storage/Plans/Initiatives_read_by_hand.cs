using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Plans;
using Xunit;

namespace PlanBot.Tests.Storage.Plans;

/// <summary>As the serializer reads them, whatever stands there.</summary>
public class Initiatives_read_by_hand
{
    private static readonly Person Ada = new(new("ada"), "Ada \"Æ\" Holm \\ 😀");

    private static readonly Initiative Little = new(new("i1"), 1, null, "", null, null, [], Completion.NotStarted, Ada);

    private static readonly Initiative Full = new(
        new("i2"),
        2,
        new("T4-Q1"),
        "Læsebånd\n\"høj\"",
        new Owner.InTeams(new(new("bo"), "Bo")),
        new PlanDate.Season(2027, YearSeason.Autumn),
        [new("Udkast", new PlanDate.Month(2027, 3)) { IsReached = true, Since = new(2026, 1, 2) }, new("Færdig", null)],
        Completion.UnderWay,
        Ada,
        7,
        IsDeleted: true)
    {
        Kind = InitiativeKind.Recurring,
        IsOwnerProposed = true,
        IsHistory = true,
        Source = "Ansvarlig:",
        Since = new(2026, 11, 27),
        MovedBecause = "Sommer",
        MilestonesMade = 3,
    };

    public static TheoryData<string> Rows() =>
    [
        Row(Little),
        Row(Full),
        Row(Full with { Owner = new Owner.Outside("Kommunaldirektøren"), Deadline = new PlanDate.Day(new(2024, 2, 29)), Completion = Completion.Completed, Kind = InitiativeKind.Note }),
        Turned(Row(Full)),
        Row(Little).Replace("{\"id\"", "{\"later\":{\"a\":[1,{}]},\"id\"", StringComparison.Ordinal),
        Row(Full).Replace("\"T4-Q1\"", "null", StringComparison.Ordinal),
        Row(Full).Replace("\"UnderWay\"", "1", StringComparison.Ordinal),
        """{"id":"i3","number":3,"title":"Kort","milestones":[],"completion":"completed","by":{"id":{"value":"ada"},"name":"Ada"},"version":1}""",
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Are_the_same(string row) => Assert.Equal(
        Row(JsonSerializer.Deserialize(row, PlanRowJson.Default.Initiative)!),
        Row(new InitiativeJson().Read(Encoding.UTF8.GetBytes(row))));

    /// <summary>One that is added to initiatives is missed here before it is missed in anybody's plan.</summary>
    [Fact]
    public void Lose_no_property()
    {
        var written = JsonNode.Parse(Row(Full))!.AsObject();
        var little = JsonNode.Parse(Row(Little))!.AsObject();
        Assert.Equal(PlanRowJson.Default.Initiative.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null).Select(property => property.Name).Order(), written.Select(property => property.Key).Order());
        Assert.All(written, property => Assert.True(property.Key == "by" || property.Value!.ToJsonString() != little[property.Key]?.ToJsonString(), property.Key));
    }

    [Fact]
    public void Share_whoever_is_named_again_and_nobody_else()
    {
        var hand = new InitiativeJson();
        Initiative[] read = [.. new[] { Ada, Ada, Ada with { Name = "Ada" }, new Person(new("bo"), "Ada"), Ada }.Select(by => hand.Read(Encoding.UTF8.GetBytes(Row(Little with { By = by }))))];
        Assert.Equal([Ada, Ada, Ada with { Name = "Ada" }, new(new("bo"), "Ada"), Ada], read.Select(one => one.By));
        Assert.Same(read[0].By, read[1].By);
    }

    private static string Row(Initiative initiative) => JsonSerializer.Serialize(initiative, PlanRowJson.Default.Initiative);

    /// <summary>The same with the properties of every object the other way round.</summary>
    private static string Turned(string row)
    {
        return Turn(JsonNode.Parse(row)!).ToJsonString();

        static JsonNode Turn(JsonNode node) => node switch
        {
            JsonObject one => new JsonObject(one.Reverse().Select(property => KeyValuePair.Create(property.Key, property.Value is null ? null : Turn(property.Value)))!),
            JsonArray several => new JsonArray([.. several.Select(item => item is null ? null : Turn(item))]),
            _ => node.DeepClone(),
        };
    }
}
