namespace PlanBot.Tests.Nudging.Killed;

/// <summary>How one life ends: at one of its own writes, when somebody speaks with Teams, or at any moment; at a call, before it has its effect or after.</summary>
internal sealed class Death
{
    private const int MostWrites = 60;
    private const int MostMessages = 12;
    private const int MostMilliseconds = 2_500;

    private readonly TaskCompletionSource came = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action kill;
    private readonly bool afterwards;
    private readonly int milliseconds;
    private int writes;
    private int messages;
    private int dead;

    public Death(Random chance, Action kill)
    {
        this.kill = kill;
        afterwards = chance.Next(2) == 0;
        (writes, messages, milliseconds) = chance.Next(3) switch
        {
            0 => (chance.Next(1, MostWrites), 0, Timeout.Infinite),
            1 => (0, chance.Next(1, MostMessages), Timeout.Infinite),
            _ => (0, 0, chance.Next(MostMilliseconds)),
        };
    }

    /// <returns>Whether the write that is coming in is the last one, and whether it still has its effect.</returns>
    public bool? AtWrite() => Interlocked.Decrement(ref writes) == 0 ? Comes() : null;

    public void AtTeams(bool done)
    {
        if (done == afterwards && Interlocked.Decrement(ref messages) == 0)
            Comes();
    }

    /// <summary>Completes when it has come, or somebody is spared.</summary>
    /// <returns>False for who is spared.</returns>
    public async Task<bool> ComesAsync(Task spared)
    {
        using var enough = new CancellationTokenSource();
        var first = await Task.WhenAny(came.Task, spared, Task.Delay(milliseconds, enough.Token));
        await enough.CancelAsync();
        if (first == spared)
            return false;
        Comes();
        return true;
    }

    private bool Comes()
    {
        if (Interlocked.Exchange(ref dead, 1) == 0)
            kill();
        came.TrySetResult();
        return afterwards;
    }
}
