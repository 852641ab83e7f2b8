using System.Globalization;
using System.Text;

namespace PlanBot.Core.People;

/// <summary>A copy of a text in which every way to write a digit, a space or a dash is the plain one, and which knows where each character came from.</summary>
/// <remarks>
/// What Unicode's NFKC does to the characters that matter here. Not <see cref="string.Normalize()"/> itself: where the
/// runtime runs without ICU (InvariantGlobalization) that returns its input unchanged.
/// </remarks>
internal sealed class FoldedText
{
    private readonly List<(int Start, int End)> _origins;

    private FoldedText(string text, List<(int Start, int End)> origins) => (Text, _origins) = (text, origins);

    public string Text { get; }

    public static FoldedText Of(string original)
    {
        var text = new StringBuilder(original.Length);
        var origins = new List<(int, int)>(original.Length);
        for (int start = 0, length; start < original.Length; start += length)
        {
            Rune.DecodeFromUtf16(original.AsSpan(start), out var rune, out length);
            if (IsInvisible(rune))
                continue;
            text.Append(Fold(rune));
            origins.Add((start, start + length));
        }

        return new(text.ToString(), origins);
    }

    /// <summary>The part of the original from which a part of the copy was made; what is invisible within belongs to it.</summary>
    public (int Start, int End) Original(int start, int end) => (_origins[start].Start, _origins[end - 1].End);

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is 0x034F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static char Fold(Rune rune) => rune.Value switch
    {
        < 0x80 => (char)rune.Value,
        0x00B9 => '1',
        0x00B2 => '2',
        0x00B3 => '3',
        0x2070 or 0x24EA => '0',
        >= 0x2074 and <= 0x2079 => Digit(rune.Value - 0x2070),
        >= 0x2080 and <= 0x2089 => Digit(rune.Value - 0x2080),
        >= 0x2460 and <= 0x2468 => Digit(rune.Value - 0x245F),
        >= 0x1D7CE and <= 0x1D7FF => Digit((rune.Value - 0x1D7CE) % 10),
        >= 0x1FBF0 and <= 0x1FBF9 => Digit(rune.Value - 0x1FBF0),
        0x2212 or 0x2043 or 0xFF0D => '-',
        0x2024 => '.',
        // The full-width forms of ASCII, in its order.
        >= 0xFF01 and <= 0xFF5E => (char)(rune.Value - 0xFEE0),
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.DashPunctuation => '-',
            // Beyond the first plane nothing else matters here, but that there is something.
            _ => rune.IsBmp ? (char)rune.Value : '\uFFFD',
        },
    };

    private static char Digit(int value) => (char)('0' + value);
}
