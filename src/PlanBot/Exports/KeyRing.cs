using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using PlanBot.Storage;

namespace PlanBot.Exports;

/// <summary>The keys of ASP.NET Core's data protection as rows, so that a link that one replica signs is known to all. Some of a row's JSON-less values: <c>xml0</c>, <c>xml1</c> …</summary>
internal sealed class KeyRing(ITables tables) : IXmlRepository
{
    private const string Partition = "links";
    private const int MostOfAValue = 30_000;

    /// <summary>Read when the first link is made, and then once a day: the interface knows no asynchronous reading.</summary>
    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(ReadAsync).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName)
    {
        var values = RowValues.Of([new("v", "1"), .. element.ToString(SaveOptions.DisableFormatting).Chunk(MostOfAValue).Select((piece, number) => KeyValuePair.Create($"xml{number}", new string(piece)))]);
        Task.Run(() => tables.ApplyAsync(TableNames.Keys, Partition, [new RowChange.Upsert(friendlyName, values)], CancellationToken.None)).GetAwaiter().GetResult();
    }

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        var keys = new List<XElement>();
        await foreach (var row in tables.ReadAsync(TableNames.Keys, Partition, "", null, CancellationToken.None))
            keys.Add(XElement.Parse(string.Concat(Enumerable.Range(0, row.Values.Count - 1).Select(number => row.Values[$"xml{number}"]))));
        return keys;
    }
}
