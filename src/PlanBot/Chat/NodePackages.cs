namespace PlanBot.Chat;

/// <summary>The packages of a folder with a package.json and a lock file, fetched when they are missing or the lock file has changed.</summary>
public sealed class NodePackages(Node node, string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string wanted = Path.Combine(folder, "package-lock.json");
    private readonly string fetched = Path.Combine(folder, "node_modules", ".fetched-lock.json");

    /// <param name="fetching">Called before anything is fetched, which takes a while.</param>
    /// <exception cref="NodeException">npm is missing or failed.</exception>
    public async Task FetchAsync(Action fetching, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await using var alone = await FolderLock.TakeAsync(folder, limit.Token);
            if (await AreFreshAsync(limit.Token))
                return;
            fetching();
            await node.NpmAsync(folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], limit.Token);
            File.Copy(wanted, fetched, overwrite: true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new NodeException($"npm did not fetch the packages of {folder} within {Patience.TotalMinutes:0} minutes: check the connection and try again");
        }
    }

    private async Task<bool> AreFreshAsync(CancellationToken cancellationToken) =>
        File.Exists(fetched) && await File.ReadAllTextAsync(fetched, cancellationToken) == await File.ReadAllTextAsync(wanted, cancellationToken);
}
