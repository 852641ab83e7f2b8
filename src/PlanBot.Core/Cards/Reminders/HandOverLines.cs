using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Cards.Reminders;

/// <summary>What the coordinator is told of somebody who gave up, left, or cannot be heard: the list, to hand over one by one or all at once.</summary>
internal static class HandOverLines
{
    private const int Most = 15;

    public static IEnumerable<CardElement?> Of(Phrases say, NudgeSheet sheet, Plan plan, int number)
    {
        if (plan.HandOvers.GetValueOrDefault(number) is not { } handOver)
            return [Parts.Quiet(say.ThingGone, spacing: "Medium")];
        var name = handOver.Person.Name;
        var sentence = handOver.Reason switch { HandOverReason.NotMine => say.GaveUp(name), HandOverReason.Stopped => say.StoppedOwning(name), _ => say.LeftTheTeam(name) };
        return Draw(say, plan, sentence, [.. plan.Open(handOver)], new HandOverAll { Plan = plan.Id, Sheet = sheet.ToString(), Number = number });
    }

    public static IEnumerable<CardElement?> Of(Phrases say, NudgeSheet sheet, Plan plan, PersonId owner, DateOnly today)
    {
        var owned = plan.OwnedBy(owner).ToArray();
        var name = plan.Members.GetValueOrDefault(owner)?.Person.Name ?? owned.Select(initiative => initiative.Owner?.Name).FirstOrDefault() ?? say.NoOneResponsible;

        // Nobody is silent before something is late: then it is Teams that does not reach her.
        var sentence = owned.Any(initiative => initiative.IsLate(today)) || owned.Length == 0 ? say.NotHeardFrom(name) : say.NotReachable(name);
        return Draw(say, plan, sentence, owned, new HandOverAll { Plan = plan.Id, Sheet = sheet.ToString(), From = owner.Value });
    }

    private static IEnumerable<CardElement?> Draw(Phrases say, Plan plan, string sentence, Initiative[] open, HandOverAll all)
    {
        yield return Parts.Wrote(sentence, spacing: "Medium");
        if (open.Length == 0)
        {
            yield return Parts.Banner(Notice.Good(say.AllHaveOwners));
            yield break;
        }

        foreach (var initiative in open.Take(Most))
            yield return Parts.RowWithNames(say.ChooseResponsible, new AskOwner(initiative.Id) { Plan = plan.Id }, initiative.Title, InitiativeRow.Line(say, initiative));
        if (open.Length > Most)
            yield return Parts.Quiet(say.AndMore(open.Length - Most));
        yield return new ActionSet([Parts.Go(say.GiveAllTo, all)]);
    }

    /// <summary>The form for all at once.</summary>
    public static AdaptiveCard Form(Phrases say, Plan plan, HandOverAll form, IReadOnlyList<Initiative> open, PeopleToChoose people, Notice? notice = null, IReadOnlyList<CardAction>? instead = null) => Parts.Card(
        say,
        notice?.Text ?? say.GiveAllTo,
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.GiveAllTo),
            Parts.Banner(notice),
            .. open.Take(Most).Select(initiative => Parts.Wrote($"{initiative.Title} · {InitiativeRow.Line(say, initiative)}", spacing: "Small")),
            open.Count > Most ? Parts.Quiet(say.AndMore(open.Count - Most)) : null,
            .. InitiativeForm.OwnerInputs(say, people, form.Owner, form.OwnerName),
        ],
        instead ?? [Parts.Send(say.Save, form with { Owner = null, OwnerName = null, Suspect = SuspectNumber.Ask }), Parts.Go(say.Cancel, new OpenPlan { Plan = plan.Id })]);
}
