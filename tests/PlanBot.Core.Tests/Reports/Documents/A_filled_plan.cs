using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Reports.Documents;

/// <summary>The Danish plan with two parties, some answers, an initiative with a milestone, a "no", and an answer near the child.</summary>
internal static class A_filled_plan
{
    private static readonly TemplateLibrary Library = new();

    public static async Task<Plan> MakeAsync()
    {
        var chat = new Chat();
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Sees("T4-Q1");
        await chat.Ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi taler om det på møder.\nIkke alle er med."));
        await chat.Ada.Presses("Ja");
        await chat.Ada.Presses("Gem", ("title", "Forandringsteoriworkshop; med alle"), ("ownerName", "Projektleder"), ("deadline", "2026-03-16"), ("milestone1", "Forandringsteori udarbejdet"), ("milestoneDate1", "2026-03-12"));
        await chat.Bo.Says("fortsæt");
        await chat.Bo.Presses("NGO");
        await chat.Bo.Sees("T4-Q1");
        await chat.Bo.Presses("Gem og næste", ("choice", "high"));
        await chat.Ada.Sees("T4-Q2");
        await chat.Ada.Presses("Gem og næste", ("choice", "high"));
        await chat.Ada.Presses("Nej, ikke nødvendigt");
        await chat.Ada.Sees("T4-Q20");
        await chat.Ada.Presses("Gem og stop", ("choice", "none"), ("text", "Der mangler en arbejdsgang."));
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "=Står alene"), ("ownerName", "Leder"), ("deadlineWords", "foråret 2027"));
        return chat.Plans.All.Single();
    }

    public static PlanDocument Document(Plan plan, Language language = Language.Danish, DocumentScope? scope = null) =>
        DocumentOf.Make(Phrases.In(language), plan, Library[plan.Template], scope ?? new(), new DateOnly(2026, 3, 5));
}
