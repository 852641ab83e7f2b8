namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string Welcome => "Welcome to PlanBot";
    public override string AddedBy(string name) => $"{name} added PlanBot.";
    public override string WhatItDoes => "PlanBot takes you through the implementation plan, one question at a time. You answer here in the chat, decide whether initiatives are needed, and see the status when you need it.";
    public override string HowToCall => "In a group or channel: write @PlanBot first.";
    public override string HelpTitle => "What you can write";
    public override string HelpNewPlan => "**new plan**: start a plan";
    public override string HelpPlan => "**plan**: see the plan and go to a question";
    public override string HelpContinue => "**continue**: answer the next question";
    public override string HelpStatus => "**status**: how far have you come?";
    public override string HelpMine => "**mine**: your own initiatives";
    public override string HelpHistory => "**history**: who changed what?";
    public override string HelpLanguage => "**language**: Danish, Norwegian or English";
    public override string NotUnderstood => "I did not understand that. Write ‘help’, or choose below.";
    public override string NewPlan => "New plan";
    public override string Help => "Help";
    public override string ChooseLanguage => "Choose language";
    public override string LanguageChosen => "I now write English to you. Shared cards follow the plan's language.";
}
