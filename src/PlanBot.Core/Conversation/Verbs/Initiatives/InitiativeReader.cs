using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Verbs.Initiatives;

/// <summary>Makes an initiative of a form, or says the first thing that is wrong with it.</summary>
internal static class InitiativeReader
{
    public static (Initiative Wanted, Notice? Problem) Read(PlanView view, SaveInitiative form)
    {
        var say = view.Say;
        var checks = new Checks(say);
        var title = checks.Required(say.WhatToDo, form.Title, InitiativeForm.MostTitle);
        var owner = Owner(view, checks, form.Owner, form.OwnerName);
        var deadline = ClosedDeadline.Take(view, checks.Date(view, say.Deadline, form.Deadline, form.DeadlineWords, required: true, form.WeekDay), form.ClosedDay);
        var milestones = Typed(form)
            .Select((typed, index) => Milestone(view, checks, index + 1, typed, deadline))
            .OfType<Milestone>()
            .ToImmutableArray();
        var completion = Enum.TryParse<Completion>(form.Completion, out var state) && Enum.IsDefined(state) ? state : Completion.NotStarted;
        var question = form.Question is { } id && view.Find(id) is not null ? form.Question : null;
        return (new(form.Initiative, 0, question, title, owner, deadline, milestones, completion, view.Scene.Turn.Person), checks.Problem);
    }

    /// <summary>Somebody chosen or somebody named: exactly one of the two.</summary>
    public static Owner? Owner(PlanView view, Checks checks, string? id, string? name)
    {
        var say = view.Say;
        var named = checks.Optional(say.OrNameOrRole, name, InitiativeForm.MostOwnerName);
        if (id is null or "" or InitiativeForm.NotInTeams)
        {
            if (named is null)
                checks.Say(say.FillIn(say.WhoIsResponsible));
            return named is null ? null : new Owner.Outside(named);
        }

        if (named is not null)
            checks.Say(say.OneOwner);
        if (Somebody(view, id) is { } person)
            return new Owner.InTeams(person);
        checks.Say(say.PersonUnknown);
        return null;
    }

    /// <summary>Whoever a list of people named; null where nobody knows her.</summary>
    public static Person? Somebody(PlanView view, string id) =>
        view.People.Known.FirstOrDefault(person => string.Equals(person.Id.Value, id, StringComparison.OrdinalIgnoreCase)) ?? view.Directory(new(id.ToLowerInvariant()));

    /// <summary>The form as it was sent, to be shown again.</summary>
    public static InitiativeForm.Fields Fields(SaveInitiative form) => new(
        form.Initiative, form.Question, form.Seen, form.Title, form.Owner, form.OwnerName, form.Deadline, form.Completion, [.. Typed(form)], form.DeadlineWords);

    private static IEnumerable<InitiativeForm.TypedMilestone> Typed(SaveInitiative form) =>
        Enumerable.Range(1, Initiative.MostMilestones).Select(number => new InitiativeForm.TypedMilestone(Input(form, $"milestone{number}"), Input(form, $"milestoneDate{number}"), Input(form, $"milestoneWords{number}")));

    private static string? Input(SaveInitiative form, string name) =>
        form.Inputs?.GetValueOrDefault(name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;

    private static Milestone? Milestone(PlanView view, Checks checks, int number, InitiativeForm.TypedMilestone typed, PlanDate? deadline)
    {
        var say = view.Say;
        var title = checks.Optional(say.MilestoneNumber(number), typed.Title, InitiativeForm.MostTitle);
        var date = checks.Date(view, say.MilestoneDate(number), typed.Date, typed.Words, required: false);
        if (title is null && date is not null)
            checks.Say(say.MilestoneWithoutTitle(number));
        if (date?.First > deadline?.Last)
            checks.Say(say.MilestoneAfterDeadline(say.MilestoneNumber(number), say.ShortDate(deadline!)));
        return title is null ? null : new(title, date);
    }
}
