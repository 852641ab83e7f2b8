using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Initiatives;

/// <summary>The two small forms for the two things that change most: the deadline and who is responsible.</summary>
internal static class AssigningCards
{
    public const int MostReason = 200;

    /// <param name="asked">What the form is about, and the card to go back to.</param>
    public static AdaptiveCard Deadline(
        Phrases say, Plan plan, Initiative initiative, AskDeadline asked, (string? Day, string? Words, string? Reason)? typed = null, Notice? notice = null, IReadOnlyList<CardAction>? instead = null)
    {
        var milestone = asked.Milestone is { } id ? initiative.Find(id) : null;
        var standing = DateInputs.Typed(say, milestone is null ? initiative.Deadline : milestone.Date);
        return Parts.Card(
            say,
            notice?.Text ?? say.MoveDeadline,
            [
                .. Top(say.MoveDeadline, plan, initiative, notice),
                milestone is null ? null : Parts.Wrote($"{say.Milestones}: {milestone.Title}", spacing: "Small"),
                .. DateInputs.Deadline(say, typed is { } given ? (given.Day, given.Words) : standing),
                new TextInput(say.WhyMove, say.TextTooLong(MostReason)) { Id = "reason", Value = typed?.Reason, MaxLength = MostReason, Spacing = "Small" },
            ],
            instead ??
            [
                Parts.Send(say.Save, new MoveDeadline(initiative.Id, initiative.Version) { Plan = plan.Id, Milestone = asked.Milestone, Sheet = asked.Sheet }),
                Cancel(say, plan, initiative),
            ]);
    }

    public static AdaptiveCard Owner(Phrases say, Plan plan, Initiative initiative, PeopleToChoose people, (string? Owner, string? Name)? typed = null, Notice? notice = null, IReadOnlyList<CardAction>? instead = null, bool fromList = false)
    {
        var (owner, name) = typed is { } given ? given : ((initiative.Owner as Owner.InTeams)?.Person.Id.Value, (initiative.Owner as Owner.Outside)?.Who);
        return Parts.Card(
            say,
            notice?.Text ?? say.ChooseResponsible,
            [.. Top(say.ChooseResponsible, plan, initiative, notice), .. InitiativeForm.OwnerInputs(say, people, owner, name)],
            instead ?? [Parts.Send(say.Save, new AssignOwner(initiative.Id, initiative.Version) { Plan = plan.Id, FromList = fromList }), fromList ? Parts.Go(say.Cancel, new ShowUnowned { Plan = plan.Id }) : Cancel(say, plan, initiative)]);
    }

    private static IEnumerable<CardElement?> Top(string heading, Plan plan, Initiative initiative, Notice? notice) =>
        [Parts.TitleOf(plan), Parts.Heading(heading), Parts.Banner(notice), Parts.Wrote(initiative.Title, weight: "Bolder")];

    private static ExecuteAction Cancel(Phrases say, Plan plan, Initiative initiative) => Parts.Go(say.Cancel, new ShowInitiative(initiative.Id) { Plan = plan.Id });
}
