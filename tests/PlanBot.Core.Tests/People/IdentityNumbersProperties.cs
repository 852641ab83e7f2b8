using FsCheck;
using FsCheck.Fluent;
using PlanBot.Core.People;
using Xunit;

namespace PlanBot.Core.Tests.People;

public sealed class IdentityNumbersProperties
{
    private static readonly DateOnly Today = new(2033, 1, 1);

    /// <summary>Pieces of what is near a number, so that numbers meet, overlap and hide in addresses far oftener than by chance.</summary>
    private static readonly Arbitrary<string> Tangles = Gen.Elements(
            "31123950057", "010150-5000", "0101505006", "010126 1200", "17053399940", "311239", "50057", "5000", "01", "1", " ", "-", ".", "\u200B", "３", "😀",
            "\uD83D", "é", "cpr ", "f.", "https://x.no/", "www.", "{010150ab-5006-4123-8123-", "01015050060a41238123010150500600", "5006ffff-5006-4123-8123-", "\n")
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void Nothing_is_left_to_find_in_a_masked_text() =>
        Prop.ForAll(Tangles, text => IdentityNumbers.Check(IdentityNumbers.Check(text, Today).Masked, Today).Verdict == IdentityVerdict.Clear)
            .Check(Often);

    [Fact]
    public void The_text_around_the_numbers_is_unchanged() =>
        Prop.ForAll(Tangles, text => Follows(IdentityNumbers.Check(text, Today).Masked.Split("••••••"), text)).Check(Often);

    [Fact]
    public void Only_a_text_with_a_number_is_changed() =>
        Prop.ForAll(Tangles, text => IdentityNumbers.Check(text, Today) is var check && (check.Masked == text) == (check.Verdict == IdentityVerdict.Clear))
            .Check(Often);

    [Fact]
    public void A_text_without_digits_is_clear() =>
        Prop.ForAll<string?>(any => string.Concat((any ?? "").Where(c => !char.IsNumber(c))) is var text
                && IdentityNumbers.Check(text, Today) == new IdentityCheck(IdentityVerdict.Clear, null, text))
            .Check(Often);

    [Fact]
    public void No_string_is_too_odd() =>
        Prop.ForAll<char[]>(any => IdentityNumbers.Check(new string(any), Today).Masked is not null).Check(Often);

    private static Config Often => Config.QuickThrowOnFailure.WithMaxTest(1000);

    /// <summary>Whether the parts stand in the text in this order, the first at its beginning and the last at its end.</summary>
    private static bool Follows(string[] parts, string text)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return text.StartsWith(parts[0], StringComparison.Ordinal) && text.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
