using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Beginning;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Verbs.Beginning;

/// <summary>What every new plan is asked, whether it begins empty or from a document: read from the form's fields.</summary>
/// <param name="Coordinator">Null only where the checks have a problem.</param>
internal sealed record StartFields(string Title, Party[] Parties, Country Country, Language Language, Person? Coordinator)
{
    public static StartFields Read(Checks checks, Phrases say, StartPlan form, IReadOnlyList<Person> people, Turn turn)
    {
        var title = checks.Required(say.PlanTitle, form.Title, PlanCards.MostTitle);
        var parties = new[] { form.Party1, form.Party2, form.Party3, form.Party4 }
            .Select((name, index) => checks.Optional(say.Party(index + 1), name, PlanCards.MostPartyName))
            .OfType<string>()
            .Select((name, index) => new Party(new PartyId($"{index + 1}"), name))
            .ToArray();
        if (parties.Length == 0)
            checks.Say(say.FillIn(say.Party(1)));
        if (parties.DistinctBy(party => party.Name, StringComparer.OrdinalIgnoreCase).Count() < parties.Length)
            checks.Say(say.PartiesAlike);
        if (!Enum.TryParse<Country>(form.Country, out var country) || !Enum.IsDefined(country))
            checks.Say(say.FillIn(say.CountryLabel));
        if (LanguageTag.Read(form.Language) is not { } language)
        {
            checks.Say(say.FillIn(say.PlanLanguage));
            language = say.Language;
        }

        var coordinator = string.IsNullOrEmpty(form.Coordinator) ? turn.Person : people.FirstOrDefault(person => person.Id.Value == form.Coordinator);
        if (coordinator is null)
            checks.Say(say.PersonUnknown);
        return new(title, parties, country, language, coordinator);
    }
}
