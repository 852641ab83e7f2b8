using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Reports;

namespace PlanBot.Tests.Talking;

/// <summary>What is known about Graph, as a test has it; and what was asked for.</summary>
public sealed class FakeGraph : IPlanner, IPosting, IFeed, IDoctor
{
    private readonly HashSet<PersonId> inFeed = [];
    private readonly List<Place> askedAbout = [];

    bool IPlanner.IsOn => true;

    bool IPosting.IsOn => true;

    bool IFeed.IsOn => true;

    public PlannerState State { get; set; } = new(null);

    public IReadOnlyList<Place> AskedAbout => askedAbout;

    public HashSet<PersonId> SignedIn { get; } = [];

    public Examination? Latest { get; set; }

    public int Examinations { get; private set; }

    public Task<PlannerState> StateAsync(PlanId plan, CancellationToken cancellationToken) => Task.FromResult(State);

    public Task AskForPlansAsync(PlanId plan, Place channel, CancellationToken cancellationToken)
    {
        askedAbout.Add(channel);
        return Task.CompletedTask;
    }

    public Task<bool> IsSignedInAsync(string tenant, PersonId person, CancellationToken cancellationToken) => Task.FromResult(SignedIn.Contains(person));

    public Task<bool> IsInFeedAsync(string tenant, PersonId person, CancellationToken cancellationToken) => Task.FromResult(inFeed.Contains(person));

    public Task ChooseAsync(string tenant, PersonId person, bool inFeed, CancellationToken cancellationToken)
    {
        if (inFeed)
            this.inFeed.Add(person);
        else
            this.inFeed.Remove(person);
        return Task.CompletedTask;
    }

    public void Begin() => Examinations++;
}
