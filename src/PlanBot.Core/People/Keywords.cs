namespace PlanBot.Core.People;

/// <summary>Words after which ten digits are meant as a CPR number.</summary>
internal static class Keywords
{
    private const int Reach = 40;

    /// <summary>Also with an ending («CPR-nummeret»).</summary>
    private static readonly string[] Stems =
        ["fødselsnummer", "fødselsnr", "fnr", "personnummer", "personnr", "D-nummer", "dnr", "CPR", "national ID", "ID number"];

    /// <summary>Whole words only: «Bornholm» and «f.eks.» say nothing.</summary>
    private static readonly string[] Words = ["født", "f.", "born"];

    /// <summary>Whether one stands within 40 characters before or after.</summary>
    public static bool Near(string text, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        return Holds(text, from, start) || Holds(text, end, Math.Min(text.Length, end + Reach));
    }

    private static bool Holds(string text, int from, int to) =>
        Stems.Any(stem => Stands(text, from, to, stem, whole: false)) || Words.Any(word => Stands(text, from, to, word, whole: true));

    private static bool Stands(string text, int from, int to, string word, bool whole)
    {
        for (int at; (at = text.IndexOf(word, from, to - from, StringComparison.OrdinalIgnoreCase)) >= 0; from = at + 1)
        {
            var end = at + word.Length;
            if (!IsLetter(text, at - 1) && !(whole && IsLetter(text, end)))
                return true;
        }

        return false;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);
}
