namespace PlanBot.Core.Languages;

public static class Shortening
{
    /// <summary>The text, or its beginning and an ellipsis: at most so many UTF-16 units, never between the two halves of an emoji.</summary>
    public static string Shortened(this string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
