namespace PlanBot.Core.Languages;

/// <summary>Deadlines that follow one that was moved.</summary>
public abstract partial class Phrases
{
    public abstract string MoveTheRest { get; }
    public abstract string MovedBy(string title, int days);
    public abstract string TheseFollow { get; }
    public abstract string WhichToMove { get; }
    public abstract string FromTo(string from, string to);
    public abstract string MoveChosen { get; }
    public abstract string LeaveThem { get; }
    public abstract string Moved(int count);
    public abstract string NotMoved(int count);
}
