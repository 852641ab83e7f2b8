using System.Globalization;
using PlanBot.Core.Calendar;

namespace PlanBot.Core.Languages;

/// <summary>Bokmål. Readers of nynorsk are shown it too: nothing is generated in nynorsk.</summary>
public sealed partial class Norwegian : Phrases
{
    private static readonly CultureInfo Culture = Dates.Culture(
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
        ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"]);

    public override Language Language => Language.Norwegian;

    public override string Date(DateOnly date) => date.ToString("dddd d. MMMM yyyy", Culture);
    public override string ShortDate(DateOnly date) => date.ToString("d. MMMM yyyy", Culture);
    public override string Moment(DateTime local) => local.ToString("d. MMMM yyyy 'kl.' HH.mm", Culture);
    public override string List(IReadOnlyList<string> items) => Dates.List(items, "og");
    public override string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u00a0');

    public override string Back => "Tilbake";
    public override string Save => "Lagre";
    public override string SaveAndNext => "Lagre og neste";
    public override string SaveAndStop => "Lagre og stopp";
    public override string SkipForNow => "Hopp over nå";
    public override string GoOn => "Fortsett";
    public override string Cancel => "Avbryt";
    public override string Undo => "Angre";
    public override string Edit => "Rediger";
    public override string Yes => "Ja";
    public override string ShowMore => "Vis flere";
    public override string ShowOlder => "Vis eldre";
}
