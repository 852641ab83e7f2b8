namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string TakeAStand => "Ta stilling";
    public override string NoNotNecessary => "Nei, ikke nødvendig";
    public override string Later => "Senere";
    public override string NotNecessary(string name, string date) => $"Tiltak ikke nødvendig ({name}, {date})";
    public override string NotDecided => "Trengs det et tiltak? Det har dere ikke bestemt ennå.";
    public override string WantedButMissing => "Dere vil sette i gang et tiltak, men det er ikke skrevet ennå.";
}
