using Azure;

namespace PlanBot.Storage.AzureTables.Client;

public enum TableTransactionActionType
{
    Add,
    UpdateMerge,
    UpdateReplace,
    Delete,
    UpsertMerge,
    UpsertReplace,
}

/// <summary>One change of a transaction.</summary>
/// <param name="ETag">For updates and deletions: what the row has to be as; <see cref="Azure.ETag.All"/> for whatever it is.</param>
public sealed record TableTransactionAction(TableTransactionActionType ActionType, TableEntity Entity, ETag ETag = default);
