namespace PlanBot.Storage;

/// <summary>All the tables that PlanBot writes to; a backend that has to make them makes these.</summary>
public static class TableNames
{
    public const string Plans = "Plans";
    public const string Conversations = "Conversations";
    public const string People = "People";
    public const string Due = "Due";
    public const string Templates = "Templates";

    public static IReadOnlyList<string> All { get; } = [Plans, Conversations, People, Due, Templates];
}
