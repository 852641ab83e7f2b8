namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string TakeAStand => "Tag stilling";
    public override string NoNotNecessary => "Nej, ikke nødvendigt";
    public override string Later => "Senere";
    public override string NotNecessary(string name, string date) => $"Initiativ ikke nødvendigt ({name}, {date})";
    public override string NotDecided => "Er der brug for et initiativ? Det har I ikke besluttet endnu.";
    public override string WantedButMissing => "I vil sætte et initiativ i gang, men det er ikke skrevet endnu.";
}
