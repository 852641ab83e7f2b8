namespace PlanBot.Core.Languages;

/// <summary>The languages PlanBot speaks.</summary>
public enum Language
{
    Danish,
    Norwegian,
    English,
}
