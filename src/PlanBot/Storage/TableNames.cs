using PlanBot.Storage.People;

namespace PlanBot.Storage;

/// <summary>All the tables that PlanBot writes to; a backend that has to make them makes these.</summary>
public static class TableNames
{
    public const string Plans = "Plans";
    public const string Conversations = "Conversations";
    public const string People = "People";
    public const string Due = "Due";
    public const string Templates = "Templates";
    public const string Voices = "Voices";

    /// <summary>What is to be told to Planner, and how each plan stands with it.</summary>
    public const string Outbox = "Outbox";

    public const string Planner = "Planner";

    /// <summary>The keys that links to documents are signed with, the same for all replicas.</summary>
    public const string Keys = "Keys";

    public static IReadOnlyList<string> All { get; } = [Plans, Conversations, People, Due, Templates, Voices, Keys, Outbox, Planner];
}
