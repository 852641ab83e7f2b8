using System.Text;

namespace PlanBot.Core.People;

/// <summary>The gate that keeps national identity numbers out of plans, whichever way they were typed.</summary>
public static class IdentityNumbers
{
    private const string Mask = "••••••";

    /// <summary>Looks through a text, in time linear in its length. Never throws.</summary>
    /// <param name="today">Decides whether numbers that only Norway's 2032 rule allows can have been issued.</param>
    public static IdentityCheck Check(string text, DateOnly today)
    {
        var folded = FoldedText.Of(text);
        var references = References.In(folded.Text);
        var gravest = (Verdict: IdentityVerdict.Clear, Country: (IdentityCountry?)null);
        var masked = new StringBuilder();
        var kept = 0;

        foreach (var candidate in Candidates.In(folded.Text))
        {
            var verdict = references.Cover(candidate) ? IdentityVerdict.Clear : Judge(candidate, folded.Text, today);
            if (verdict == IdentityVerdict.Clear)
                continue;
            if (verdict > gravest.Verdict)
                gravest = (verdict, candidate.Country);

            var (start, end) = folded.Original(candidate.Start, candidate.End);
            // Two readings of the same digits ("01 01 01 01 01 …") may overlap: they share one mask.
            if (start >= kept)
                masked.Append(text, kept, start - kept).Append(Mask);
            kept = Math.Max(kept, end);
        }

        masked.Append(text, kept, text.Length - kept);
        return new(gravest.Verdict, gravest.Country, masked.ToString());
    }

    private static IdentityVerdict Judge(Candidate candidate, string text, DateOnly today) => candidate.Country switch
    {
        IdentityCountry.Norway => NorwegianNumbers.Judge(candidate.Digits, today),
        _ => DanishNumbers.Judge(candidate, text),
    };
}
