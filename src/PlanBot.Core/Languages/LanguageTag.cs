namespace PlanBot.Core.Languages;

/// <summary>Language tags, as clients send them and as cards must carry them.</summary>
public static class LanguageTag
{
    /// <summary>Understands <c>da</c>, <c>da-DK</c>, <c>nb-NO</c>, <c>no</c>, <c>nn-NO</c> (shown bokmål), any <c>en-*</c>; null for all others.</summary>
    public static Language? Read(string? tag) => tag?.Split('-', '_')[0].ToUpperInvariant() switch
    {
        "DA" => Language.Danish,
        "NB" or "NO" or "NN" => Language.Norwegian,
        "EN" => Language.English,
        _ => null,
    };

    /// <summary>The full tag: two letters alone have crashed Teams on phones.</summary>
    public static string Full(this Language language) => language switch
    {
        Language.Danish => "da-DK",
        Language.Norwegian => "nb-NO",
        _ => "en-GB",
    };

    public static string Short(this Language language) => language.Full()[..2];
}
