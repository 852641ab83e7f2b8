namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string SomethingWentWrong => "Something went wrong on our side, and it was not saved. Please try again shortly. What you typed is still on the card.";
    public override string Busy => "Many people are writing in the plan right now, and this is not saved yet. Press again.";
    public override string TryAgain => "Try again";
    public override string CardTooOld => "This card is too old. Get a new one?";
    public override string GetNewCard => "Get a new card";
    public override string YouTyped => "You had typed:";
    public override string PlanGone => "The plan does not exist, or you have no access to it from here.";
    public override string ThingGone => "It is no longer in the plan.";
    public override string PlanIsDeleted => "The plan has been deleted.";
    public override string CoordinatorOnly(string name) => $"Only the coordinator, {name}, can do that.";
    public override string TooMany => "The plan cannot hold more. Delete something you no longer use.";
    public override string HoldsIdNumber(bool danish) => "The text seems to contain a national ID number. It has not been saved. Remove the number and send again.";
    public override string LooksLikeIdNumber(bool danish) => "This looks like a national ID number. It has not been saved yet.";
    public override string RemoveNumber => "Remove the number";
    public override string NotAnIdNumber(bool danish) => "It is not an ID number – save";
    public override string DeleteYourMessage => "Please also delete your message in the chat.";
    public override string TextTooLong(int most) => $"The text is too long. There is room for {Number(most)} characters. Nothing has been saved.";
    public override string CutToFit => "The rest of the text does not fit on a card. Copy it from your own document.";
    public override string WriteInWords => "Please use words. At least one letter or digit is needed.";
    public override string FillIn(string field) => $"Please fill in: {field}.";
    public override string DateUnreadable(string field) => $"{field}: the date cannot be read. Please choose it in the calendar.";
    public override string DateOutOfRange(string field) => $"{field}: choose a date between the years 2000 and 2100.";
    public override string MilestoneAfterDeadline(string milestone, string deadline) => $"{milestone} is after the deadline ({deadline}). Please change one of the two dates.";
    public override string MilestoneWithoutTitle(int number) => $"Milestone {number} has a date but no text.";
    public override string SomebodyChangedIt(string name) => $"{name} has just changed this answer. Please look before you save.";
    public override string SomebodyChangedThis(string name) => $"{name} has just changed this. Please look before you save.";
}
