using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Importing;
using PlanBot.Core.Languages;

namespace PlanBot.Core.Cards.Importing;

/// <summary>A place to paste a plan that exists already.</summary>
internal static class ImportCard
{
    public static AdaptiveCard Draw(Phrases say, string? text = null, Notice? notice = null, params IEnumerable<CardAction> instead)
    {
        var own = instead.ToArray();
        return Parts.Card(
            say,
            notice?.Text ?? say.ImportTitle,
            [
                Parts.Heading(say.ImportTitle),
                Parts.Banner(notice),
                Parts.Said(say.ImportHelp),
                new TextInput(say.TextOfThePlan, say.FillIn(say.TextOfThePlan)) { Id = "text", Value = text, IsMultiline = true, IsRequired = true, MaxLength = ImportLimits.MostPasted },
                Parts.Quiet(say.AboutService, spacing: "Small"),
                Parts.Quiet(say.ImportFromFile, spacing: "Medium"),
            ],
            own.Length > 0 ? own : [Parts.Send(say.ReadTheText, new ReadPlan()), Parts.Go(say.NewPlan, new NewPlan()), Parts.Go(say.Cancel, new Help())]);
    }
}
