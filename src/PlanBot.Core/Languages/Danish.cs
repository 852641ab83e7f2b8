using System.Globalization;
using PlanBot.Core.Calendar;

namespace PlanBot.Core.Languages;

/// <summary>Danish as municipalities write it.</summary>
public sealed partial class Danish : Phrases
{
    private static readonly CultureInfo Culture = Dates.Culture(
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
        ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"]);

    public override Language Language => Language.Danish;

    public override string Date(DateOnly date) => date.ToString("dddd 'den' d. MMMM yyyy", Culture);
    public override string ShortDate(DateOnly date) => date.ToString("d. MMMM yyyy", Culture);
    public override string Moment(DateTime local) => local.ToString("d. MMMM yyyy 'kl.' HH.mm", Culture);
    public override string List(IReadOnlyList<string> items) => Dates.List(items, "og");
    public override string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.');

    public override string Back => "Tilbage";
    public override string Save => "Gem";
    public override string SaveAndNext => "Gem og næste";
    public override string SaveAndStop => "Gem og stop";
    public override string SkipForNow => "Spring over nu";
    public override string GoOn => "Fortsæt";
    public override string Cancel => "Annuller";
    public override string Undo => "Fortryd";
    public override string Edit => "Rediger";
    public override string Yes => "Ja";
    public override string ShowMore => "Vis flere";
    public override string ShowOlder => "Vis ældre";
}
