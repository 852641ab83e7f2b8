namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string AddOwnQuestion => "Legg til eget punkt";
    public override string RenameOwnQuestion => "Endre eget punkt";
    public override string OwnQuestionText => "Deres eget spørsmål";
    public override string OwnQuestionExample => "F.eks. I hvilken grad har vi en plan for transport til aktivitetene?";
    public override string WhichPart => "Hvilken del hører det til?";
    public override string RemoveOwnQuestion => "Fjern punktet";
    public override string OwnQuestionRemoved => "Punktet er fjernet. Svarene er tatt vare på hvis dere angrer.";
    public override string OwnQuestionBack => "Punktet er tilbake.";
}
