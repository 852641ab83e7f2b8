using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;

namespace PlanBot.Core.People;

/// <summary>What a person has chosen for herself, wherever she meets the bot.</summary>
public interface IPreferences
{
    /// <summary>The language she asked for, or null when she never did.</summary>
    ValueTask<Language?> LanguageOfAsync(string tenant, PersonId person, CancellationToken cancellationToken);

    Task ChooseLanguageAsync(string tenant, PersonId person, Language language, CancellationToken cancellationToken);
}
