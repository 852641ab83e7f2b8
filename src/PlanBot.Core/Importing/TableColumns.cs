namespace PlanBot.Core.Importing;

/// <summary>Which column of a table holds what, by the words of its head in any of the three languages.</summary>
internal sealed class TableColumns
{
    private readonly int[] columns;

    private TableColumns(IReadOnlyList<string> head, int[] columns) => (Head, this.columns) = (head, columns);

    private enum Column
    {
        Question,
        Responsible,
        Deadline,
        Milestones,
        Completed,
        Answer,
        Initiatives,
    }

    public IReadOnlyList<string> Head { get; }

    /// <summary>How many of the seven there are.</summary>
    public int Known => columns.Count(column => column >= 0);

    public static TableColumns? Of(IReadOnlyList<string> head)
    {
        var kinds = head.Select(Kind).ToArray();
        return kinds.Contains(Column.Question) && kinds.Contains(Column.Answer)
            ? new(head, [.. Enum.GetValues<Column>().Select(column => Array.IndexOf(kinds, column))])
            : null;
    }

    /// <summary>Whether a row is a head: a table that runs over pages may repeat it.</summary>
    public static bool Are(IReadOnlyList<string> row) => Of(row) is { Known: > 3 };

    public string Question(IReadOnlyList<string> row) => Cell(row, Column.Question);

    public string Answer(IReadOnlyList<string> row) => Cell(row, Column.Answer);

    public string Initiatives(IReadOnlyList<string> row) => Cell(row, Column.Initiatives);

    public string Responsible(IReadOnlyList<string> row) => Cell(row, Column.Responsible);

    public string Deadline(IReadOnlyList<string> row) => Cell(row, Column.Deadline);

    public string Milestones(IReadOnlyList<string> row) => Cell(row, Column.Milestones);

    public string Completed(IReadOnlyList<string> row) => Cell(row, Column.Completed);

    private string Cell(IReadOnlyList<string> row, Column column) => columns[(int)column] is >= 0 and var index && index < row.Count ? row[index] : "";

    /// <summary>The more telling words come first: the question about deadlines speaks of initiatives too.</summary>
    private static Column? Kind(string cell)
    {
        var words = Likeness.Fold(cell);
        return words is "spørgsmål" or "spørsmål" or "question" or "questions" ? Column.Question
            : Has("ansvarlig", "responsible") ? Column.Responsible
            : Has("deadline", "frist") ? Column.Deadline
            : Has("milepæl", "milestone") ? Column.Milestones
            : Has("er initiativerne gennemført", "er tiltakene gjennomført", "initiatives been completed") ? Column.Completed
            : words.StartsWith("svar", StringComparison.Ordinal) || words.StartsWith("answer", StringComparison.Ordinal) ? Column.Answer
            : Has("initiativ", "tiltak") ? Column.Initiatives
            : null;

        bool Has(params string[] any) => any.Any(word => words.Contains(word, StringComparison.Ordinal));
    }
}
