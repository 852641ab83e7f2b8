using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Nudges;

/// <summary>What a nudge is about, by its place in the plan: the card is drawn from the plan as it stands.</summary>
public abstract record NudgeThing
{
    private NudgeThing()
    {
    }

    public sealed record OfInitiative(InitiativeId Initiative) : NudgeThing;

    /// <param name="Id">See <see cref="Milestone.Id"/>.</param>
    public sealed record OfMilestone(InitiativeId Initiative, int Id) : NudgeThing;

    /// <param name="Planned">Which of its times: see <see cref="Occurrence.Planned"/>.</param>
    public sealed record OfCheckpoint(CheckpointId Checkpoint, PlanDate Planned) : NudgeThing;

    /// <summary>Initiatives that somebody gave up: see the plan's hand-overs.</summary>
    public sealed record OfHandOver(int Number) : NudgeThing;

    /// <summary>Somebody from whom nothing is heard, and what she is responsible for.</summary>
    public sealed record OfOwner(PersonId Owner) : NudgeThing;

    /// <summary>The conversation it lives in, into which nothing can be written.</summary>
    public sealed record OfConversation : NudgeThing;

    /// <summary>The plan as a whole: its weekly and monthly overviews.</summary>
    public sealed record OfPlan : NudgeThing;
}
