namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string MoveTheRest => "Skal resten flyttes med?";
    public override string MovedBy(string title, int days) => $"«{title}» er flyttet og er nå {Math.Abs(days)} {(Math.Abs(days) == 1 ? "dag" : "dager")} {(days > 0 ? "senere" : "tidligere")}.";
    public override string TheseFollow => "Dette kommer etter. Kryss av for det som skal flyttes like mye.";
    public override string WhichToMove => "Flyttes med";
    public override string FromTo(string from, string to) => $"{from} → {to}";
    public override string MoveChosen => "Flytt de valgte";
    public override string LeaveThem => "La dem stå";
    public override string Moved(int count) => $"{count} {(count == 1 ? "frist" : "frister")} er flyttet med.";
    public override string NotMoved(int count) => $"{count} ble stående, fordi de er endret i mellomtiden.";
}
