using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Importing;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Cards.Importing;

/// <summary>What a plan that came from a document still waits for: who, how often, and whether what is past was done.</summary>
internal static class ImportedCard
{
    private const int Most = 8;
    private const int MostPairs = 5;

    /// <param name="partOf">The part of the plan that an initiative belongs to.</param>
    /// <param name="undo">What takes the last step back.</param>
    public static AdaptiveCard Draw(Phrases say, Plan plan, Func<Initiative, string?> partOf, Func<string, string> nameOf, Notice? notice, CardAction? undo)
    {
        var all = plan.Initiatives.ToArray();
        var unowned = all.Where(initiative => initiative is { Owner: null, IsAhead: true }).OrderByDescending(initiative => initiative.AsksForOwner).ThenBy(initiative => initiative.Number).ToArray();
        var proposed = all.Where(initiative => initiative is { Owner: not null, IsOwnerProposed: true }).ToArray();
        var recurring = all.Where(initiative => initiative is { Kind: InitiativeKind.Recurring, Deadline: null }).ToArray();
        var twice = Duplicates.Of(plan).Where(pair => Merging.CanBeMerged(pair.First, pair.Second)).Take(MostPairs).ToArray();
        var past = all.Where(initiative => initiative is { IsHistory: true, Completion: not Completion.Completed }).GroupBy(partOf).Where(part => part.Key is not null).ToArray();
        return Parts.Card(
            say,
            notice?.Text ?? say.WhatIsLeft,
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.WhatIsLeft),
                Parts.Banner(notice),
                .. List(say, say.Unowned, unowned, initiative => Choose(say, plan, initiative)),
                .. List(say, say.ProposedAsResponsible, proposed, initiative => Confirm(say, plan, initiative)),
                .. List(say, say.ComesAgain, recurring, initiative => [Parts.Row(say.MoveDeadline, new AskDeadline(initiative.Id) { Plan = plan.Id }, initiative.Title, say.HowOftenNext)]),
                .. twice.Length == 0 ? [] : twice.SelectMany(pair => Twice(say, plan, pair.First, pair.Second)).Prepend(Parts.Subheading(say.PerhapsTheSame)),
                .. past.Length == 0 ? [] : Past(),
                unowned.Length + proposed.Length + recurring.Length + twice.Length + past.Length == 0 ? Parts.Said(say.NothingIsLeft) : null,
            ],
            undo,
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            Parts.Go(say.ShowStatus, new ShowStatus { Plan = plan.Id }),
            Parts.Go(say.History, new ShowHistory { Plan = plan.Id }));

        IEnumerable<CardElement> Past()
        {
            yield return Parts.Subheading(say.IsThisDone);
            foreach (var part in past)
            {
                yield return Parts.Wrote(nameOf(part.Key!), weight: "Bolder", spacing: "Small");
                foreach (var initiative in part.Take(Most))
                    yield return Parts.Row(initiative.Title, new ShowInitiative(initiative.Id) { Plan = plan.Id }, initiative.Title, initiative.Deadline is { } was ? say.ShortDate(was) : say.NoDeadline);
                if (part.Count() > Most)
                    yield return Parts.Quiet(say.AndMore(part.Count() - Most));
                yield return new ActionSet([Parts.Go(say.AllIsDone(nameOf(part.Key!)), new CompletePast(part.Key!) { Plan = plan.Id })]) { Spacing = "Small" };
            }
        }
    }

    private static IEnumerable<CardElement> List(Phrases say, string heading, Initiative[] initiatives, Func<Initiative, IEnumerable<CardElement>> draw) => initiatives.Length == 0 ? [] :
    [
        Parts.Subheading(heading),
        .. initiatives.Take(Most).SelectMany(draw),
        .. initiatives.Length > Most ? [Parts.Quiet(say.AndMore(initiatives.Length - Most))] : Array.Empty<CardElement>(),
    ];

    /// <summary>Both are kept unless somebody says otherwise.</summary>
    private static IEnumerable<CardElement> Twice(Phrases say, Plan plan, Initiative first, Initiative second) =>
    [
        Parts.Wrote(first.Title, spacing: "Small"),
        Parts.Wrote(second.Title, spacing: "Small"),
        new ActionSet([Parts.Go(say.MergeThem, new MergeInitiatives(first.Id, second.Id) { Plan = plan.Id }) with { Tooltip = $"{first.Title} / {second.Title}" }]) { Spacing = "Small" },
    ];

    private static IEnumerable<CardElement> Choose(Phrases say, Plan plan, Initiative initiative) =>
    [
        Parts.Wrote(initiative.Title, spacing: "Small"),
        new ActionSet([Parts.Go(say.ChooseResponsible, new AskOwner(initiative.Id) { Plan = plan.Id }) with { Tooltip = initiative.Title }]) { Spacing = "Small" },
    ];

    private static IEnumerable<CardElement> Confirm(Phrases say, Plan plan, Initiative initiative) =>
    [
        Parts.Wrote(initiative.Title, spacing: "Small"),
        new ActionSet(
        [
            Parts.Go(say.Confirm(initiative.Owner!.Name), new AssignOwner(initiative.Id, initiative.Version) { Plan = plan.Id, OwnerName = initiative.Owner.Name }) with { Tooltip = initiative.Title },
            Parts.Go(say.ChooseResponsible, new AskOwner(initiative.Id) { Plan = plan.Id }) with { Tooltip = initiative.Title },
        ])
        {
            Spacing = "Small",
        },
    ];
}
