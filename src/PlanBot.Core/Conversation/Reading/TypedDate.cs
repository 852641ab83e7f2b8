using System.Globalization;

namespace PlanBot.Core.Conversation.Reading;

/// <summary>What came out of an Input.Date: <c>yyyy-MM-dd</c>, or what a client or a typing person made of it.</summary>
public abstract record TypedDate
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);

    private TypedDate()
    {
    }

    /// <summary>Reads ISO dates only: 3/5/2026 is March to some and May to others. A time behind it (<c>T…</c>) is left out.</summary>
    public static TypedDate Read(string? value)
    {
        var text = value.AsSpan().Trim();
        if (text.IsEmpty)
            return new Missing();
        if (text.Length > 10 && text[10] == 'T')
            text = text[..10];
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new Unreadable();
        return date < First || date > Last ? new OutOfRange() : new Day(date);
    }

    public sealed record Day(DateOnly Date) : TypedDate;

    /// <summary>The field was left empty.</summary>
    public sealed record Missing : TypedDate;

    public sealed record Unreadable : TypedDate;

    /// <summary>A date, but of another century: before 2000 or after 2100, so a slip of the finger.</summary>
    public sealed record OutOfRange : TypedDate;
}
