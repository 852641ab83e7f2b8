using PlanBot.Core.Languages;

namespace PlanBot.Teams;

/// <summary>What the bot says when it failed.</summary>
public interface IApology
{
    /// <param name="language">The language of the person's client; null when it is none that PlanBot speaks.</param>
    string Sentence(Language? language);
}
