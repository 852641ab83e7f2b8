using System.Globalization;
using PlanBot.Core.Calendar;

namespace PlanBot.Core.Languages;

/// <summary>British English, with dates that cannot be misread.</summary>
public sealed class English : Phrases
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

    // What the bot is called upon with, and what it is.
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

    // Meeting.
    public override string Welcome => "Welcome to PlanBot";
    public override string AddedBy(string name) => $"{name} added PlanBot.";
    public override string WhatItDoes => "PlanBot takes you through the implementation plan, one question at a time. You answer here in the chat, decide whether initiatives are needed, and see the status when you need it.";
    public override string HowToCall => "In a group or channel: write @PlanBot first.";
    public override string HelpTitle => "What you can write";
    public override string HelpNewPlan => "**new plan**: start a plan";
    public override string HelpPlan => "**plan**: see the plan and go to a question";
    public override string HelpContinue => "**continue**: answer the next question";
    public override string HelpStatus => "**status**: how far have you come?";
    public override string HelpMine => "**mine**: your own initiatives";
    public override string HelpHistory => "**history**: who changed what?";
    public override string HelpLanguage => "**language**: Danish, Norwegian or English";
    public override string NotUnderstood => "I did not understand that. Write ‘help’, or choose below.";
    public override string NewPlan => "New plan";
    public override string Help => "Help";
    public override string ChooseLanguage => "Choose language";
    public override string LanguageChosen => "I now write English to you. Shared cards follow the plan's language.";

    // When something is in the way.
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

    // Starting a plan.
    public override string NewPlanTitle => "Start a plan";
    public override string PlanTitle => "Title of the plan";
    public override string PlanTitleExample => "E.g. Joint work at the Family House";
    public override string Party(int number) => $"Party {number}";
    public override string PartyHelp => "Who makes the plan together? One to four parties.";
    public override string Municipality => "Municipality";
    public override string Ngo => "NGO";
    public override string CountryLabel => "Country (decides the calendar)";
    public override string Denmark => "Denmark";
    public override string Norway => "Norway";
    public override string PlanLanguage => "Language of the plan";
    public override string Coordinator => "Coordinator";
    public override string StartPlan => "Start the plan";
    public override string PartiesAlike => "Two parties have the same name. Give each its own.";
    public override string PlanStarted => "The plan has been created.";
    public override string WhichPlan => "Which plan?";
    public override string Open => "Open";
    public override string NoPlan => "There is no plan here yet.";
    public override string DeletePlan => "Delete the plan";
    public override string DeletePlanSure(string title) => $"Do you want to delete ‘{title}’? You can undo it afterwards.";
    public override string PlanRestored => "The plan is back.";

    // Questions and answers.
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

    // Is an initiative needed?
    public override string TakeAStand => "Decide";
    public override string NoNotNecessary => "No, not necessary";
    public override string Later => "Later";
    public override string NotNecessary(string name, string date) => $"Initiative not necessary ({name}, {date})";
    public override string NotDecided => "Is an initiative needed? You have not decided yet.";
    public override string WantedButMissing => "You want to start an initiative, but it is not written yet.";

    // Initiatives.
    public override string AddInitiative => "Add initiative";
    public override string AddAnother => "Add another initiative";
    public override string Initiative => "Initiative";
    public override string WhatToDo => "What will you do?";
    public override string WhatToDoExample => "E.g. meetings, theory-of-change workshop, collaboration agreement";
    public override string WhoIsResponsible => "Who is responsible?";
    public override string ChooseAPerson => "Choose a person";
    public override string NotInTeams => "Not in Teams: type below";
    public override string OrNameOrRole => "Or type a name or role outside Teams";
    public override string RoleExample => "E.g. leader, project manager, coordinator, volunteer";
    public override string Responsible => "Responsible";
    public override string NoOneResponsible => "No one responsible";
    public override string PersonUnknown => "The person cannot be found in the conversation. Choose another, or type a name or role.";
    public override string OneOwner => "Either choose a person or type a name, not both.";
    public override string Deadline => "Deadline";
    public override string NoDeadline => "No deadline";
    public override string DeadlineIs(string date) => $"Due {date}";
    public override string DeadlineWas(string date) => $"The deadline was {date}";
    public override string Milestones => "Milestones";
    public override string MilestoneNumber(int number) => $"Milestone {number}";
    public override string MilestoneDate(int number) => $"Date of milestone {number}";
    public override string MilestoneExample => "E.g. meeting held, theory of change drawn up";
    public override string MoreMilestones => "More milestones";
    public override string IsItCompleted => "Has the initiative been completed?";
    public override string HowFar => "Status";
    public override string NotStarted => "Not started";
    public override string UnderWay => "Under way";
    public override string Completed => "Completed";
    public override string MarkCompleted => "Completed";
    public override string MarkUnderWay => "Set under way again";
    public override string MoveDeadline => "Move deadline";
    public override string ChooseResponsible => "Choose who is responsible";
    public override string DeleteInitiative => "Delete the initiative";
    public override string InitiativeDeleted(string title) => $"The initiative ‘{title}’ has been deleted.";
    public override string InitiativeRestored => "The initiative is back.";
    public override string FromQuestion(string part) => $"From {part}";

    // The team's own questions.
    public override string AddOwnQuestion => "Add own item";
    public override string RenameOwnQuestion => "Change own item";
    public override string OwnQuestionText => "Your own question";
    public override string OwnQuestionExample => "E.g. To what extent do we have a plan for transport to the activities?";
    public override string WhichPart => "Which part does it belong to?";
    public override string RemoveOwnQuestion => "Remove the item";
    public override string OwnQuestionRemoved => "The item has been removed. The answers are kept in case you undo this.";
    public override string OwnQuestionBack => "The item is back.";

    // Overview and status.
    public override string Overview => "Overview";
    public override string ShowStatus => "Show status";
    public override string AnsweredOf(int answered, int of) => $"{answered} of {of} answered";
    public override string GoToQuestion(string part, int number) => $"Go to question {number} in part {part}";
    public override string Answered => "Answered";
    public override string NotAnswered => "Not answered";
    public override string AnsweredBy(string parties) => $"Answered by {parties}";
    public override string DifferentAnswers => "Different answers";
    public override string UnclearAnswers => "Unclear";
    public override string Initiatives(int count) => $"{count} {(count == 1 ? "initiative" : "initiatives")}";
    public override string StatusAsOf(string date) => $"Status {date}";
    public override string WhereAnswersDiffer => "Where you have answered differently";
    public override string WhereUnclear => "Where the answer is unclear";
    public override string InitiativesTitle => "Initiatives";
    public override string CountNotStarted(int count) => $"{count} not started";
    public override string CountUnderWay(int count) => $"{count} under way";
    public override string CountCompleted(int count) => $"{count} completed";
    public override string CountLate(int count) => $"{count} overdue";
    public override string CountUnowned(int count) => $"{count} with no one responsible";
    public override string NoInitiatives => "No initiatives yet.";
    public override string Unowned => "No one responsible";
    public override string Late => "Overdue";
    public override string DueIn30Days => "The next 30 days";
    public override string NothingDue => "No deadlines in the next 30 days.";
    public override string AndMore(int count) => $"… and {count} more";
    public override string MineTitle => "Your initiatives";
    public override string NothingMine => "You are not responsible for anything right now.";

    // History.
    public override string History => "History";
    public override string DidStart => "started the plan";
    public override string DidJoin(string who, string party) => $"{who} answers for {party}";
    public override string DidTakePart(string who) => $"{who} takes part in the plan";
    public override string DidAnswer(string question, string party, string answer) => $"answered {question} for {party}: {answer}";
    public override string DidChangeAnswer(string question, string party, string before, string answer) => $"changed the answer to {question} for {party} from {before} to {answer}";
    public override string DidAnswerOnBehalf => "on the party's behalf";
    public override string TextOnly => "text only";
    public override string DidDecide(string question, string need) => $"{question}: initiative? {need}";
    public override string DidAdd(string title) => $"added ‘{title}’";
    public override string DidChange(string title, string what) => $"changed ‘{title}’: {what}";
    public override string DidDelete(string title) => $"deleted ‘{title}’";
    public override string DidRestore(string title) => $"brought back ‘{title}’";
    public override string DidRename(string before, string after) => $"changed ‘{before}’ to ‘{after}’";
    public override string Quoted(string text) => $"‘{text}’";
    public override string DidDeletePlan => "deleted the plan";
    public override string DidRestorePlan => "brought back the plan";
    public override string TitleWas(string before) => $"formerly ‘{before}’";
    public override string OwnerIs(string owner) => $"responsible: {owner}";
    public override string DeadlineMoved(string from, string to) => $"deadline {from} → {to}";

    // Dates that are no days.
    public override string Month(DateOnly first) => first.ToString("MMMM yyyy", Culture);
    public override string Season(Plans.YearSeason season, int year) => $"{(season switch { Plans.YearSeason.Winter => "winter", Plans.YearSeason.Spring => "spring", Plans.YearSeason.Summer => "summer", _ => "autumn" })} {year}";
    public override string DayUnknown => "Don't know the day?";
    public override string MonthOrSeason(string field) => $"{field}: month or season";
    public override string MonthOrSeasonExample => "e.g. March 2027 or spring 2027";
    public override string MonthOrSeasonUnreadable(string field) => $"{field}: write a month and a year or a season and a year, e.g. March 2027 or spring 2027.";
    public override string DayOrMonth(string field) => $"{field}: choose a day, or write a month or season, not both.";
    // Choosing a template, carrying answers over, and rounds.
    public override string Template => "Template";
    public override string ChooseATemplate => "Choose a template";

    // Deadlines where nobody is at work.
    public override string DeadlineIsClosed(ClosedDay why) => why switch
    {
        ClosedDay.OnHoliday holiday => $"The deadline is on {HolidayIs(holiday.Which)}.",
        ClosedDay.Summer summer => $"The deadline is in the summer holidays (weeks {summer.FirstWeek}–{summer.LastWeek}).",
        ClosedDay.Christmas => "The deadline is in the Christmas holidays (24 December–1 January).",
        _ => "The deadline is on a weekend.",
    };

    public override string KeepOrMove(string why, string before) => $"{why} Keep it, or move it to {before}?";
    public override string KeepDeadline(string day) => $"Keep {day}";
    public override string MoveDeadlineTo(string day) => $"Move to {day}";
    private static string HolidayIs(Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => "New Year's Day",
        Holiday.MaundyThursday => "Maundy Thursday",
        Holiday.GoodFriday => "Good Friday",
        Holiday.EasterSunday => "Easter Sunday",
        Holiday.EasterMonday => "Easter Monday",
        Holiday.GeneralPrayerDay => "General Prayer Day",
        Holiday.LabourDay => "1 May",
        Holiday.ConstitutionDay => "17 May",
        Holiday.AscensionDay => "Ascension Day",
        Holiday.WhitSunday => "Whit Sunday",
        Holiday.WhitMonday => "Whit Monday",
        Holiday.ChristmasDay => "Christmas Day",
        _ => "Boxing Day",
    };
}
