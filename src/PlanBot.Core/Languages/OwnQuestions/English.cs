namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string AddOwnQuestion => "Add own item";
    public override string RenameOwnQuestion => "Change own item";
    public override string OwnQuestionText => "Your own question";
    public override string OwnQuestionExample => "E.g. To what extent do we have a plan for transport to the activities?";
    public override string WhichPart => "Which part does it belong to?";
    public override string RemoveOwnQuestion => "Remove the item";
    public override string OwnQuestionRemoved => "The item has been removed. The answers are kept in case you undo this.";
    public override string OwnQuestionBack => "The item is back.";
}
