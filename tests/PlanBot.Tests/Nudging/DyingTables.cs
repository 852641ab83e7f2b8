using System.Runtime.CompilerServices;
using PlanBot.Storage;

namespace PlanBot.Tests.Nudging;

/// <summary>What a process sees of the world until it dies: everything it does is counted, and at one number it is over, before or after what it did had its effect.</summary>
internal sealed class Life(int? lastCall, bool afterwards)
{
    private int calls;

    public int Calls => calls;

    public bool IsOver { get; private set; }

    public int Next()
    {
        ThrowIfOver();
        return Interlocked.Increment(ref calls);
    }

    public void Passes(int call, bool done)
    {
        if (call == lastCall && done == afterwards)
            IsOver = true;
        ThrowIfOver();
    }

    private void ThrowIfOver()
    {
        if (IsOver)
            throw new OperationCanceledException("The process is dead.");
    }
}

/// <summary>A store as long as the process lives that uses it.</summary>
internal sealed class DyingTables(ITables inner, Life life) : ITables
{
    public async IAsyncEnumerable<TableRow> ReadAsync(string table, string partition, string from, string? before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var call = life.Next();
        life.Passes(call, done: false);
        await foreach (var row in inner.ReadAsync(table, partition, from, before, cancellationToken))
            yield return row;
        life.Passes(call, done: true);
    }

    public async Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        var call = life.Next();
        life.Passes(call, done: false);
        var found = await inner.FindAsync(table, partition, row, cancellationToken);
        life.Passes(call, done: true);
        return found;
    }

    public async Task ApplyAsync(string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        var call = life.Next();
        life.Passes(call, done: false);
        try
        {
            await inner.ApplyAsync(table, partition, changes, cancellationToken);
        }
        finally
        {
            // What was refused has been answered, too.
            life.Passes(call, done: true);
        }
    }
}

/// <summary>Teams as such a process reaches it. What Teams took stays taken.</summary>
internal sealed class DyingWire(FakeTeams teams, Life life) : DelegatingHandler(teams)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = life.Next();
        life.Passes(call, done: false);
        var answer = await base.SendAsync(request, cancellationToken);
        life.Passes(call, done: true);
        return answer;
    }
}
