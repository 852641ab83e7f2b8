using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Words;

namespace PlanBot.Core.Cards.Checkpoints;

/// <summary>What, how often, when, and who if anybody.</summary>
internal static class CheckpointForm
{
    /// <summary>The value of the one tick that there is.</summary>
    public const string Avoid = "avoid";

    /// <summary>What the fields hold, as text: a form may be drawn with what is not right yet.</summary>
    /// <param name="Seen">0 for a new one.</param>
    public sealed record Fields(
        CheckpointId Id,
        int Seen,
        string? Kind = null,
        string? Title = null,
        string? Owner = null,
        string? OwnerName = null,
        string? Rhythm = null,
        string? Date = null,
        string? DateWords = null,
        bool Avoids = true,
        InitiativeId? Line = null,
        bool ForBudget = false)
    {
        public static Fields Of(Phrases say, Checkpoint checkpoint) => new(
            checkpoint.Id,
            checkpoint.Version,
            checkpoint.Kind.ToString(),
            checkpoint.Title,
            (checkpoint.Owner as Owner.InTeams)?.Person.Id.Value,
            (checkpoint.Owner as Owner.Outside)?.Who,
            checkpoint.Rhythm.ToString(),
            DateInputs.Typed(say, checkpoint.Start).Day,
            DateInputs.Typed(say, checkpoint.Start).Words,
            checkpoint.AvoidsQuiet);
    }

    public static AdaptiveCard Draw(Phrases say, Plan plan, Fields fields, PeopleToChoose people, Notice? notice = null, IReadOnlyList<CardAction>? instead = null) => Parts.Card(
        say,
        notice?.Text ?? say.AddToYearWheel,
        [
            Parts.TitleOf(plan),
            Parts.Heading(fields.Seen == 0 ? say.AddToYearWheel : say.YearWheelTitle),
            Parts.Banner(notice),
            fields.ForBudget ? Parts.Said(say.BudgetCheckpointHelp) : null,
            new ChoiceInput(say.WhatKind, say.FillIn(say.WhatKind), [.. Enum.GetValues<CheckpointKind>().Select(kind => new Choice(say.Kind(kind), kind.ToString()))])
            {
                Id = "kind", Value = fields.Kind, Style = "compact", IsRequired = true,
            },
            new TextInput(say.WhatHappens, say.FillIn(say.WhatHappens)) { Id = "title", Value = fields.Title, Placeholder = say.WhatHappensExample, IsRequired = true, MaxLength = InitiativeForm.MostTitle },
            new ChoiceInput(say.HowOftenQuestion, say.FillIn(say.HowOftenQuestion), [.. Enum.GetValues<Rhythm>().Select(rhythm => new Choice(say.RhythmIs(rhythm), rhythm.ToString()))])
            {
                Id = "rhythm", Value = fields.Rhythm, Style = "compact", IsRequired = true,
            },
            .. DateInputs.Of(say, "date", say.WhenOrFirstTime, (fields.Date, fields.DateWords)),
            new ChoiceInput(say.InHolidays, say.FillIn(say.InHolidays), [new Choice(say.KeepOutOfHolidays, Avoid)]) { Id = "quiet", Value = fields.Avoids ? Avoid : null, Style = "expanded", IsMultiSelect = true },
            .. InitiativeForm.OwnerInputs(say, people, fields.Owner, fields.OwnerName),
            Parts.Quiet(say.AboutService, spacing: "Medium"),
        ],
        instead ??
        [
            Parts.Send(say.Save, new SaveCheckpoint(fields.Id, fields.Seen) { Plan = plan.Id, Line = fields.Line }),
            Parts.Go(say.Cancel, fields.Seen > 0 ? new ShowCheckpoint(fields.Id) { Plan = plan.Id } : new ShowYearWheel { Plan = plan.Id }),
        ]);
}
