using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Extension;

/// <summary>What a message becomes: in which plan, what, who, until when. Milestones can be added in the plan.</summary>
internal static class MessageForm
{
    /// <param name="plans">At least one; with several the form asks in which.</param>
    /// <param name="title">The message's own words, shortened; null for none.</param>
    public static AdaptiveCard Draw(Phrases say, IReadOnlyList<Plan> plans, InitiativeId id, string? title, PeopleToChoose people, Notice? notice) => Parts.Card(
        say,
        notice?.Text ?? say.MakeInitiative,
        [
            plans.Count == 1 ? Parts.TitleOf(plans[0]) : null,
            Parts.Heading(say.MakeInitiative),
            Parts.Banner(notice),
            plans.Count == 1 ? null : new ChoiceInput(say.WhichPlan, say.FillIn(say.WhichPlan), [.. plans.Select(plan => new Choice(plan.Title, plan.Id.Value))]) { Id = "plan", Style = "compact", IsRequired = true, Value = plans[0].Id.Value },
            new TextInput(say.WhatToDo, say.FillIn(say.WhatToDo)) { Id = "title", Value = title, Placeholder = say.WhatToDoExample, IsRequired = true, MaxLength = InitiativeForm.MostTitle },
            .. InitiativeForm.OwnerInputs(say, people, null, null),
            .. DateInputs.Deadline(say, (null, null)),
            Parts.Quiet(say.AboutService, spacing: "Medium"),
        ],
        Parts.Send(say.Save, new SaveInitiative(id, 0) { Plan = plans.Count == 1 ? plans[0].Id : null }));
}
