using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;

namespace PlanBot.Core.Cards.Clarity;

/// <summary>How the answers of a closed round are spread, most divided first, without names. Each question leads to where the team sets its answer.</summary>
internal static class SpreadCard
{
    private const int OnAPage = 6;
    private const int LongestBar = 10;

    public static AdaptiveCard Draw(PlanView view, ClarityRound round, int page = 0, Notice? notice = null)
    {
        var (say, plan) = (view.Say, view.Plan);
        var asked = AskedQuestion.Of(view, round).ToDictionary(question => question.Id);
        var spreads = round.Spreads.Where(spread => asked.ContainsKey(spread.Question));
        var ordered = round.Kind == ClarityKind.Pulse ? [.. spreads] : Division.MostDividedFirst(spreads, id => asked[id].Kind);
        var pages = Math.Max(1, (ordered.Count + OnAPage - 1) / OnAPage);
        var shown = Math.Clamp(page, 0, pages - 1);
        return Parts.Card(
            say,
            $"{say.Title(round)}. {say.RoundClosed(round.People)}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.SpreadOf(say.Title(round), say.Day(round.EndedAt ?? round.OpenedAt, plan))),
                Parts.Banner(notice),
                Parts.Said(say.RoundClosed(round.People)),
                round.Kind == ClarityKind.Questions ? Parts.Quiet(say.MostDividedFirst, spacing: "Small") : null,
                .. ordered.Skip(shown * OnAPage).Take(OnAPage).SelectMany(spread => One(view, round, asked[spread.Question], spread)),
                pages > 1 ? new ActionSet([Parts.Go(say.ShowMore, new ShowSpread(round.Id, (shown + 1) % pages) { Plan = plan.Id })]) : null,
                round.Kind == ClarityKind.Pulse ? Parts.Quiet(say.NextPulse(say.ShortDate(plan.Country.Today(round.EndedAt ?? round.OpenedAt).AddMonths(6))), spacing: "Medium") : null,
            ],
            round.Kind == ClarityKind.Questions && ordered.Count > 0 ? Parts.Go(say.SetAnswerTogether, new ShowQuestion(ordered[shown * OnAPage].Question) { Plan = plan.Id }) : null,
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
    }

    private static IEnumerable<CardElement> One(PlanView view, ClarityRound round, AskedQuestion question, Spread spread)
    {
        var say = view.Say;
        var label = question.Label.Shortened(2 * Parts.MostOfARow);
        if (question.Planned is { } of)
        {
            yield return Parts.RowWithNames(
                say.GoToQuestion(of.Phase.Id, of.Number),
                new ShowQuestion(of.Id) { Plan = view.Plan.Id },
                label,
                question.IsAboutClarity ? $"{say.Part(of.Phase.Id, of.Number, of.Of)} · {say.HowClearIsIt}" : say.Part(of.Phase.Id, of.Number, of.Of)) with
            { Separator = true, Spacing = "Medium" };
        }
        else
        {
            yield return Parts.Wrote(label, weight: "Bolder", spacing: "Medium");
        }

        PartyId?[] groups = round.Kind == ClarityKind.Pulse ? [null] : [.. view.Plan.Parties.Select(party => (PartyId?)party.Id)];
        foreach (var group in groups)
        {
            var name = group is { } party ? view.Plan.Find(party)!.Name : say.All;
            if (spread.Parties.FirstOrDefault(one => one.Party == group) is not { } counted)
            {
                yield return Parts.Labelled(name, group is null ? say.FewerThanFive : say.FewerThanThree);
                continue;
            }

            yield return Parts.Wrote(name, weight: "Bolder", spacing: "Small");
            foreach (var (key, choice) in question.Choices(say))
            {
                var count = counted.Choices.FirstOrDefault(one => one.Choice == key)?.Count ?? 0;
                yield return Parts.Wrote($"{choice}: {say.Number(count)}  {Bar(count, counted.Choices.Max(one => one.Count))}".TrimEnd(), size: "Small", spacing: "None");
            }

            foreach (var line in counted.Lines)
                yield return Parts.Wrote(say.Quoted(line), size: "Small", subtle: true, spacing: "None");
        }
    }

    /// <summary>A square a person, until there are too many for a phone.</summary>
    private static string Bar(int count, int most) =>
        new('■', most <= LongestBar ? count : count == 0 ? 0 : Math.Max(1, count * LongestBar / most));
}
