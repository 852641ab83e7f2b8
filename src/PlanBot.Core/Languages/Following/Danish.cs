namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string MoveTheRest => "Skal resten flyttes med?";
    public override string MovedBy(string title, int days) => $"»{title}« er flyttet og ligger nu {Math.Abs(days)} {(Math.Abs(days) == 1 ? "dag" : "dage")} {(days > 0 ? "senere" : "tidligere")}.";
    public override string TheseFollow => "Det her kommer efter. Sæt kryds ved det, der skal flyttes lige så meget.";
    public override string WhichToMove => "Flyttes med";
    public override string FromTo(string from, string to) => $"{from} → {to}";
    public override string MoveChosen => "Flyt de valgte";
    public override string LeaveThem => "Lad dem stå";
    public override string Moved(int count) => $"{count} {(count == 1 ? "frist" : "frister")} er flyttet med.";
    public override string NotMoved(int count) => $"{count} blev stående, fordi de er ændret i mellemtiden.";
}
