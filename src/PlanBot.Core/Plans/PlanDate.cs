using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Core.Plans;

/// <summary>When something is to happen, as precisely as the team knows: a day, a month or a season. A day is never invented.</summary>
/// <remarks>Written as <c>2024-09-05</c>, <c>2024-03</c> or <c>2024-spring</c>.</remarks>
[JsonConverter(typeof(PlanDateConverter))]
public abstract record PlanDate
{
    private PlanDate()
    {
    }

    /// <summary>The first day it may mean: what dates are sorted by.</summary>
    public abstract DateOnly First { get; }

    /// <summary>The last day it may mean: only after it is anything late.</summary>
    public abstract DateOnly Last { get; }

    public static PlanDate? Read(string? text) => Read(text.AsSpan());

    public static PlanDate? Read(ReadOnlySpan<char> text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new Day(day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return new Month(month.Year, month.Month);
        return text.Length > 5 && text[4] == '-' && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 1
            && char.IsAsciiLetterLower(text[5]) && Enum.TryParse<YearSeason>(text[5..], ignoreCase: true, out var season)
            ? new Season(year, season)
            : null;
    }

    public sealed record Day(DateOnly Date) : PlanDate
    {
        public override DateOnly First => Date;

        public override DateOnly Last => Date;

        public override string ToString() => Date.ToString("O", CultureInfo.InvariantCulture);
    }

    /// <param name="Number">1 to 12.</param>
    public sealed record Month(int Year, int Number) : PlanDate
    {
        public override DateOnly First => new(Year, Number, 1);

        public override DateOnly Last => First.AddMonths(1).AddDays(-1);

        public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
    }

    /// <summary>Three months; winter begins in the December before its year.</summary>
    public sealed record Season(int Year, YearSeason Of) : PlanDate
    {
        public override DateOnly First => new DateOnly(Year, 3, 1).AddMonths(3 * ((int)Of - 1));

        public override DateOnly Last => First.AddMonths(3).AddDays(-1);

        public override string ToString() => $"{Year:D4}-{Of.ToString().ToLowerInvariant()}";
    }
}

public enum YearSeason
{
    Winter,
    Spring,
    Summer,
    Autumn,
}

public sealed class PlanDateConverter : JsonConverter<PlanDate>
{
    /// <summary>Longer than any date may be, with letters written as escapes.</summary>
    private const int Longest = 64;

    public override PlanDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <exception cref="JsonException">The text is no date.</exception>
    public static PlanDate Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || (reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) > Longest)
            throw new JsonException();
        Span<char> text = stackalloc char[Longest];
        return PlanDate.Read(text[..reader.CopyString(text)]) ?? throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, PlanDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
