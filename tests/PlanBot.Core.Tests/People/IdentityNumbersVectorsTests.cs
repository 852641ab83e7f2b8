using System.Text.Json;
using PlanBot.Core.People;
using Xunit;

namespace PlanBot.Core.Tests.People;

/// <summary>The published vectors (id-vectors.json): none of these numbers belongs to anybody.</summary>
public sealed class IdentityNumbersVectorsTests
{
    private static readonly DateOnly Before = new(2031, 12, 31);
    private static readonly DateOnly After = new(2032, 1, 1);

    public static TheoryData<string, IdentityVerdict, IdentityVerdict> Vectors()
    {
        using var stream = typeof(IdentityNumbersVectorsTests).Assembly.GetManifestResourceStream("id-vectors.json")!;
        var data = new TheoryData<string, IdentityVerdict, IdentityVerdict>();
        foreach (var vector in JsonSerializer.Deserialize<Vector[]>(stream, JsonSerializerOptions.Web)!)
        {
            var (before, after) = Expected(vector);
            data.Add(vector.Number, before, after);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_number_is_judged_as_published(string number, IdentityVerdict before2032, IdentityVerdict after)
    {
        Assert.Equal(before2032, IdentityNumbers.Check(number, Before).Verdict);
        Assert.Equal(after, IdentityNumbers.Check(number, After).Verdict);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Nothing_of_a_number_found_is_left(string number, IdentityVerdict before2032, IdentityVerdict after)
    {
        _ = before2032;
        var text = $"«{number}»";

        Assert.Equal(after == IdentityVerdict.Clear ? text : "«••••••»", IdentityNumbers.Check(text, After).Masked);
    }

    private static (IdentityVerdict Before, IdentityVerdict After) Expected(Vector vector) => vector switch
    {
        // One digit short of a Norwegian number, and by that a possible Danish one (31.12.2039, mod-11 fails).
        { Number: "3112395005" } => (IdentityVerdict.Warn, IdentityVerdict.Warn),
        { Valid: false } => (IdentityVerdict.Clear, IdentityVerdict.Clear),
        { Standard: "1964" } => (IdentityVerdict.Block, IdentityVerdict.Block),
        { Country: "NO" } => (IdentityVerdict.Warn, IdentityVerdict.Block),
        // A date and a clock time.
        { Number: "010126 1200" } => (IdentityVerdict.Warn, IdentityVerdict.Warn),
        _ => (IdentityVerdict.Block, IdentityVerdict.Block),
    };

    public sealed record Vector(string Country, string Number, bool Valid, string? Standard);
}
