using PlanBot.Core.Languages;
using PlanBot.Teams;

namespace PlanBot.Tests.Teams;

internal sealed class FakeApology : IApology
{
    public const string Danish = "Det gik galt hos mig. Prøv igen om lidt.";
    public const string Norwegian = "Det gikk galt hos meg. Prøv igjen om litt.";
    public const string English = "Something went wrong on my side. Please try again in a moment.";

    public string Sentence(Language? language) => language switch
    {
        Language.Danish => Danish,
        Language.Norwegian => Norwegian,
        _ => English,
    };
}
