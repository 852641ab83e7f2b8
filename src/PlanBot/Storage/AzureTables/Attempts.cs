using Azure.Core;
using Azure.Core.Pipeline;

namespace PlanBot.Storage.AzureTables;

/// <summary>Whether a call was sent again: what fails at the second try may have succeeded at the first, whose answer was lost.</summary>
internal sealed class Attempts
{
    private const string Property = "PlanBot.Attempts";

    private volatile bool repeated;

    public bool Repeated => repeated;

    /// <summary>Within it, the calls of this flow are watched.</summary>
    public IDisposable Watching() => HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [Property] = this });

    /// <summary>To be added to the client's options for every retry.</summary>
    public sealed class Policy : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.ProcessingContext.RetryNumber > 0 && message.TryGetProperty(Property, out var attempts))
                ((Attempts)attempts!).repeated = true;
        }
    }
}
