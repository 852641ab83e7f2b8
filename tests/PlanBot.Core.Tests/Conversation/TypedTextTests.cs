using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using Xunit;

namespace PlanBot.Core.Tests.Conversation;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" \r\n\t\u00A0", "")]
    [InlineData("  Vi læser mere \n", "Vi læser mere")]
    [InlineData("a\r\nb\rc\u2028d\u2029e\u0085f\ng", "a\nb\nc\nd\ne\nf\ng")]
    [InlineData("a\n\nb", "a\n\nb")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\0b\u0007c\u001Bd\u007Fe\u009Ff", "abcdef")]
    [InlineData("a\u202Eb\u202Cc\u2066d\u2069e\u200Ef\u200Fg", "abcdefg")]
    [InlineData("a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg", "abcdefg")]
    [InlineData("\u200B\u200B", "")]
    public void Only_what_one_sees_is_kept(string? typed, string kept) => Assert.Equal(kept, TypedText.Clean(typed));

    /// <summary>Not a theory: attributes cannot hold such a text.</summary>
    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\uFFFDb\uFFFD", TypedText.Clean("a\uD800b\uDC00"));

    [Theory]
    [InlineData("A\u030A a\u030A e\u0301 u\u0308 o\u0308", "Å å é ü ö")]
    [InlineData("\u00E6\u0301", "ǽ")]
    [InlineData("e\u0302\u0301", "ế")]
    [InlineData("S\u030C c\u0327", "Š ç")]
    [InlineData("e\u200B\u0301", "é")]
    [InlineData("x\u030A", "x\u030A")]
    [InlineData("\u030A", "\u030A")]
    public void A_letter_and_its_accent_are_one(string typed, string kept) => Assert.Equal(kept, TypedText.Clean(typed));

    [Theory]
    [InlineData("👍🏽")]
    [InlineData("❤️")]
    [InlineData("👩‍🚒")]
    [InlineData("👩🏽‍🚒")]
    [InlineData("🧑🏻‍❤️‍💋‍🧑🏿")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("🏳️‍🌈")]
    [InlineData("🤷🏽‍♀️")]
    [InlineData("🏃‍➡️")]
    [InlineData("🙂‍↔️")]
    [InlineData("🇩🇰🇳🇴🇫🇴")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")]
    [InlineData("1️⃣")]
    public void An_emoji_stays_whole(string emoji) => Assert.Equal($"a {emoji} b", TypedText.Clean($"a {emoji} b"));

    [Theory]
    [InlineData("ok\U000E0068\U000E0069", "ok")]
    [InlineData("👩\u200D", "👩")]
    [InlineData("\u200D👩", "👩")]
    [InlineData("👩\u200D\u200D\u200D🚒", "👩\u200D🚒")]
    public void What_joins_no_emoji_goes(string typed, string kept) => Assert.Equal(kept, TypedText.Clean(typed));

    [Fact]
    public void Cleaning_twice_changes_nothing_more() =>
        Prop.ForAll<char[]>(any => TypedText.Clean(new(any)) is var once && TypedText.Clean(once) == once)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void What_is_cleaned_can_be_written_as_UTF_8() =>
        Prop.ForAll<char[]>(any => TypedText.Clean(new(any)) is var clean && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)) == clean)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("a", true)]
    [InlineData("- ø", true)]
    [InlineData("7", true)]
    [InlineData("日本", true)]
    [InlineData("", false)]
    [InlineData("… – .", false)]
    [InlineData("👍", false)]
    public void Words_have_a_letter_or_a_digit(string text, bool words) => Assert.Equal(words, TypedText.HasWords(text));
}
