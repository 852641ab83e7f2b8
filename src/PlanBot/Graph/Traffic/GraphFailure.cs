using System.Net;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace PlanBot.Graph.Traffic;

/// <summary>Why Graph did not do what it was asked.</summary>
/// <param name="Code">Graph's own word, such as MaximumTasksInProject; never its message, which may quote what people wrote.</param>
/// <param name="Until">When to ask again, where Graph said.</param>
public sealed record GraphFailure(GraphTrouble Trouble, string Code, DateTimeOffset? Until = null)
{
    /// <summary>Null for what is no failure of Graph's but a bug of ours.</summary>
    public static GraphFailure? Of(Exception exception) => exception switch
    {
        GraphThrottledException throttled => new(GraphTrouble.Busy, "Throttled", throttled.Until),
        ODataError error => Of((HttpStatusCode)error.ResponseStatusCode, error.Error?.Code, error.Error?.Message),
        ApiException error => Of((HttpStatusCode)error.ResponseStatusCode, null, null),
        AuthenticationFailedException => new(GraphTrouble.NoToken, "AuthenticationFailed"),
        HttpRequestException or TaskCanceledException { InnerException: TimeoutException } => new(GraphTrouble.Unreachable, "Unreachable"),
        _ => null,
    };

    public static GraphFailure Of(HttpStatusCode status, string? code, string? message)
    {
        var word = code is { Length: > 0 } ? code : status.ToString();
        // Planner says which limit in the code, or at the beginning of the message.
        var limit = Limits.FirstOrDefault(one => word.Contains(one, StringComparison.OrdinalIgnoreCase) || message?.Contains(one, StringComparison.OrdinalIgnoreCase) == true);
        return status switch
        {
            HttpStatusCode.Forbidden when limit is not null => new(GraphTrouble.Full, limit),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new(GraphTrouble.NotGranted, word),
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new(GraphTrouble.Gone, word),
            HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed => new(GraphTrouble.Overtaken, word),
            HttpStatusCode.TooManyRequests => new(GraphTrouble.Busy, word),
            >= HttpStatusCode.InternalServerError => new(GraphTrouble.Unreachable, word),
            _ => new(GraphTrouble.Refused, word),
        };
    }

    /// <summary>The limits that Planner names (planner-overview.md, "Common Planner error conditions").</summary>
    private static readonly string[] Limits =
    [
        "MaximumProjectsOwnedByUser", "MaximumProjectsSharedWithUser", "MaximumTasksCreatedByUser", "MaximumTasksAssignedToUser",
        "MaximumTasksInProject", "MaximumActiveTasksInProject", "MaximumBucketsInProject", "MaximumUsersSharedWithProject",
        "MaximumReferencesOnTask", "MaximumChecklistItemsOnTask", "MaximumAssigneesInTasks", "MaximumPlannerPlans",
    ];
}

public enum GraphTrouble
{
    /// <summary>Asked too much: later it will.</summary>
    Busy,

    /// <summary>Down, or the network is.</summary>
    Unreachable,

    /// <summary>Entra gave no token.</summary>
    NoToken,

    /// <summary>The right is not granted, or the person withdrew it.</summary>
    NotGranted,

    Gone,

    /// <summary>Somebody changed it meanwhile: read again.</summary>
    Overtaken,

    /// <summary>A limit of Planner's is reached.</summary>
    Full,

    /// <summary>Graph does not take it, and will not the next time.</summary>
    Refused,
}
