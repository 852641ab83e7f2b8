using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;

namespace PlanBot.Tests.Talking;

/// <summary>Private answers in memory: taken while there is room for the round, and gone with it.</summary>
public sealed class MemoryVoices : IVoices
{
    private readonly Dictionary<(PlanId Plan, RoundId Round), (Tally Tally, Dictionary<(PersonId, QuestionId), Voice> Voices)> rooms = [];

    /// <summary>Every answer there is, of all rounds.</summary>
    public IEnumerable<Voice> All => rooms.Values.SelectMany(room => room.Voices.Values);

    public int Rooms => rooms.Count;

    public Task OpenAsync(PlanId plan, RoundId round, CancellationToken cancellationToken)
    {
        rooms.TryAdd((plan, round), (Tally.Empty, []));
        return Task.CompletedTask;
    }

    public Task<Tally?> TallyAsync(PlanId plan, RoundId round, CancellationToken cancellationToken) =>
        Task.FromResult(rooms.TryGetValue((plan, round), out var room) ? room.Tally : null);

    public Task<Voice?> FindAsync(PlanId plan, RoundId round, QuestionId question, PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult(rooms.TryGetValue((plan, round), out var room) ? room.Voices.GetValueOrDefault((person, question)) : null);

    public Task<Tally?> KeepAsync(PlanId plan, RoundId round, Person who, PartyId? party, Voice voice, CancellationToken cancellationToken)
    {
        if (!rooms.TryGetValue((plan, round), out var room) || room.Tally.IsSealed)
            return Task.FromResult<Tally?>(null);
        room.Voices[(who.Id, voice.Question)] = voice;
        return Keep(plan, round, room.Tally.With(who, party, voice.Question, answered: true), room.Voices);
    }

    public Task<Tally?> WithdrawAsync(PlanId plan, RoundId round, Person who, PartyId? party, QuestionId question, CancellationToken cancellationToken)
    {
        if (!rooms.TryGetValue((plan, round), out var room) || room.Tally.IsSealed)
            return Task.FromResult<Tally?>(null);
        return room.Voices.Remove((who.Id, question))
            ? Keep(plan, round, room.Tally.With(who, party, question, answered: false), room.Voices)
            : Task.FromResult<Tally?>(room.Tally);
    }

    public Task<(Tally Tally, IReadOnlyList<Voice> Voices)?> SealAsync(PlanId plan, RoundId round, CancellationToken cancellationToken)
    {
        if (!rooms.TryGetValue((plan, round), out var room))
            return Task.FromResult<(Tally, IReadOnlyList<Voice>)?>(null);
        rooms[(plan, round)] = (room.Tally with { IsSealed = true }, room.Voices);
        return Task.FromResult<(Tally, IReadOnlyList<Voice>)?>((rooms[(plan, round)].Tally, [.. room.Voices.Values]));
    }

    public Task DeleteAsync(PlanId plan, RoundId round, CancellationToken cancellationToken)
    {
        rooms.Remove((plan, round));
        return Task.CompletedTask;
    }

    private Task<Tally?> Keep(PlanId plan, RoundId round, Tally tally, Dictionary<(PersonId, QuestionId), Voice> voices)
    {
        rooms[(plan, round)] = (tally, voices);
        return Task.FromResult<Tally?>(tally);
    }
}
