namespace PlanBot.Storage.AzureTables.Client;

/// <summary>Those of the service's error codes that we tell apart (learn.microsoft.com/rest/api/storageservices/table-service-error-codes).</summary>
public static class TableErrorCode
{
    public const string EntityAlreadyExists = "EntityAlreadyExists";
    public const string ResourceNotFound = "ResourceNotFound";
    public const string TableAlreadyExists = "TableAlreadyExists";
    public const string UpdateConditionNotSatisfied = "UpdateConditionNotSatisfied";
}
