using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Checkpoints;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Conversation.Verbs.Initiatives;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Words;

namespace PlanBot.Core.Conversation.Verbs.Checkpoints;

/// <summary>Makes an entry of the year wheel of a form, or says the first thing that is wrong with it.</summary>
internal static class CheckpointReader
{
    public static (Checkpoint Wanted, Notice? Problem) Read(PlanView view, SaveCheckpoint form)
    {
        var say = view.Say;
        var checks = new Checks(say);
        if (!Enum.TryParse<CheckpointKind>(form.Kind, out var kind) || !Enum.IsDefined(kind))
            checks.Say(say.FillIn(say.WhatKind));
        var title = checks.Required(say.WhatHappens, form.Title, InitiativeForm.MostTitle);
        if (!Enum.TryParse<Rhythm>(form.Rhythm, out var rhythm) || !Enum.IsDefined(rhythm))
            checks.Say(say.FillIn(say.HowOftenQuestion));
        var start = ClosedDeadline.Take(view, Start(view, checks, form, rhythm), form.ClosedDay);
        var owner = Owner(view, checks, form);
        return (new(form.Checkpoint, 0, kind, title, owner, rhythm, start, form.Quiet == CheckpointForm.Avoid, [], view.Scene.Turn.Person) { From = form.Line }, checks.Problem);
    }

    /// <summary>The form as it was sent, to be shown again.</summary>
    public static CheckpointForm.Fields Fields(SaveCheckpoint form) => new(
        form.Checkpoint, form.Seen, form.Kind, form.Title, form.Owner, form.OwnerName, form.Rhythm, TypedDate.Read(form.Date) is TypedDate.Day ? form.Date : null, form.DateWords, form.Quiet == CheckpointForm.Avoid, form.Line);

    private static PlanDate? Start(PlanView view, Checks checks, SaveCheckpoint form, Rhythm rhythm)
    {
        var say = view.Say;
        var start = checks.Date(view, say.WhenOrFirstTime, form.Date, form.DateWords, required: rhythm != Rhythm.Regularly, form.WeekDay);
        if (start is not null && rhythm == Rhythm.Regularly)
            checks.Say(say.RhythmOrNoDate);
        if (start is PlanDate.Month or PlanDate.Season && rhythm == Rhythm.YearlyInWeek)
            checks.Say(say.WeekNeedsADay);
        return start;
    }

    /// <summary>Nobody in particular is an answer too.</summary>
    private static Owner? Owner(PlanView view, Checks checks, SaveCheckpoint form) =>
        form.Owner is null or "" or InitiativeForm.NotInTeams && string.IsNullOrWhiteSpace(form.OwnerName) ? null : InitiativeReader.Owner(view, checks, form.Owner, form.OwnerName);
}
