namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string Part(string part, int number, int of) => $"Part {part} · {number} of {of}";
    public override string PartName(string part, string name) => $"Part {part} · {name}";
    public override string AddedByYou => "Added by you";
    public override string ShowOriginal => "Show original text";
    public override string YourAnswer => "Your answer";
    public override string HowDoesItShow => "How does this show in practice?";
    public override string High => "To a high degree";
    public override string Some => "To some degree";
    public override string None => "Not at all";
    public override string DontKnow => "Don't know";
    public override string AboutService => "Write about the service, not individuals. No names, ID numbers or details that could identify a child.";
    public override string AboutProcedures => "The question is about your procedures, not about any one child.";
    public override string ChooseOrWrite => "Choose an answer, or write how it shows in practice.";
    public override string AnsweringFor(string party) => $"You are answering for {party}.";
    public override string AnsweringOnBehalf(string party) => $"You are answering on behalf of {party}.";
    public override string AnswerFor(string party) => $"Answer on behalf of {party}";
    public override string AnswerForOwn(string party) => $"Answer for {party}";
    public override string WhomDoYouAnswerFor => "Whom do you answer for?";
    public override string ChangeParty => "Answer for another party";
    public override string CheckAndSave(string party) => $"You are answering for {party}. Please check the text and save.";
    public override string OtherAnswers => "Answers so far";
    public override string By(string name, string when) => $"{name}, {when}";
    public override string OnBehalf(string name, string when) => $"{name} on the party's behalf, {when}";
    public override string AnsweredDifferently => "You have answered differently. This may be a sign that you lack shared clarity. Do you want to start an initiative?";
    public override string UnclearHint => "This may be a sign that you lack shared clarity. Do you want to start an initiative?";
    public override string NotSavedYet => "What you have typed is not saved.";
    public override string GoWithoutSaving => "Go on without saving";
    public override string Saved => "Saved";
    public override string SavedComeBack => "Saved. You can continue whenever you like.";
    public override string Noted => "Noted";
    public override string AllAnswered => "Every question has an answer. You can always change one: a plan is never quite finished.";
}
