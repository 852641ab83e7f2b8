namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string MoveTheRest => "Should the rest move too?";
    public override string MovedBy(string title, int days) => $"‘{title}’ was moved {Math.Abs(days)} {(Math.Abs(days) == 1 ? "day" : "days")} {(days > 0 ? "later" : "earlier")}.";
    public override string TheseFollow => "These come after it. Tick what should move as much.";
    public override string WhichToMove => "Move too";
    public override string FromTo(string from, string to) => $"{from} → {to}";
    public override string MoveChosen => "Move the chosen";
    public override string LeaveThem => "Leave them";
    public override string Moved(int count) => $"{count} {(count == 1 ? "deadline was" : "deadlines were")} moved too.";
    public override string NotMoved(int count) => $"{count} stayed, because they changed in the meantime.";
}
