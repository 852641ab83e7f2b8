using PlanBot.Core.Documents;

namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string ImportTitle => "Import a plan";
    public override string ImportHelp => "Do you have a plan already? Copy it from Word and paste it here, even if it is a table. Nothing is saved until you have seen what I understood.";
    public override string ImportFromFile => "In the personal chat with PlanBot you can also attach the plan as a Word file (.docx) or a text file.";
    public override string TextOfThePlan => "Text of the plan";
    public override string ReadTheText => "Read the text";
    public override string PreviewTitle => "This is what I understood";
    public override string NothingKeptYet => "Nothing has been saved yet. Look through it, correct the fields and save the plan.";
    public override string LooksLikeAPlan => "This looks like a plan. Do you want to import it? Nothing has been saved yet.";
    public override string CountItems(int count) => $"{count} {(count == 1 ? "item" : "items")}";
    public override string CountDates(int count) => $"{count} {(count == 1 ? "date" : "dates")}";
    public override string CountAnswers(int count) => $"{count} {(count == 1 ? "answer" : "answers")}";
    public override string CountOwnQuestions(int count) => count == 1 ? "1 own item" : $"{count} own items";
    public override string EmptyElements(string names) => $"Without items: {names}.";
    public override string DatesTitle => "Dates";
    public override string PastItems(int count) => $"{count} {(count == 1 ? "item has a date that has passed. It becomes" : "items have dates that have passed. They become")} history, and nobody is reminded of {(count == 1 ? "it" : "them")}.";
    public override string ComesAgain => "Comes again, but not said how often";
    public override string HowOftenNext => "How often? Set a deadline for the next time.";
    public override string ProposedAsResponsible => "Proposed as responsible";
    public override string NotItems(int count) => $"{count} {(count == 1 ? "paragraph is" : "paragraphs are")} left out, being no {(count == 1 ? "item" : "items")} of a list.";
    public override string AnswersCut(int count, int most) => $"{CountAnswers(count)} {(count == 1 ? "is" : "are")} longer than {Number(most)} characters. Only the beginning is kept.";
    public override string OneAnswerForAll => "The document has one answer to each question. It becomes the answer of all parties, and you can change it afterwards.";
    public override string AboutThePlan => "About the plan";
    public override string KeepThePlan => "Save the plan";
    public override string PlanImported => "The plan has been imported.";
    public override string WhatIsLeft => "This is still missing";
    public override string NothingIsLeft => "Everything in the plan has somebody responsible.";
    public override string Confirm(string name) => $"Confirm {name}";
    public override string PerhapsTheSame => "Perhaps the same";
    public override string MergeThem => "Merge";
    public override string Merged => "They are merged. One is now a milestone of the other.";
    public override string IsThisDone => "The date has passed. Is it done?";
    public override string AllIsDone(string part) => $"Yes, all of {part}";
    public override string MarkedCompleted(int count) => $"{CountItems(count)} set to completed.";
    public override string NoLongerCompleted => "They are no longer set to completed.";
    public override string NoPlanInText => "I cannot find a plan in the text. I know the table with seven columns (Værktøj 5) and plans after the Implementation Model with KE1 to KE9.";
    public override string ImportTooLong => "The plan is too long to be read at once. Split it in two and import them one by one. Nothing has been saved.";
    public override string ImportTooMany(int count, int most) => $"There are {Number(count)} items, and there is room for {Number(most)}. Split the plan in two and import them one by one. Nothing has been saved.";
    public override string NumbersTakenOut => "Something looked like a national ID number. It has been taken out here, and nothing has been saved yet. Please also delete it in the document.";
    public override string FileNameHoldsIdNumber(bool danish) => "The file's name seems to contain a national ID number. Nothing has been saved. Give the file another name and attach it again.";

    public override string DocumentIs(DocumentProblem problem) => problem switch
    {
        DocumentProblem.TooLarge => "The file is too large. There is room for 5 MB. Save it without pictures, or paste the text here instead.",
        DocumentProblem.UnknownKind => "I cannot read that kind of file. Save it as a Word file (.docx) or a text file (.txt).",
        DocumentProblem.ReachesOut => "The document fetches something from outside, such as a template or a picture, so I have not read it. Paste the text here instead.",
        DocumentProblem.NotFetched => "The file could not be fetched. Please attach it again in a moment.",
        DocumentProblem.PersonalChatOnly => "I can only receive files in the personal chat. Write to PlanBot there and attach the file again.",
        _ => "The file cannot be read. It may be damaged or protected by a password. Save it again as .docx, or paste the text here.",
    };
}
