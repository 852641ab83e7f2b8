using System.Collections;

namespace PlanBot.Core.People;

/// <summary>Where a text holds web addresses and GUIDs: digits in them name things, not people.</summary>
internal sealed class References
{
    private readonly BitArray _addresses;
    private readonly BitArray _guids;

    private References(int length) => (_addresses, _guids) = (new(length), new(length));

    public static References In(string text)
    {
        var references = new References(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (AddressAt(text, i) is { } address)
            {
                Mark(references._addresses, address, End(text, i));
                i = End(text, i) - 1;
            }
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (GuidAt(text, i) is var length and > 0)
                Mark(references._guids, i, i + length);
        }

        return references;
    }

    /// <summary>Whether a candidate lies within an address, or shares a digit with a GUID (which is longer than any candidate).</summary>
    public bool Cover(Candidate candidate) =>
        (_addresses[candidate.Start] && _addresses[candidate.End - 1]) || _guids[candidate.Start] || _guids[candidate.End - 1];

    /// <summary>Where the address begins that can be told to be one at this character.</summary>
    private static int? AddressAt(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "://", 0, 3) == 0)
        {
            var start = at;
            while (start > 0 && char.IsAsciiLetter(text[start - 1]))
                start--;
            return start < at ? start : null;
        }

        var www = string.Compare(text, at, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;
        return www && !IsWord(text, at - 1) ? at : null;
    }

    private static int End(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The length of the GUID that begins here, with its dashes or without; 0 when there is none.</summary>
    private static int GuidAt(string text, int at) =>
        IsWord(text, at - 1) ? 0
        : IsGuid(text, at, 36, "D") ? 36
        : IsGuid(text, at, 32, "N") ? 32
        : 0;

    private static bool IsGuid(string text, int at, int length, string format) =>
        at + length <= text.Length && !IsWord(text, at + length) && Guid.TryParseExact(text.AsSpan(at, length), format, out _);

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private static void Mark(BitArray bits, int from, int to)
    {
        for (var i = from; i < to; i++)
            bits[i] = true;
    }
}
