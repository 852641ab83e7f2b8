using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Reminders;

/// <summary>A message that reminds: of one thing or of all that one recipient is to hear that day. Title, owner and date, never answers.</summary>
/// <remarks>It is drawn from the plans as they stand, so that it can be drawn again at any time: what was done meanwhile says so.</remarks>
public static class NudgeCard
{
    /// <summary>So many can be answered in place; the others are rows that lead to theirs.</summary>
    private const int MostWithButtons = 5;

    private const int MostLines = 25;

    /// <param name="say">The reader's language, or in a channel the plan's.</param>
    /// <param name="plans">Those that could be read; what is of another is left out.</param>
    /// <param name="today">In the plans' country.</param>
    /// <param name="maybeTwice">Whether nobody can say if it was sent before.</param>
    /// <param name="mayMention">In a channel: whether this person is to be notified. Null: everybody.</param>
    public static AdaptiveCard Draw(
        Phrases say, Digest digest, IReadOnlyDictionary<PlanId, Plan> plans, DateOnly today, bool maybeTwice = false, Func<PersonId, bool>? mayMention = null)
    {
        var card = Draw(say, NudgeSheet.Of(digest), plans, today, (digest.To as Recipient.Person)?.Id, maybeTwice ? Notice.Look(say.MayBeRepeat) : null, mayMention);
        return CardSize.Fit(card, say.CutToFit);
    }

    /// <param name="reader">Null: everybody in a conversation.</param>
    internal static AdaptiveCard Draw(
        Phrases say, NudgeSheet sheet, IReadOnlyDictionary<PlanId, Plan> plans, DateOnly today, PersonId? reader, Notice? notice, Func<PersonId, bool>? mayMention = null)
    {
        var things = sheet.Lines.Where(line => plans.ContainsKey(line.Plan)).Select(line => (line, plan: plans[line.Plan])).ToArray();
        var mentions = new Mentions(sheet.IsForAll ? mayMention ?? (_ => true) : _ => false);
        var drawing = new NudgeLines(say, sheet, today, reader, mentions);
        var body = new List<CardElement?> { Parts.Heading(things.Length == 1 ? say.Reminder : say.Reminders), Parts.Banner(notice) };
        foreach (var (index, (line, plan)) in things.Take(MostLines).Index())
        {
            if (index == 0 || things[index - 1].plan.Id != plan.Id)
                body.Add(Parts.Wrote(plan.Title, weight: things.Length > 1 ? "Bolder" : null, subtle: true, spacing: "Medium"));
            body.AddRange(drawing.Of(plan, line, isWhole: index < MostWithButtons));
        }

        if (things.Length > MostLines)
            body.Add(Parts.Quiet(say.AndMore(things.Length - MostLines), spacing: "Medium"));
        if (things.Length == 0)
            body.Add(Parts.Said(say.ThingGone));

        var only = things.Select(thing => thing.plan.Id).Distinct().Count() == 1 ? things[0].plan.Id : (PlanId?)null;
        return Parts.Card(
            say,
            Summary(say, things.Select(thing => NudgeLines.TitleOf(thing.plan, thing.line)).OfType<string>().ToArray(), notice),
            body,
            only is { } plan1 ? Parts.Go(say.ShowPlan, new OpenPlan { Plan = plan1 }) : Parts.Go(say.ShowPlan, new OpenPlan()),
            sheet.IsForAll ? null : Parts.Go(say.ReminderSettingsButton, new MyReminders()) with { Mode = "secondary" }) with
        {
            Teams = mentions.Property,
        };
    }

    /// <summary>What stands in the notification.</summary>
    private static string Summary(Phrases say, string[] titles, Notice? notice) =>
        notice is not null ? notice.Text : titles.Length switch
        {
            0 => say.Reminder,
            1 => $"{say.Reminder}: {titles[0]}",
            _ => $"{say.RemindersCount(titles.Length)}: {titles[0]} …",
        };
}
