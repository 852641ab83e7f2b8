namespace PlanBot.Core.Languages;

/// <summary>When something is in the way.</summary>
public abstract partial class Phrases
{
    public abstract string SomethingWentWrong { get; }
    public abstract string Busy { get; }
    public abstract string TryAgain { get; }
    public abstract string CardTooOld { get; }
    public abstract string GetNewCard { get; }
    public abstract string YouTyped { get; }
    public abstract string PlanGone { get; }
    public abstract string ThingGone { get; }
    public abstract string PlanIsDeleted { get; }
    public abstract string CoordinatorOnly(string name);
    public abstract string TooMany { get; }
    public abstract string HoldsIdNumber(bool danish);
    public abstract string LooksLikeIdNumber(bool danish);
    public abstract string RemoveNumber { get; }
    public abstract string NotAnIdNumber(bool danish);
    public abstract string DeleteYourMessage { get; }
    public abstract string TextTooLong(int most);
    public abstract string CutToFit { get; }
    public abstract string WriteInWords { get; }
    public abstract string FillIn(string field);
    public abstract string DateUnreadable(string field);
    public abstract string DateOutOfRange(string field);
    public abstract string MilestoneAfterDeadline(string milestone, string deadline);
    public abstract string MilestoneWithoutTitle(int number);
    public abstract string SomebodyChangedIt(string name);
    public abstract string SomebodyChangedThis(string name);
}
