namespace PlanBot.Core.People;

/// <summary>CPR numbers: a date and four digits. The control digit proves something only when it is right: since 2007 numbers are issued without (cpr.dk).</summary>
internal static class DanishNumbers
{
    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    public static IdentityVerdict Judge(Candidate candidate, string text)
    {
        if (!HasDate(candidate.Digits))
            return IdentityVerdict.Clear;
        if (Digits.WeightedSum(candidate.Digits, Weights) % 11 == 0)
            return IdentityVerdict.Block;
        var written = candidate.Join == '-' || (candidate.Join == ' ' && !IsClockTime(candidate.Digits));
        return written || Keywords.Near(text, candidate.Start, candidate.End) ? IdentityVerdict.Block : IdentityVerdict.Warn;
    }

    /// <summary>With a replacement number's day + 60.</summary>
    private static bool HasDate(string digits) =>
        Digits.IsDate(Year(digits), Digits.Pair(digits, 2), Digits.Pair(digits, 0) switch { > 60 and var day => day - 60, var day => day });

    private static int Year(string digits) => (digits[6], Digits.Pair(digits, 4)) switch
    {
        ( <= '3', var year) => 1900 + year,
        ('4' or '9', <= 36 and var year) => 2000 + year,
        ('4' or '9', var year) => 1900 + year,
        (_, <= 57 and var year) => 2000 + year,
        (_, var year) => 1800 + year,
    };

    /// <summary>«010126 1200» is more often noon on a day than a person.</summary>
    private static bool IsClockTime(string digits) => Digits.Pair(digits, 6) < 24 && Digits.Pair(digits, 8) < 60;
}
