using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Clarity;

/// <summary>
/// Where private answers are kept while their round is open: apart from the plan, so that nothing that reads a plan or its history
/// can come upon them.
/// </summary>
public interface IVoices
{
    /// <summary>Makes room for a round, before the plan says that it is open. Again: nothing happens.</summary>
    Task OpenAsync(PlanId plan, RoundId round, CancellationToken cancellationToken);

    /// <summary>Null when there is no room for this round, or no longer.</summary>
    Task<Tally?> TallyAsync(PlanId plan, RoundId round, CancellationToken cancellationToken);

    /// <summary>What this person answered; null for nothing.</summary>
    Task<Voice?> FindAsync(PlanId plan, RoundId round, QuestionId question, PersonId person, CancellationToken cancellationToken);

    /// <summary>Keeps or replaces an answer.</summary>
    /// <returns>The tally with it; null when no answers are taken any more, and nothing was kept.</returns>
    Task<Tally?> KeepAsync(PlanId plan, RoundId round, Person who, PartyId? party, Voice voice, CancellationToken cancellationToken);

    /// <summary>Takes an answer back.</summary>
    /// <returns>As <see cref="KeepAsync"/>.</returns>
    Task<Tally?> WithdrawAsync(PlanId plan, RoundId round, Person who, PartyId? party, QuestionId question, CancellationToken cancellationToken);

    /// <summary>Takes no more answers from now on, and gives all there are. Again: the same.</summary>
    /// <returns>Null when the room is gone.</returns>
    Task<(Tally Tally, IReadOnlyList<Voice> Voices)?> SealAsync(PlanId plan, RoundId round, CancellationToken cancellationToken);

    /// <summary>Deletes all answers of the round, and the room with them. Again: whatever is left.</summary>
    Task DeleteAsync(PlanId plan, RoundId round, CancellationToken cancellationToken);
}
