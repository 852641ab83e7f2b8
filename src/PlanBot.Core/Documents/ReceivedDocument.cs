using PlanBot.Core.Templates;

namespace PlanBot.Core.Documents;

/// <summary>What came of a file that somebody attached.</summary>
public abstract record ReceivedDocument
{
    private ReceivedDocument()
    {
    }

    /// <summary>Text: a .docx, .txt or .md in its own order.</summary>
    public sealed record Written(IReadOnlyList<DocumentBlock> Blocks) : ReceivedDocument;

    /// <summary>A .json, .yaml or .yml file that could be read as such.</summary>
    public sealed record Structured(TemplateNode Root) : ReceivedDocument;

    /// <summary>A .json, .yaml or .yml file that could not.</summary>
    public sealed record Broken(int Line, string Problem) : ReceivedDocument;

    public sealed record Refused(DocumentProblem Why) : ReceivedDocument;
}

/// <summary>A paragraph or a table of a document.</summary>
public abstract record DocumentBlock
{
    /// <param name="Heading">0 for none, else the heading's level.</param>
    /// <param name="IsItem">Whether it is an item of a list.</param>
    public sealed record Paragraph(string Text, int Heading = 0, bool IsItem = false) : DocumentBlock;

    /// <summary>Cells by row; paragraphs within a cell are separated by line ends.</summary>
    public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : DocumentBlock;
}

public enum DocumentProblem
{
    /// <summary>More than is read: 5 MB of file, or what unpacks to more than that.</summary>
    TooLarge,

    /// <summary>Not a kind of file that PlanBot reads.</summary>
    UnknownKind,

    /// <summary>It says it is such a file, and is not, or it is damaged or protected.</summary>
    Unreadable,

    /// <summary>It points to something outside itself that a reader would fetch.</summary>
    ReachesOut,

    /// <summary>It could not be fetched from where Teams keeps it.</summary>
    NotFetched,

    /// <summary>Files are taken in the personal chat alone, as Teams gives them to bots there alone.</summary>
    PersonalChatOnly,
}
