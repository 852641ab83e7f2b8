using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates.Own;

/// <summary>
/// Which of whose templates it is: <c>own-{owner}-{id}</c>. A plan keeps it as the key of its template, so that the template
/// is found again by one read wherever the plan is opened.
/// </summary>
/// <param name="Id">As the file has it; the same id again is the next version of the same template.</param>
public sealed record OwnKey(TemplateOwner Owner, string Id)
{
    private const string Prefix = "own-";

    /// <summary>Null for a built-in template's key, and for anything else that is none.</summary>
    public static OwnKey? Read(string? key)
    {
        if (key?.StartsWith(Prefix, StringComparison.Ordinal) != true || key.Length <= Prefix.Length + TemplateOwner.Length + 1)
            return null;
        var (owner, rest) = (key[Prefix.Length..][..TemplateOwner.Length], key[(Prefix.Length + TemplateOwner.Length)..]);
        return owner.All(char.IsAsciiHexDigitLower) && rest[0] == '-' && Ids.IsWellFormed(rest[1..]) ? new(new(owner), rest[1..]) : null;
    }

    public override string ToString() => $"{Prefix}{Owner}-{Id}";
}
