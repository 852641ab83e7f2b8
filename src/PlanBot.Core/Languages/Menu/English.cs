namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string More => "More";
    public override string MenuTitle => "More about the plan";
    public override string MenuOwnQuestion => "A question that the template lacks";
    public override string MenuHistory => "Who changed what, and when";
    public override string MenuDuties => "What must, should and may be in place";
    public override string MenuRound => "Where you are in the round, and the next one";
    public override string MenuStaffChange => "Ask again when people come or go";
    public override string MenuDocuments => "Word, spreadsheet, plain text or calendar";
    public override string MenuAbout => "Where the template comes from, and what it says";
    public override string MenuDelete => "Can be undone";
}
