using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Initiatives;

/// <summary>What, who, until when, and the steps on the way. Three fields are asked for; the rest may wait.</summary>
internal static class InitiativeForm
{
    public const int MostTitle = Initiative.MostTitle;
    public const int MostOwnerName = 80;

    /// <summary>A list cannot be emptied again in every client, so there is a choice that stands for nobody in it.</summary>
    public const string NotInTeams = "-";

    private const int MilestonesShown = 3;
    private const string Rest = "moreMilestones";

    /// <summary>What the fields hold, as text: a form may be drawn with what is not right yet.</summary>
    /// <param name="Seen">0 for a new initiative.</param>
    public sealed record Fields(
        InitiativeId Id,
        QuestionId? Question,
        int Seen,
        string? Title = null,
        string? Owner = null,
        string? OwnerName = null,
        string? Deadline = null,
        string? Completion = null,
        IReadOnlyList<TypedMilestone>? Milestones = null,
        string? DeadlineWords = null)
    {
        public static Fields Of(Phrases say, Initiative initiative) => new(
            initiative.Id,
            initiative.Question,
            initiative.Version,
            initiative.Title,
            (initiative.Owner as Owner.InTeams)?.Person.Id.Value,
            (initiative.Owner as Owner.Outside)?.Who,
            DateInputs.Typed(say, initiative.Deadline).Day,
            initiative.Completion.ToString(),
            [.. initiative.Milestones.Select(milestone => DateInputs.Typed(say, milestone.Date) is var (day, words) ? new TypedMilestone(milestone.Title, day, words) : default)],
            DateInputs.Typed(say, initiative.Deadline).Words);
    }

    /// <param name="Words">A month or a season.</param>
    public readonly record struct TypedMilestone(string? Title, string? Date, string? Words)
    {
        public bool IsEmpty => this == default;
    }

    public static AdaptiveCard Draw(Phrases say, Plan plan, Fields fields, PeopleToChoose people, Notice? notice = null, IReadOnlyList<CardAction>? instead = null)
    {
        var filled = (fields.Milestones ?? []).Count(milestone => !milestone.IsEmpty);
        var shown = Math.Min(Math.Max(MilestonesShown, filled + 1), Initiative.MostMilestones);
        var inWords = (fields.Milestones ?? []).Any(milestone => milestone.Words is not null);
        return Parts.Card(
            say,
            notice?.Text ?? say.AddInitiative,
            [
                Parts.TitleOf(plan),
                Parts.Heading(fields.Seen == 0 ? say.AddInitiative : say.Initiative),
                Parts.Banner(notice),
                new TextInput(say.WhatToDo, say.FillIn(say.WhatToDo)) { Id = "title", Value = fields.Title, Placeholder = say.WhatToDoExample, IsRequired = true, MaxLength = MostTitle },
                .. OwnerInputs(say, people, fields.Owner, fields.OwnerName),
                .. DateInputs.Deadline(say, (fields.Deadline, fields.DeadlineWords)),
                fields.Seen == 0 ? null : Completions(say, fields.Completion),
                Parts.Subheading(say.Milestones),
                inWords ? null : new ActionSet([new ToggleVisibilityAction(say.DayUnknown, [.. Enumerable.Range(1, Initiative.MostMilestones).Select(MilestoneWords)])]),
                .. Enumerable.Range(1, shown).SelectMany(Inputs),
                shown == Initiative.MostMilestones ? null : new ActionSet([new ToggleVisibilityAction(say.MoreMilestones, [Rest])]),
                shown == Initiative.MostMilestones ? null : new Container([.. Enumerable.Range(shown + 1, Initiative.MostMilestones - shown).SelectMany(Inputs)]) { Id = Rest, IsVisible = false },
                Parts.Quiet(say.AboutService, spacing: "Medium"),
            ],
            instead ??
            [
                Parts.Send(say.Save, new SaveInitiative(fields.Id, fields.Seen) { Plan = plan.Id, Question = fields.Question }),
                Parts.Go(say.Cancel, Back(plan, fields)),
            ]);

        IEnumerable<CardElement> Inputs(int number)
        {
            var (title, date, words) = fields.Milestones?.ElementAtOrDefault(number - 1) ?? default;
            yield return new TextInput(say.MilestoneNumber(number), say.TextTooLong(MostTitle)) { Id = $"milestone{number}", Value = title, MaxLength = MostTitle, Placeholder = number == 1 ? say.MilestoneExample : null };
            yield return new DateInput(say.MilestoneDate(number), say.DateUnreadable(say.MilestoneDate(number))) { Id = $"milestoneDate{number}", Value = date, Spacing = "Small" };
            yield return DateInputs.Words(say, MilestoneWords(number), say.MilestoneDate(number), words) with { IsVisible = inWords ? null : false };
        }
    }

    /// <summary>
    /// Somebody in Teams, or a name in words. The members stand in the list as plain choices, so that it works in a client
    /// that cannot search; one that can searches this conversation.
    /// </summary>
    public static IReadOnlyList<CardElement> OwnerInputs(Phrases say, PeopleToChoose people, string? owner, string? name) =>
    [
        new ChoiceInput(say.WhoIsResponsible, say.FillIn(say.WhoIsResponsible), [.. Parts.People(people.Known), new Choice(say.NotInTeams, NotInTeams)])
        {
            Id = "owner", Value = owner, Style = "compact", Placeholder = say.ChooseAPerson, ChoicesData = people.MaySearch ? new("graph.microsoft.com/users?scope=currentContext") : null,
        },
        new TextInput(say.OrNameOrRole, say.TextTooLong(MostOwnerName)) { Id = "ownerName", Value = name, Placeholder = say.RoleExample, MaxLength = MostOwnerName, Spacing = "Small" },
    ];

    private static string MilestoneWords(int number) => $"milestoneWords{number}";

    private static ChoiceInput Completions(Phrases say, string? value) =>
        new(say.IsItCompleted, say.FillIn(say.IsItCompleted), [.. new[] { Completion.Completed, Completion.UnderWay, Completion.NotStarted }.Select(state => new Choice($"{Degree(say, state)} ({Lower(say.State(state))})", state.ToString()))])
        {
            Id = "completion",
            Value = value,
            Style = "compact",
        };

    /// <summary>The template's own labels for column 7.</summary>
    private static string Degree(Phrases say, Completion completion) => completion switch
    {
        Completion.Completed => say.High,
        Completion.UnderWay => say.Some,
        _ => say.None,
    };

    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private static PlanCommand Back(Plan plan, Fields fields) =>
        fields.Seen > 0 ? new ShowInitiative(fields.Id) { Plan = plan.Id }
        : fields.Question is { } question ? new ShowQuestion(question) { Plan = plan.Id }
        : new OpenPlan { Plan = plan.Id };
}
