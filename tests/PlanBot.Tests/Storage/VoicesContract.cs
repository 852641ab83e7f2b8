using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Storage;
using PlanBot.Storage.People;
using Xunit;

namespace PlanBot.Tests.Storage;

/// <summary>What the store of private answers keeps to on every backend.</summary>
public abstract class VoicesContract : IDisposable
{
    private static readonly PlanId Plan = new("plan");
    private static readonly RoundId Round = new("round");
    private static readonly PartyId Party = new("1");
    private static readonly QuestionId First = new("T4-Q1");
    private static readonly Person Ada = new(new PersonId("29:1/ada?#"), "Ada Holm");

    /// <summary>Empty. Asked for again, it is the same store after a restart.</summary>
    protected abstract ITables Open();

    [Fact]
    public async Task An_answer_is_kept_changed_and_taken_back()
    {
        await Store().OpenAsync(Plan, Round, default);
        await KeepAsync(Ada, First, "some", "Æblegrød");
        await KeepAsync(Ada, First, "high", "Æblegrød");

        Assert.Equal(("high", "Æblegrød"), await Store().FindAsync(Plan, Round, First, Ada.Id, default) is { } voice ? (voice.Choice, voice.Line) : default);
        var voter = Assert.Single((await Store().TallyAsync(Plan, Round, default))!.Voters);
        Assert.Equal((Ada, Party, First), (voter.Person, voter.Party, Assert.Single(voter.Answered)));

        await Store().WithdrawAsync(Plan, Round, Ada, Party, First, default);
        await Store().WithdrawAsync(Plan, Round, Ada, Party, First, default);
        Assert.Null(await Store().FindAsync(Plan, Round, First, Ada.Id, default));
        Assert.Empty((await Store().TallyAsync(Plan, Round, default))!.Voters);
    }

    [Fact]
    public async Task Without_room_nothing_is_kept()
    {
        Assert.Null(await KeepAsync(Ada, First, "some", null));
        Assert.Null(await Store().FindAsync(Plan, Round, First, Ada.Id, default));
    }

    [Fact]
    public async Task Opened_again_it_holds_what_it_held()
    {
        await Store().OpenAsync(Plan, Round, default);
        await KeepAsync(Ada, First, "some", null);
        await Store().OpenAsync(Plan, Round, default);
        Assert.Single((await Store().TallyAsync(Plan, Round, default))!.Voters);
    }

    [Fact]
    public async Task Thirty_at_once_are_all_kept()
    {
        await Store().OpenAsync(Plan, Round, default);

        await Task.WhenAll(Enumerable.Range(0, 30).Select(number => Task.Run(() => KeepAsync(new Person(new PersonId($"p{number}"), $"P{number}"), First, "some", null))));

        var (tally, voices) = (await Store().SealAsync(Plan, Round, default))!.Value;
        Assert.Equal((30, 30, 30), (tally.Voters.Length, tally.Version, voices.Count));
    }

    [Fact]
    public async Task Sealed_it_takes_nothing_more_and_gives_the_same_again()
    {
        await Store().OpenAsync(Plan, Round, default);
        await KeepAsync(Ada, First, "some", null);
        Assert.Single((await Store().SealAsync(Plan, Round, default))!.Value.Voices);

        Assert.Null(await KeepAsync(Ada, First, "high", "for sent"));
        Assert.Null(await Store().WithdrawAsync(Plan, Round, Ada, Party, First, default));

        Assert.Equal("some", Assert.Single((await Store().SealAsync(Plan, Round, default))!.Value.Voices).Choice);
    }

    [Fact]
    public async Task Deleted_nothing_is_left_of_it_however_much_there_was()
    {
        await Store().OpenAsync(Plan, Round, default);
        foreach (var number in Enumerable.Range(0, 130))
            await KeepAsync(Ada, new QuestionId($"q{number}"), "some", "Æblegrød");
        await Store().OpenAsync(Plan, new RoundId("other"), default);

        await Store().DeleteAsync(Plan, Round, default);
        await Store().DeleteAsync(Plan, Round, default);

        Assert.Null(await Store().TallyAsync(Plan, Round, default));
        Assert.Null(await KeepAsync(Ada, First, "some", null));
        await foreach (var row in Open().ReadAsync(TableNames.Voices, "plan|round", "", null, default))
            Assert.Fail(row.Key);
        Assert.NotNull(await Store().TallyAsync(Plan, new RoundId("other"), default));
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private Voices Store() => new(Open(), TimeProvider.System);

    private Task<Tally?> KeepAsync(Person who, QuestionId question, string choice, string? line) =>
        Store().KeepAsync(Plan, Round, who, Party, new(question, who.Id, choice, line), default);
}
