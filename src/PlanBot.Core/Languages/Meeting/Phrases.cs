namespace PlanBot.Core.Languages;

/// <summary>The first words, and the help.</summary>
public abstract partial class Phrases
{
    public abstract string Welcome { get; }
    public abstract string AddedBy(string name);
    public abstract string WhatItDoes { get; }
    public abstract string HowToCall { get; }
    public abstract string HelpTitle { get; }
    public abstract string HelpNewPlan { get; }
    public abstract string HelpPlan { get; }
    public abstract string HelpContinue { get; }
    public abstract string HelpStatus { get; }
    public abstract string HelpMine { get; }
    public abstract string HelpHistory { get; }
    public abstract string HelpLanguage { get; }
    public abstract string NotUnderstood { get; }
    public abstract string NewPlan { get; }
    public abstract string Help { get; }
    public abstract string ChooseLanguage { get; }
    public abstract string LanguageChosen { get; }
}
