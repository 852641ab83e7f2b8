namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string Welcome => "Velkommen til PlanBot";
    public override string AddedBy(string name) => $"{name} har lagt til PlanBot.";
    public override string WhatItDoes => "PlanBot hjelper dere gjennom implementeringsplanen, ett spørsmål om gangen. Dere svarer her i chatten, bestemmer om det trengs tiltak, og ser status når dere trenger den.";
    public override string HowToCall => "I en gruppe eller kanal: skriv @PlanBot først.";
    public override string HelpTitle => "Dette kan du skrive";
    public override string HelpNewPlan => "**ny plan**: start en plan";
    public override string HelpPlan => "**plan**: se planen og gå til et spørsmål";
    public override string HelpContinue => "**fortsett**: svar på neste spørsmål";
    public override string HelpStatus => "**status**: hvor langt har dere kommet?";
    public override string HelpMine => "**mine**: dine egne tiltak";
    public override string HelpHistory => "**historikk**: hvem har endret hva?";
    public override string HelpLanguage => "**språk**: dansk, norsk eller engelsk";
    public override string NotUnderstood => "Det forstod jeg ikke. Skriv «hjelp», eller velg under.";
    public override string NewPlan => "Ny plan";
    public override string Help => "Hjelp";
    public override string ChooseLanguage => "Velg språk";
    public override string LanguageChosen => "Nå skriver jeg bokmål til deg. Felles kort følger språket i planen.";
}
