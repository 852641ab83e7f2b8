using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges.Sources;

/// <summary>Somebody asked to be reminded of something later.</summary>
/// <param name="On">The day she asked.</param>
/// <param name="Until">The day she is reminded; until then she hears nothing of it.</param>
public sealed record Snooze(InitiativeId Initiative, int? Milestone, PersonId Person, DateOnly On, DateOnly Until)
{
    /// <summary>One for each person and thing; a person's id may be any text, so its hash stands in the key.</summary>
    public static string KeyOf(InitiativeId initiative, int? milestone, PersonId person) =>
        $"{initiative}|{milestone?.ToString(CultureInfo.InvariantCulture) ?? "-"}|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.Value)).AsSpan(0, 8))}";

    internal string Key => KeyOf(Initiative, Milestone, Person);

    /// <summary>A date that was set later begins the ladder anew.</summary>
    internal bool Stands(LadderItem item) => item.Made <= On;
}

internal static class Snoozes
{
    public static bool IsPutOff(this Plan plan, LadderItem item, Recipient to, DateOnly day) =>
        !plan.Snoozes.IsEmpty
        && to is Recipient.Person person
        && plan.Snoozes.GetValueOrDefault(Snooze.KeyOf(item.Initiative.Id, item.Milestone, person.Id)) is { } snooze
        && snooze.Stands(item)
        && day > snooze.On
        && day <= snooze.Until;

    public static IEnumerable<Nudge> Of(Plan plan, IReadOnlyList<LadderItem> items, Addressing addressing)
    {
        foreach (var snooze in plan.Snoozes.Values.OrderBy(snooze => snooze.Key, StringComparer.Ordinal))
        {
            var to = new Recipient.Person(snooze.Person);
            if (items.FirstOrDefault(item => item.Initiative.Id == snooze.Initiative && item.Milestone == snooze.Milestone) is { } item
                && snooze.Stands(item)
                && addressing.HoursOf(to).OnOrAfter(snooze.Until) is { } day
                && addressing.Hushed(to, Rung.Snoozed, day) is null)
            {
                yield return addressing.Nudge(item.Key(Rung.Snoozed, new PlanDate.Day(snooze.Until)), Rung.Snoozed, item.Thing, to, day, (item.Date as PlanDate.Day)?.Date);
            }
        }
    }
}
