using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Tab;

/// <summary>What the page shows of a plan.</summary>
public enum TabPart
{
    Board,
    Timeline,
    Wheel,
    Answers,
    History,
}

/// <summary>Whose initiatives, of which part, and whether the late ones alone: as in the page's address.</summary>
public sealed record TabFilter(string? Whose = null, string? Phase = null, bool LateOnly = false)
{
    public const string Mine = "mine", Nobodys = "nobody";

    public bool Shows(Initiative initiative, Func<QuestionId, PlanQuestion?> find, PersonId me, DateOnly today) =>
        Whose switch
        {
            Mine => initiative.Owner is Owner.InTeams owner && owner.Person.Id == me,
            Nobodys => initiative.Owner is null,
            _ => true,
        }
        && (string.IsNullOrEmpty(Phase) || (initiative.Question is { } question && find(question)?.Phase.Id == Phase))
        && (!LateOnly || initiative.IsLate(today));
}

/// <summary>The plans that a visitor may choose among.</summary>
public sealed record TabPlans(Phrases Say, IReadOnlyList<Plan> All);

/// <summary>An initiative among those that a visitor looks at.</summary>
public sealed record TabItem(TabView View, Initiative Initiative);

/// <summary>A plan as one visitor meets it on the page: all that its parts are drawn from.</summary>
/// <param name="Entries">Of the history, newest first, where that is shown.</param>
public sealed record TabView(Phrases Say, Visitor Visitor, Plan Plan, Template Template, TabPart Part, TabFilter Filter, DateOnly Today, IReadOnlyList<HistoryEntry> Entries, bool IsAlone)
{
    /// <summary>Where the year wheel is found as a file; null where the host does not know its own address.</summary>
    public Uri? Picture { get; init; }

    public IReadOnlyList<PlanQuestion> Questions { get; } = Template.QuestionsOf(Plan);

    public IReadOnlyList<Initiative> Initiatives => [.. Plan.Initiatives.Where(initiative => Filter.Shows(initiative, Find, Visitor.Person.Id, Today))];

    public PlanQuestion? Find(QuestionId id) => Questions.Find(id) ?? Template.EverythingOf(Plan).Find(id);

    /// <summary>Her own party's internal answers alone (A18).</summary>
    public bool MayRead(Party party, Answer answer) => Plan.ShowsTo(party.Id, answer, Visitor.Person.Id);

    public string Address(TabPart part, TabFilter? filter = null) =>
        $"/tab?plan={Uri.EscapeDataString(Plan.Id.Value)}&view={part}{((filter ?? Filter).Whose is { Length: > 0 } whose ? $"&whose={whose}" : "")}{((filter ?? Filter).Phase is { Length: > 0 } phase ? $"&phase={Uri.EscapeDataString(phase)}" : "")}{((filter ?? Filter).LateOnly ? "&late=true" : "")}";
}
