using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Cards.Beginning;

/// <summary>Handing over in two minutes: who coordinates, and what somebody had on them.</summary>
internal static class TakeOverCards
{
    /// <summary>How the coordinator stands to whoever looks.</summary>
    public enum Coordination
    {
        Mine,
        Hers,
        HasLeft,

        /// <summary>Nobody can tell from here.</summary>
        Unknown,
    }

    /// <param name="turnover">The template's question about turnover, where it has one.</param>
    public static AdaptiveCard Begin(Phrases say, Plan plan, Coordination coordination, IReadOnlyList<Person> people, PlanQuestion? turnover, bool asksAgain, Notice? notice = null)
    {
        var owners = plan.OwnersOfOpenItems();
        return Parts.Card(
            say,
            say.TakeOverTitle,
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.TakeOverTitle),
                Parts.Banner(notice),
                Parts.Subheading(say.OpenWork),
                owners.Count == 0 ? Parts.Said(say.NobodyHasWork) : new ChoiceInput(say.WhoseWork, say.FillIn(say.WhoseWork), [.. owners.Select(one => new Choice(say.OwnerHas(one.Owner.Name, one.Count), OwnerKey.Of(one.Owner).Value))]) { Id = "from", Style = "compact", Placeholder = say.ChooseAPerson },
                owners.Count == 0 ? null : new ActionSet([new ExecuteAction(say.ShowWork, new ShowOpenItems { Plan = plan.Id })]) { Spacing = "Small" },
                Parts.Subheading(say.Coordinator),
                .. Coordinator(say, plan, coordination, people),
                turnover is null ? null : Parts.Subheading(say.ThinkOfTurnover),
                turnover is null ? null : Parts.Row(say.GoToQuestion(turnover.Phase.Id, turnover.Number), new ShowQuestion(turnover.Id) { Plan = plan.Id }, turnover.Question.Text.In(say.Language), plan.IsAnswered(turnover.Id) ? say.Answered : say.NotAnswered),
            ],
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            asksAgain ? Parts.Go(say.StaffChange, new StaffChange { Plan = plan.Id }) : null);
    }

    /// <param name="typed">What the fields hold: the ticks with commas between, and who is to have them.</param>
    public static AdaptiveCard Items(Phrases say, Plan plan, Owner former, PeopleToChoose people, (string? Items, string? Owner, string? OwnerName) typed, Notice? notice = null, IReadOnlyList<CardAction>? instead = null)
    {
        var all = plan.OpenItemsOf(OwnerKey.Of(former));
        return Parts.Card(
            say,
            notice?.Text ?? say.WorkOf(former.Name),
            [
                Parts.TitleOf(plan),
                Parts.Wrote(say.WorkOf(former.Name), weight: "Bolder", size: "Large"),
                Parts.Banner(notice),
                new ChoiceInput(say.WhichToTakeOver, say.TickOne, [.. all.Take(HandingOver.Most).Select(item => new Choice(Line(say, item), item.Key))])
                {
                    Id = "items", Value = typed.Items, Style = "expanded", IsMultiSelect = true, IsRequired = true,
                },
                all.Count > HandingOver.Most ? Parts.Quiet(say.SomeAreLeft(all.Count - HandingOver.Most), spacing: "Small") : null,
                .. InitiativeForm.OwnerInputs(say, people, typed.Owner, typed.OwnerName),
            ],
            (IEnumerable<CardAction?>?)instead ??
            [
                Parts.Send(say.TakeOverChosen, new TakeOverItems { Plan = plan.Id, Former = OwnerKey.Of(former).Value }),
                Parts.Go(say.Cancel, new TakeOver { Plan = plan.Id }),
            ]);
    }

    private static string Line(Phrases say, OpenItem item) => item.When is { } when ? $"{item.Title} · {say.ShortDate(when)}" : item.Title;

    private static IEnumerable<CardElement> Coordinator(Phrases say, Plan plan, Coordination coordination, IReadOnlyList<Person> people)
    {
        var name = plan.Coordinator.Name;
        yield return Parts.Wrote(name);
        switch (coordination)
        {
            case Coordination.Mine when people.Any(person => person.Id != plan.Coordinator.Id):
                yield return new ChoiceInput(say.NewCoordinator, say.FillIn(say.NewCoordinator), Parts.People(people.Where(person => person.Id != plan.Coordinator.Id))) { Id = "coordinator", Style = "compact", Placeholder = say.ChooseAPerson };
                yield return new ActionSet([new ExecuteAction(say.PassOnCoordination, new MakeCoordinator { Plan = plan.Id })]) { Spacing = "Small" };
                break;
            case Coordination.HasLeft:
                yield return Parts.Wrote(say.CoordinatorLeft(name), size: "Small", subtle: true, spacing: "None");
                yield return new ActionSet([Parts.Go(say.BecomeCoordinator, new MakeCoordinator { Plan = plan.Id })]) { Spacing = "Small" };
                break;
            case Coordination.Hers:
                yield return Parts.Wrote(say.CoordinatorIsHere(name), size: "Small", subtle: true, spacing: "None");
                break;
            case Coordination.Unknown:
                yield return Parts.Wrote(say.CoordinatorMayHaveLeft(name), size: "Small", subtle: true, spacing: "None");
                break;
            default:
                break;
        }
    }
}
