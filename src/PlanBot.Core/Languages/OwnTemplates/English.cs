using PlanBot.Core.Templates.Reading;

namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string AddTemplate => "Add your own template";
    public override string AddTemplateHelp => "Paste the template as JSON or YAML. In the personal chat you can also attach it as a file.";
    public override string SchemaIsAt(string schema, string example) => $"The format is described here: {schema}. An example: {example}";
    public override string TemplateSource => "The text of the template";
    public override string BeginWithExample => "Begin with an example";
    public override string ReadTheTemplate => "Read the template";
    public override string TemplateHasProblems(int count) => count == 1 ? "There is one thing to mend before the template can be saved." : $"There are {Number(count)} things to mend before the template can be saved.";
    public override string AtLine(int line, string what) => $"Line {line}: {what}";
    public override string MendAndSendAgain => "Mend the file and send it again.";

    public override string FaultIs(TemplateFault fault, string name, string? detail) => fault switch
    {
        TemplateFault.Unreadable => "From here on the text cannot be read as JSON or YAML.",
        TemplateFault.NotAnObject => $"‘{name}’ must have fields below it.",
        TemplateFault.NotAList => $"‘{name}’ must be a list.",
        TemplateFault.NotAText => $"‘{name}’ must be a text.",
        TemplateFault.NotANumber => $"‘{name}’ must be a whole number from 1.",
        TemplateFault.NotTrueOrFalse => $"‘{name}’ must be true or false.",
        TemplateFault.Unknown => detail is null ? $"Templates have no field ‘{name}’." : $"Templates have no field ‘{name}’. Do you mean ‘{detail}’?",
        TemplateFault.Twice => $"The field ‘{name}’ stands here twice.",
        TemplateFault.Missing => $"The field ‘{name}’ is missing.",
        TemplateFault.Empty => $"‘{name}’ is empty.",
        TemplateFault.TooLong => $"‘{name}’ is too long. There is room for {detail} characters.",
        TemplateFault.TooMany => $"There are too many under ‘{name}’. There is room for {detail}.",
        TemplateFault.TooFew => $"There must be at least {detail} under ‘{name}’.",
        TemplateFault.NotAllowed => $"‘{name}’ can be: {detail}.",
        TemplateFault.BadId => $"‘{name}’ cannot be used. Use only the letters a to z, digits and hyphens.",
        TemplateFault.IdTwice => $"‘{name}’ is used before.",
        TemplateFault.NoSuchQuestion => $"There is no other question called ‘{name}’.",
        TemplateFault.NoSuchChoice => $"The question has no answer called ‘{name}’.",
        TemplateFault.ChoicesNotWanted => "Choices belong to choice and ticks alone.",
        _ => $"The template is too large. There is room for {name} characters.",
    };

    public override string LookThroughTemplate => "Look through the template";
    public override string AllLanguages => "All texts are in Danish, Norwegian and English.";
    public override string LanguageName(Language language) => language switch { Language.Danish => "Danish", Language.Norwegian => "Norwegian", _ => "English" };
    public override string LanguagesMissing(string missing, string instead) => $"Some texts are missing in {missing}. There, {instead} is shown instead.";
    public override string WillBeVersion(int version) => $"The template is new and becomes version {version}.";
    public override string NewSince(int version) => $"New since version {version}";
    public override string NothingNewSince(int version) => $"The questions are the same as in version {version}.";
    public override string NewQuestions => "New questions";
    public override string RemovedQuestions => "Questions that go out";
    public override string RewordedQuestions => "Changed wording";
    public override string ReansweredQuestions => "Other answer choices";
    public override string WhoMayUseIt => "Who should be able to use it?";
    public override string OnlyMe => "Only me";
    public override string HereAlone => "Everybody in this conversation";
    public override string ThoseOf(string plans) => $"Everybody in the conversation with {plans}";
    public override string SaveTheTemplate => "Save the template";
    public override string TemplateKept(int version) => $"The template is saved as version {version}.";
    public override string TemplateUnchanged(int version) => $"The template is the same as version {version}. Nothing has changed.";
    public override string TemplateNotKept => "The template is not saved.";
    public override string UseItThere(string where) => $"{where} can start a plan with it: write ‘new plan’ there.";
    public override string PlansStayOnTheirs => "Plans that have started stay on their version.";
    public override string DraftGone => "A newer template was sent since, and this one is not saved. Send it again.";
    public override string TooManyTemplates => "There is no room for more templates of your own here. Remove one that you do not use.";
    public override string BeginPlanWithIt => "Start a plan with it";
    public override string OwnTemplates => "Your own templates";
    public override string NoOwnTemplates => "There are no templates of your own here yet.";
    public override string VersionNumber(int version) => $"Version {version}";
    public override string RemoveTemplate => "Remove from the list";
    public override string TemplateRemoved => "The template is off the list. Plans that use it keep it.";
    public override string TemplateIsBack(int version) => $"The list now has version {version} of the template.";
    public override string ListHasChanged => "The list has changed since. Look at it before you do more.";
    public override string TemplateGone => "The template does not exist, or it cannot be used from here.";

    public override string UpdateTemplate => "Update the template";
    public override string NewerVersion(int version) => $"There is a newer template for the plan: version {version}. Write ‘update template’ to see what is new.";
    public override string NoNewerVersion => "The plan uses the newest version of the template.";
    public override string WouldMove(int from, int to) => $"The plan goes from version {from} to version {to} of the template.";
    public override string NothingIsLost => "No answers are lost. Answers to questions that go out can still be seen, and you can undo this.";
    public override string AskedAnew => "Answers to choose again";
    public override string AskedAnewHelp => "The choices have changed, so the answer that was chosen no longer exists. Your text stays as a start.";
    public override string MovedTo(int version) => $"The plan now uses version {version} of the template.";
    public override string WasMovedMeanwhile => "The template of the plan has changed since. Here is what is new now.";
    public override string FormerQuestions => "Former questions";
    public override string FormerQuestionsHelp => "Answers to questions that the template no longer has.";
    public override string NoFormerQuestions => "The plan has no answers to questions that went out.";
    public override string DidUpdateTemplate(int from, int to) => $"updated the template from version {from} to version {to}";
    public override string DidGoBackTo(int version) => $"went back to version {version} of the template";
}
