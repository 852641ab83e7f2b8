using System.Net.Http;
using Azure;
using Azure.Identity;
using PlanBot.Storage.AzureTables.Client;

namespace PlanBot.Storage.AzureTables;

/// <summary>What Azure's failures are to the port: a conflict, an outage, or a bug of ours.</summary>
internal static class AzureFailures
{
    /// <summary>After Azure.Core's own retries. The account refusing us is an outage too: its keys and roles change without our doing.</summary>
    public static bool IsOutage(Exception problem) => problem switch
    {
        RequestFailedException failed => failed.Status is 0 or 401 or 403 or 408 or 429 or >= 500 || failed.ErrorCode is "TableNotFound" or "TableBeingDeleted",
        AuthenticationFailedException or HttpRequestException or IOException or OperationCanceledException => true,
        AggregateException several => several.InnerExceptions.All(IsOutage),
        _ => false,
    };

    public static bool IsConflict(Exception problem) => problem is RequestFailedException
    {
        ErrorCode: TableErrorCode.EntityAlreadyExists or TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound,
    };

    /// <summary>What somebody who starts PlanBot has to mend, or null for an outage that passes.</summary>
    public static string? SentenceOf(Exception? problem, Uri account) => problem switch
    {
        RequestFailedException { Status: 401 or 403 } or AuthenticationFailedException =>
            $"The storage account {account} does not let PlanBot in ({FirstLine(problem.Message)}): give its identity the role Storage Table Data Contributor there, or correct the key in Storage:ConnectionString.",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } =>
            $"There is no storage account at {account}: correct Storage:ConnectionString or Storage:AccountUrl.",
        AggregateException several => several.InnerExceptions.Select(inner => SentenceOf(inner, account)).FirstOrDefault(sentence => sentence is not null),
        { InnerException: { } inner } => SentenceOf(inner, account),
        _ => null,
    };

    private static string FirstLine(string message) => message.Split('\n')[0].Trim();
}
