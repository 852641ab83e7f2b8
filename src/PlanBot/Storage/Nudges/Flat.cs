using System.Collections.Immutable;

namespace PlanBot.Storage.Nudges;

/// <summary>Small rows without JSON.</summary>
internal static class Flat
{
    public static RowValues Values(params ReadOnlySpan<(string Name, string? Value)> values)
    {
        List<KeyValuePair<string, string>> row = [new("v", "1")];
        foreach (var (name, value) in values)
        {
            if (value is not null)
                row.Add(new(name, value));
        }

        return RowValues.Of([.. row]);
    }

    /// <summary>False when somebody else was faster.</summary>
    public static async Task<bool> TryApplyAsync(this ITables tables, string table, string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        try
        {
            await tables.ApplyAsync(table, partition, changes, cancellationToken);
            return true;
        }
        catch (RowConflictException)
        {
            return false;
        }
    }
}
