namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string AddOwnQuestion => "Tilføj eget punkt";
    public override string RenameOwnQuestion => "Ret eget punkt";
    public override string OwnQuestionText => "Jeres eget spørgsmål";
    public override string OwnQuestionExample => "Fx I hvilken grad har vi en plan for transport til aktiviteterne?";
    public override string WhichPart => "Hvilken del hører det til?";
    public override string RemoveOwnQuestion => "Fjern punktet";
    public override string OwnQuestionRemoved => "Punktet er fjernet. Svarene er gemt, hvis I fortryder.";
    public override string OwnQuestionBack => "Punktet er tilbage.";
}
