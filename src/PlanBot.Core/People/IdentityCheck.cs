namespace PlanBot.Core.People;

/// <summary>What a text holds, as far as national identity numbers go.</summary>
/// <param name="Country">Of the first number among the gravest; null when there is none.</param>
/// <param name="Masked">The text as it was typed, with <c>••••••</c> in place of every number found, the doubtful ones too.</param>
public sealed record IdentityCheck(IdentityVerdict Verdict, IdentityCountry? Country, string Masked);

/// <summary>In order of gravity.</summary>
public enum IdentityVerdict
{
    /// <summary>No number that looks like a person's.</summary>
    Clear,

    /// <summary>Looks like one; the person may say that it is none.</summary>
    Warn,

    /// <summary>Is one, as far as anybody can compute; nothing of it may be kept.</summary>
    Block,
}

public enum IdentityCountry
{
    /// <summary>A fødselsnummer, D-number or H-number, or a synthetic one of the same shape.</summary>
    Norway,

    /// <summary>A CPR number, or its replacement (erstatningspersonnummer).</summary>
    Denmark,
}
