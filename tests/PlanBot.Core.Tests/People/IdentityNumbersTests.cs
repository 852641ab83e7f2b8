using System.Diagnostics;
using PlanBot.Core.People;
using Xunit;

namespace PlanBot.Core.Tests.People;

public sealed class IdentityNumbersTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Theory]
    [InlineData("31123950057", "ordinary", IdentityVerdict.Block)]
    [InlineData("29023650078", "leap day", IdentityVerdict.Block)]
    [InlineData("55063850046", "D-number", IdentityVerdict.Block)]
    [InlineData("01811550031", "synthetic, month + 80", IdentityVerdict.Block)]
    [InlineData("24521950281", "month + 40", IdentityVerdict.Block)]
    [InlineData("49892050081", "synthetic D-number", IdentityVerdict.Block)]
    [InlineData("02013299997", "Skatteetaten's example", IdentityVerdict.Block)]
    [InlineData("30108299939", "2032 rule, remainder 1", IdentityVerdict.Warn)]
    [InlineData("17053399940", "2032 rule, remainder 2", IdentityVerdict.Warn)]
    [InlineData("17053399959", "2032 rule, remainder 3", IdentityVerdict.Warn)]
    [InlineData("17853399906", "2032 rule, synthetic", IdentityVerdict.Warn)]
    [InlineData("31123950058", "last control digit wrong", IdentityVerdict.Clear)]
    [InlineData("31123950067", "both control digits wrong", IdentityVerdict.Clear)]
    [InlineData("31023950009", "31 February", IdentityVerdict.Clear)]
    [InlineData("29023550057", "2035 is no leap year", IdentityVerdict.Clear)]
    [InlineData("15133950041", "month 13", IdentityVerdict.Clear)]
    [InlineData("91811550031", "no date inside", IdentityVerdict.Clear)]
    [InlineData("3112395005", "ten digits: not Norwegian, perhaps Danish", IdentityVerdict.Warn)]
    [InlineData("010150-5006", "mod-11 passes", IdentityVerdict.Block)]
    [InlineData("290248-6006", "leap day", IdentityVerdict.Block)]
    [InlineData("241235-4004", "2035", IdentityVerdict.Block)]
    [InlineData("010150-5000", "mod-11 fails, still possible", IdentityVerdict.Block)]
    [InlineData("050645-7000", "mod-11 fails, still possible", IdentityVerdict.Block)]
    [InlineData("070761-4285", "the CPR office's example", IdentityVerdict.Block)]
    [InlineData("070761-4286", "the same, mod-11 fails", IdentityVerdict.Block)]
    [InlineData("720315-4008", "replacement number", IdentityVerdict.Block)]
    [InlineData("310250-5007", "31 February", IdentityVerdict.Clear)]
    [InlineData("290250-5003", "2050 is no leap year", IdentityVerdict.Clear)]
    [InlineData("290200-1005", "1900 was no leap year", IdentityVerdict.Clear)]
    [InlineData("411250-5006", "day 41", IdentityVerdict.Clear)]
    [InlineData("451234-5678", "a telephone number", IdentityVerdict.Clear)]
    [InlineData("010126 1200", "a date and a clock time", IdentityVerdict.Warn)]
    public void A_number_alone_is_judged(string number, string what, IdentityVerdict verdict) =>
        Assert.Equal((verdict, what), (IdentityNumbers.Check(number, Today).Verdict, what));

    [Theory]
    [InlineData("Møte 7.10.2024 kl. 09.00, sak 24/12345", IdentityVerdict.Clear)]
    [InlineData("Ring +45 12 34 56 78 eller 22 12 34 56", IdentityVerdict.Clear)]
    [InlineData("Konto 1234.56.78903", IdentityVerdict.Clear)]
    [InlineData("Gutten (010150-5000) følges opp", IdentityVerdict.Block)]
    [InlineData("cpr 0101505000", IdentityVerdict.Block)]
    [InlineData("0101505000", IdentityVerdict.Warn)]
    [InlineData("0101505006", IdentityVerdict.Block)]
    [InlineData("fnr: 311239 50057", IdentityVerdict.Block)]
    [InlineData("01811550031 (testperson)", IdentityVerdict.Block)]
    [InlineData("３１１２３９５００５７", IdentityVerdict.Block)]
    [InlineData("311239\u200B50057", IdentityVerdict.Block)]
    [InlineData("Prop. 100 L (2020–2021), NOU 2022:13", IdentityVerdict.Clear)]
    [InlineData("30108299939", IdentityVerdict.Warn)]
    [InlineData("3112395005712", IdentityVerdict.Clear)]
    public void A_sentence_is_judged(string text, IdentityVerdict verdict) =>
        Assert.Equal(verdict, IdentityNumbers.Check(text, Today).Verdict);

    [Theory]
    [InlineData("Gutten (010150-5000) følges opp", "Gutten (••••••) følges opp")]
    [InlineData("fnr: 311239 50057.", "fnr: ••••••.")]
    [InlineData("31 12 39 500 57", "••••••")]
    [InlineData("311239.50057", "••••••")]
    [InlineData("01 01 50 5000 og 0101505000", "•••••• og ••••••")]
    [InlineData("010150‑5000", "••••••")]
    [InlineData("010150\u00A05000", "••••••")]
    [InlineData("a\u200B３１１２３９\u200B５００５７\u200Bb", "a\u200B••••••\u200Bb")]
    [InlineData("😀 \U0001D7D1112395005\U0001D7D5 😀", "😀 •••••• 😀")]
    [InlineData("①: ³¹¹²³⁹⁵⁰⁰⁵⁷", "①: ••••••")]
    public void A_number_is_masked_where_it_stood_however_it_was_written(string text, string masked) =>
        Assert.Equal(masked, IdentityNumbers.Check(text, Today).Masked);

    /// <summary>Not a theory: attributes cannot hold such a text.</summary>
    [Fact]
    public void Half_a_character_beside_a_number_stays() =>
        Assert.Equal("\uD800 •••••• \uDC00", IdentityNumbers.Check("\uD800 0101505006 \uDC00", Today).Masked);

    [Theory]
    [InlineData("https://nav.no/sak/0101505006?x=31123950057")]
    [InlineData("se www.kommune.dk/31123950057")]
    [InlineData("{010150ab-5006-4123-8123-0101505006ab}")]
    [InlineData("01015050060a41238123010150500600")]
    [InlineData("3112395005711239500573112395005731123950057")]
    [InlineData("01.01.50 5006")]
    [InlineData("2026-03-05 1200")]
    [InlineData("1234 56 78903")]
    [InlineData("٣١١٢٣٩٥٠٠٥٧")]
    public void What_names_a_thing_is_left_alone(string text) =>
        Assert.Equal(new(IdentityVerdict.Clear, null, text), IdentityNumbers.Check(text, Today));

    [Theory]
    [InlineData("Født 12. mai: 0101505000", IdentityVerdict.Block)]
    [InlineData("0101505000 er CPR-nummeret", IdentityVerdict.Block)]
    [InlineData("f. 0101505000", IdentityVerdict.Block)]
    [InlineData("born 010126 1200", IdentityVerdict.Block)]
    [InlineData("f.eks. 0101505000", IdentityVerdict.Warn)]
    [InlineData("Bornholm 0101505000", IdentityVerdict.Warn)]
    [InlineData("nyfødt 0101505000", IdentityVerdict.Warn)]
    [InlineData("CPR 3456789 123456789 123456789 123456789 0101505000", IdentityVerdict.Warn)]
    public void A_word_nearby_makes_a_doubtful_number_certain(string text, IdentityVerdict verdict) =>
        Assert.Equal(verdict, IdentityNumbers.Check(text, Today).Verdict);

    [Theory]
    [InlineData("0101505000, 31123950057", IdentityVerdict.Block, IdentityCountry.Norway)]
    [InlineData("010150-5000, 31123950057", IdentityVerdict.Block, IdentityCountry.Denmark)]
    [InlineData("30108299939", IdentityVerdict.Warn, IdentityCountry.Norway)]
    public void Of_several_numbers_the_first_of_the_gravest_counts(string text, IdentityVerdict verdict, IdentityCountry country)
    {
        var check = IdentityNumbers.Check(text, Today);

        Assert.Equal((verdict, country), (check.Verdict, check.Country));
        Assert.DoesNotContain(check.Masked, char.IsAsciiDigit);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("01 ")]
    [InlineData("0101505000 ")]
    [InlineData("010150-")]
    [InlineData("a://")]
    [InlineData("://")]
    [InlineData("www.")]
    [InlineData("f.f.0101505000")]
    [InlineData("abcdef01-")]
    public void A_long_text_takes_time_in_proportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 256 * 1024 / piece.Length));
        var watch = Stopwatch.StartNew();

        IdentityNumbers.Check(text, Today);

        // Generous, for a busy machine: what is quadratic here takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
