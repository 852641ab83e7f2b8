using PlanBot.Core.Documents;

namespace PlanBot.Documents;

/// <summary>Reads a file that somebody attached, whatever it holds: nothing in it is run, fetched or kept.</summary>
public sealed class DocumentReader : IDisposable
{
    /// <summary>In bytes. A plan is a few pages; more is pictures.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>Which kind of file is read by what. Everything else is refused by name, macro files and old Word files among them.</summary>
    private static readonly Dictionary<string, Func<ReadOnlyMemory<byte>, ReceivedDocument>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = WordDocument.Read,
        [".txt"] = TextFile.Read,
        [".md"] = TextFile.Read,
        [".json"] = bytes => JsonTree.Read(bytes.Span),
        [".yaml"] = bytes => YamlTree.Read(bytes.Span),
        [".yml"] = bytes => YamlTree.Read(bytes.Span),
    };

    /// <summary>A hostile file may cost a second and some memory; many of them at once wait for each other.</summary>
    private readonly SemaphoreSlim atOnce = new(2);

    /// <summary>Never throws for what a file holds.</summary>
    /// <param name="name">As it was called: its end says of what kind it claims to be.</param>
    public async Task<ReceivedDocument> ReadAsync(string name, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        await atOnce.WaitAsync(cancellationToken);
        try
        {
            return Read(name, file);
        }
        finally
        {
            atOnce.Release();
        }
    }

    /// <summary>Whether such a file is read at all: others are not even fetched.</summary>
    public static bool Knows(string name) => Readers.ContainsKey(Path.GetExtension(name));

    public void Dispose() => atOnce.Dispose();

    private static ReceivedDocument Read(string name, ReadOnlyMemory<byte> file) =>
        !Readers.TryGetValue(Path.GetExtension(name), out var read) ? new ReceivedDocument.Refused(DocumentProblem.UnknownKind)
        : file.Length > MostBytes ? new ReceivedDocument.Refused(DocumentProblem.TooLarge)
        : read(file);
}
