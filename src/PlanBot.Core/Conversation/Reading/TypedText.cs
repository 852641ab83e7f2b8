using System.Globalization;
using System.Text;

namespace PlanBot.Core.Conversation.Reading;

/// <summary>What free text becomes before it is kept: what one sees, and nothing that one does not.</summary>
public static class TypedText
{
    private const int Joiner = 0x200D;

    /// <summary>
    /// Trimmed, with letters composed and line ends as <c>\n</c>; without control characters (a tab becomes a space),
    /// direction marks and invisible characters, which could hide text or show it in another order.
    /// </summary>
    public static string Clean(string? text)
    {
        var runes = (text ?? "").ReplaceLineEndings("\n").EnumerateRunes().ToArray();
        var kept = new List<Rune>(runes.Length);
        for (var i = 0; i < runes.Length; i++)
        {
            // EnumerateRunes has put U+FFFD for every unpaired surrogate.
            var rune = runes[i].Value == '\t' ? new Rune(' ') : runes[i];
            var before = kept.Count > 0 ? kept[^1] : default;
            var after = i + 1 < runes.Length ? runes[i + 1] : default;
            if (IsVisible(rune) || Emoji.Holds(before, rune, after))
                kept.Add(rune);
        }

        return ComposedLetters.Compose(string.Concat(kept)).Trim();
    }

    /// <summary>Whether there is a letter or a digit in it: «…» and «-» are no answer.</summary>
    public static bool HasWords(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    private static bool IsVisible(Rune rune) => rune.Value == '\n' || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format => false,
        _ => rune.Value != 0x034F,
    };

    /// <summary>The invisible characters that make one emoji of several.</summary>
    private static class Emoji
    {
        public static bool Holds(Rune before, Rune rune, Rune after) => rune.Value switch
        {
            // Family, profession, hair: 👩 joiner 🚒.
            Joiner => EndsPicture(before) && IsPicture(after),
            // The letters of a flag's country, behind 🏴.
            >= 0xE0020 and <= 0xE007F => before.Value is 0x1F3F4 or (>= 0xE0020 and < 0xE007F),
            _ => false,
        };

        /// <summary>A picture, or its skin tone or variation selector.</summary>
        private static bool EndsPicture(Rune rune) => IsPicture(rune) || rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF);

        /// <summary>Also ↔ and ↕, which nod and shake a head.</summary>
        private static bool IsPicture(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol || rune.Value is 0x2194 or 0x2195;
    }
}
