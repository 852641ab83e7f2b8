namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string Welcome => "Velkommen til PlanBot";
    public override string AddedBy(string name) => $"{name} har tilføjet PlanBot.";
    public override string WhatItDoes => "PlanBot hjælper jer gennem implementeringsplanen, ét spørgsmål ad gangen. I svarer her i chatten, beslutter, om der er brug for initiativer, og ser status, når I har brug for den.";
    public override string HowToCall => "I en gruppe eller kanal: skriv @PlanBot først.";
    public override string HelpTitle => "Det kan du skrive";
    public override string HelpNewPlan => "**ny plan**: begynd en plan";
    public override string HelpPlan => "**plan**: se planen og gå til et spørgsmål";
    public override string HelpContinue => "**fortsæt**: svar på det næste spørgsmål";
    public override string HelpStatus => "**status**: hvor langt er I?";
    public override string HelpMine => "**mine**: dine egne initiativer";
    public override string HelpHistory => "**historik**: hvem har ændret hvad?";
    public override string HelpLanguage => "**sprog**: dansk, norsk eller engelsk";
    public override string NotUnderstood => "Det forstod jeg ikke. Skriv »hjælp«, eller vælg herunder.";
    public override string NewPlan => "Ny plan";
    public override string Help => "Hjælp";
    public override string ChooseLanguage => "Vælg sprog";
    public override string LanguageChosen => "Nu skriver jeg dansk til dig. Fælles kort følger planens sprog.";
}
