using System.Globalization;
using PlanBot.Core.Calendar;

namespace PlanBot.Core.Languages;

/// <summary>British English, with dates that cannot be misread.</summary>
public sealed partial class English : Phrases
{
    private static readonly CultureInfo Culture = Dates.Culture(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]);

    public override Language Language => Language.English;

    public override string Date(DateOnly date) => date.ToString("dddd d MMMM yyyy", Culture);
    public override string ShortDate(DateOnly date) => date.ToString("d MMMM yyyy", Culture);
    public override string Moment(DateTime local) => local.ToString("d MMMM yyyy, HH:mm", Culture);
    public override string List(IReadOnlyList<string> items) => Dates.List(items, "and");
    public override string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public override string Back => "Back";
    public override string Save => "Save";
    public override string SaveAndNext => "Save and next";
    public override string SaveAndStop => "Save and stop";
    public override string SkipForNow => "Skip for now";
    public override string GoOn => "Continue";
    public override string Cancel => "Cancel";
    public override string Undo => "Undo";
    public override string Edit => "Edit";
    public override string Yes => "Yes";
    public override string ShowMore => "Show more";
    public override string ShowOlder => "Show older";
}
