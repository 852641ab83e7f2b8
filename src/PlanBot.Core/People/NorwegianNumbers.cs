namespace PlanBot.Core.People;

/// <summary>Fødselsnummer, D-number, H-number and synthetic numbers: eleven digits, of which the last two control the others (Skatteetaten).</summary>
internal static class NorwegianNumbers
{
    private static readonly DateOnly NewRule = new(2032, 1, 1);
    private static readonly int[] First = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    private static readonly int[] Second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    public static IdentityVerdict Judge(string digits, DateOnly today)
    {
        if (!HasDate(digits) || Digits.WeightedSum(digits, Second) % 11 != 0)
            return IdentityVerdict.Clear;
        return (Digits.WeightedSum(digits, First) % 11) switch
        {
            0 => IdentityVerdict.Block,
            // Issued from 2032 only; until then eleven digits that pass this way are more often something else.
            <= 3 => today < NewRule ? IdentityVerdict.Warn : IdentityVerdict.Block,
            _ => IdentityVerdict.Clear,
        };
    }

    /// <summary>With a D-number's day + 40, and the month + 40 (H-number, NAV) or + 80 (Tenor) of help and synthetic numbers.</summary>
    private static bool HasDate(string digits)
    {
        var day = Digits.Pair(digits, 0) switch { > 40 and var d => d - 40, var d => d };
        var month = Digits.Pair(digits, 2) switch { > 80 and var m => m - 80, > 40 and var m => m - 40, var m => m };
        // The century cannot be told, so 29 February exists in every fourth year, 00 among them.
        return Digits.IsDate(2000 + Digits.Pair(digits, 4), month, day);
    }
}
