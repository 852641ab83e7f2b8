using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace PlanBot.Teams.Connector;

/// <summary>When a call to the connector is made again.</summary>
/// <remarks>
/// Teams asks bots to repeat these statuses and no others. A call that got no answer is not repeated either: the message may
/// have been posted, and nothing in the protocol would tell the second one from the first.
/// </remarks>
public static class ConnectorRetries
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static ResiliencePipeline<HttpResponseMessage> Pipeline(TimeProvider time) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Result?.StatusCode is
                    HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
                    or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout),
                MaxRetryAttempts = 3,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = Longest,
                UseJitter = true,
                DelayGenerator = attempt => ValueTask.FromResult(RetryAfter(attempt.Outcome.Result, time)),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = TimeSpan.FromSeconds(15) })
            .Build();

    /// <summary>As long as the connector asks, within reason: a person is waiting. Null: the pipeline's own backoff.</summary>
    private static TimeSpan? RetryAfter(HttpResponseMessage? response, TimeProvider time)
    {
        var asked = response?.Headers.RetryAfter is not { } retry ? null : retry.Delta ?? (retry.Date - time.GetUtcNow());
        return asked is not { } wait ? null
            : wait > Longest ? Longest
            : wait < TimeSpan.Zero ? TimeSpan.Zero
            : wait;
    }
}
