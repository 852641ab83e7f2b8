using System.Net;
using Polly;
using Polly.Retry;

namespace PlanBot.Teams.Connector;

/// <summary>When a call to the connector is made again.</summary>
/// <remarks>
/// Teams asks bots to repeat these statuses and no others. A call that got no answer is not repeated either: the message may
/// have been posted, and nothing in the protocol would tell the second one from the first.
/// </remarks>
public static class ConnectorRetries
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(15);

    public static ResiliencePipeline<HttpResponseMessage> Pipeline(TimeProvider time) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = attempt => ValueTask.FromResult(IsAskedFor(attempt.Outcome.Result?.StatusCode)),
                MaxRetryAttempts = 3,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = Longest,
                UseJitter = true,
                DelayGenerator = attempt => ValueTask.FromResult(Patiently(RetryAfter(attempt.Outcome.Result, time))),
            })
            .AddTimeout(AttemptLimit)
            .Build();

    /// <summary>For whoever writes down what came of each attempt, and makes the next one itself.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Once(TimeProvider time) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddTimeout(AttemptLimit).Build();

    /// <summary>Whether Teams asks to send it again.</summary>
    public static bool IsAskedFor(HttpStatusCode? status) => status is
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>How long the connector asks to wait; null where it says nothing, zero for a moment that is past.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage? response, TimeProvider time)
    {
        var asked = response?.Headers.RetryAfter is not { } retry ? null : retry.Delta ?? (retry.Date - time.GetUtcNow());
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked;
    }

    /// <summary>As long as the connector asks, within reason: a person is waiting. Null: the pipeline's own backoff.</summary>
    private static TimeSpan? Patiently(TimeSpan? asked) => asked > Longest ? Longest : asked;
}
