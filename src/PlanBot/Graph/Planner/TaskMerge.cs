using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;
using Person = PlanBot.Core.People.Person;

namespace PlanBot.Graph.Planner;

/// <summary>Takes over what was changed in Planner since both agreed. What was changed on both sides is settled by which change was the latest.</summary>
/// <param name="Ours">When this field of the initiative was changed here.</param>
/// <param name="Theirs">When it was changed in Planner, as well as can be told.</param>
internal sealed record TaskMerge(Plan Plan, Template Template, Func<Initiative, PlannerField, DateTimeOffset> Ours, Func<PlannerField, DateTimeOffset> Theirs, Func<string, Person> Person)
{
    /// <summary>What happens to the initiative; nothing where there is nothing to take over.</summary>
    /// <param name="theirs">Null: the task was deleted.</param>
    public IReadOnlyList<PlanEvent> Take(Initiative initiative, TaskFacts agreed, TaskFacts? theirs)
    {
        var ours = TaskFacts.Of(Plan, Template, initiative);
        if (theirs is null || initiative.IsDeleted)
            return TakeExistence(initiative, ours, agreed, theirs);

        var after = initiative;
        var settled = new List<PlanEvent>();
        Field(PlannerField.Title, agreed.Title, ours.Title, theirs.Title, title => after with { Title = title }, title => title);
        Field(PlannerField.Deadline, agreed.Due, ours.Due, theirs.Due, due => after with { Deadline = due is { } day ? new PlanDate.Day(day) : null, IsHistory = false }, due => due?.ToString("O", null));
        Field(PlannerField.Completion, agreed.Percent, ours.Percent, theirs.Percent, percent => after with { Completion = TaskFacts.CompletionOf(percent) }, percent => TaskFacts.CompletionOf(percent).ToString());
        Field(PlannerField.Owner, agreed.Owner, ours.Owner, theirs.Owner, owner => after with { Owner = owner is null ? null : new Owner.InTeams(Person(owner)), IsOwnerProposed = false }, owner => owner is null ? null : Person(owner).Name);
        return after == initiative ? settled : [new PlanEvent.InitiativeChanged(initiative, Put(after)), .. settled];

        void Field<T>(PlannerField field, T agreed, T ours, T theirs, Func<T, Initiative> take, Func<T, string?> tell)
        {
            if (Same(theirs, agreed) || Same(theirs, ours))
                return;
            var both = !Same(ours, agreed);
            var theirsStands = !both || Theirs(field) >= Ours(initiative, field);
            if (theirsStands)
                after = take(theirs);
            if (both)
                settled.Add(new PlanEvent.PlannerSettled(initiative.Id, initiative.Title, field, theirsStands, tell(theirsStands ? ours : theirs)));
        }

        static bool Same<T>(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
    }

    /// <summary>Gone on one side: what was changed on the other since brings it back, if that was later.</summary>
    private List<PlanEvent> TakeExistence(Initiative initiative, TaskFacts ours, TaskFacts agreed, TaskFacts? theirs)
    {
        if (theirs is null && initiative.IsDeleted)
            return [];
        if (theirs is null)
        {
            var changedHere = ours != agreed;
            var theirsStands = !changedHere || Theirs(PlannerField.Existence) >= Ours(initiative, PlannerField.Existence);
            return
            [
                .. theirsStands ? [new PlanEvent.InitiativeChanged(initiative, Put(initiative with { IsDeleted = true }))] : Array.Empty<PlanEvent>(),
                .. changedHere ? [new PlanEvent.PlannerSettled(initiative.Id, initiative.Title, PlannerField.Existence, theirsStands, null)] : Array.Empty<PlanEvent>(),
            ];
        }

        // Deleted here. What was changed there meanwhile counts only if it came later.
        if (theirs == agreed || Ours(initiative, PlannerField.Existence) > Theirs(PlannerField.Existence))
            return [];
        var back = initiative with { IsDeleted = false };
        return
        [
            new PlanEvent.InitiativeChanged(initiative, Put(back with
            {
                Title = theirs.Title,
                Deadline = theirs.Due == agreed.Due ? back.Deadline : theirs.Due is { } day ? new PlanDate.Day(day) : null,
                Completion = TaskFacts.CompletionOf(theirs.Percent),
                Owner = theirs.Owner == agreed.Owner ? back.Owner : theirs.Owner is { } owner ? new Owner.InTeams(Person(owner)) : null,
            })),
            new PlanEvent.PlannerSettled(initiative.Id, initiative.Title, PlannerField.Existence, true, null),
        ];
    }

    /// <summary>As Planner's change.</summary>
    public static Initiative Put(Initiative after) => after with { By = PlannerLink.Itself, Version = after.Version + 1 };
}
