using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Core.Templates.Own;
using PlanBot.Storage;
using Xunit;

namespace PlanBot.Tests.Storage.Templates;

/// <summary>What the store of teams' own templates keeps to on every backend.</summary>
public abstract class TemplatesContract : IDisposable
{
    private static readonly Person Ada = new(new PersonId("id-ada"), "Ada Holm");
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero);
    private static readonly TemplateOwner Group = TemplateOwner.Of(new Place("tenant", "19:group@thread.v2", PlaceKind.GroupChat));
    private static readonly TemplateOwner Alone = TemplateOwner.Of("tenant", Ada.Id);
    private static readonly OwnKey Leisure = new(Group, "fritid");

    /// <summary>Empty. Asked for again, it is the same store after a restart.</summary>
    protected abstract ITables Open();

    [Fact]
    public async Task A_template_is_read_as_it_was_kept()
    {
        Assert.Equal(new TemplateKept.Kept(1, 0), await KeepAsync("""{"a":"æøå 👩‍🚒"}"""));

        var store = Store();
        Assert.Equal("""{"a":"æøå 👩‍🚒"}""", await store.TextAsync(Leisure, 1, CancellationToken.None));
        Assert.Equal(new OwnTemplate(Leisure, 1, 1, Ada, Now), await store.FindAsync(Leisure, CancellationToken.None));
        Assert.Equal([new OwnTemplate(Leisure, 1, 1, Ada, Now)], await store.ListAsync(Group, CancellationToken.None));
        Assert.Empty(await store.ListAsync(Alone, CancellationToken.None));
        Assert.Null(await store.FindAsync(Leisure with { Owner = Alone }, CancellationToken.None));
        Assert.Null(await store.TextAsync(Leisure, 2, CancellationToken.None));
    }

    [Fact]
    public async Task As_much_as_may_be_kept_is_kept()
    {
        var text = $$"""{"a":"{{new string('ø', TemplateText.Most - 8)}}"}""";
        await KeepAsync(text);

        Assert.Equal(text, await Store().TextAsync(Leisure, 1, CancellationToken.None));
    }

    /// <summary>Wherever a long text is cut in pieces that a row's values take.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task No_letter_is_cut_in_two(int before)
    {
        var text = $"{new string('x', before)}{string.Concat(Enumerable.Repeat("😀", 20_000))}";
        await KeepAsync(text);

        Assert.Equal(text, await Store().TextAsync(Leisure, 1, CancellationToken.None));
    }

    [Fact]
    public async Task What_says_something_else_is_the_next_version_and_the_one_before_stays()
    {
        await KeepAsync("1");
        Assert.Equal(new TemplateKept.Kept(2, 1), await KeepAsync("2"));
        Assert.Equal(new TemplateKept.Unchanged(2), await KeepAsync("2"));
        Assert.Equal(new TemplateKept.Kept(3, 2), await KeepAsync("1"));

        Assert.Equal(("1", "2", "1"), (await TextAsync(1), await TextAsync(2), await TextAsync(3)));
    }

    [Fact]
    public async Task What_was_taken_off_the_list_is_brought_back_or_kept_anew()
    {
        await KeepAsync("1");
        Assert.True(await Store().PutAsync(Leisure, 1, 0, CancellationToken.None));
        Assert.Equal((0, 1), await HeadAsync());
        Assert.False(await Store().PutAsync(Leisure, 1, 0, CancellationToken.None));
        Assert.True(await Store().PutAsync(Leisure, 0, 1, CancellationToken.None));
        await Store().PutAsync(Leisure, 1, 0, CancellationToken.None);
        Assert.Equal(new TemplateKept.Kept(2, 0), await KeepAsync("1"));
        Assert.Equal("1", await TextAsync(1));
    }

    [Fact]
    public async Task Two_at_the_same_moment_are_two_versions_and_none_is_lost()
    {
        var texts = Enumerable.Range(1, 6).Select(number => $"{number}").ToArray();
        var store = Store();
        var kept = await Task.WhenAll(texts.Select(text => store.KeepAsync(Leisure, text, Ada, Now, CancellationToken.None)));

        Assert.Equal(Enumerable.Range(1, 6), kept.Cast<TemplateKept.Kept>().Select(one => one.Version).Order());
        var read = new List<string?>();
        for (var version = 1; version <= 6; version++)
            read.Add(await TextAsync(version));
        Assert.Equal(texts, read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task There_are_not_endlessly_many()
    {
        var store = Store();
        for (var number = 1; number <= 40; number++)
            Assert.IsType<TemplateKept.Kept>(await store.KeepAsync(new(Group, $"t{number}"), "1", Ada, Now, CancellationToken.None));

        Assert.IsType<TemplateKept.TooMany>(await store.KeepAsync(new(Group, "t41"), "1", Ada, Now, CancellationToken.None));
        Assert.IsType<TemplateKept.Kept>(await store.KeepAsync(new(Group, "t40"), "2", Ada, Now, CancellationToken.None));
        Assert.Equal(40, (await store.ListAsync(Group, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_draft_is_the_latest_and_no_part_of_the_list()
    {
        Assert.Null(await Store().DraftAsync(Alone, CancellationToken.None));
        await Store().KeepDraftAsync(Alone, new string('x', TemplateText.Most), CancellationToken.None);
        await Store().KeepDraftAsync(Alone, "2", CancellationToken.None);

        Assert.Equal("2", await Store().DraftAsync(Alone, CancellationToken.None));
        Assert.Empty(await Store().ListAsync(Alone, CancellationToken.None));
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private TemplateStore Store() => new(Open(), TimeProvider.System);

    private Task<TemplateKept> KeepAsync(string text) => Store().KeepAsync(Leisure, text, Ada, Now, CancellationToken.None);

    private Task<string?> TextAsync(int version) => Store().TextAsync(Leisure, version, CancellationToken.None);

    private async Task<(int Current, int Last)> HeadAsync() => await Store().FindAsync(Leisure, CancellationToken.None) is { } head ? (head.Current, head.Last) : default;
}
