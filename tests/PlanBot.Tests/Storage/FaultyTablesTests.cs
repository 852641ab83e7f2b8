using PlanBot.Storage;
using Xunit;

namespace PlanBot.Tests.Storage;

public sealed class FaultyTablesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Only_the_chosen_write_fails_and_is_made_or_not_as_told(bool afterWriting)
    {
        var memory = new MemoryTables();
        var faulty = new FaultyTables(memory, call: 2, afterWriting);

        await faulty.Writes("p", Rows.Insert("1"));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => faulty.Writes("p", Rows.Insert("2")));
        await faulty.Writes("p", Rows.Insert("3"));

        Assert.Equal(afterWriting ? ["1", "2", "3"] : ["1", "3"], await memory.Keys("p"));
    }
}
