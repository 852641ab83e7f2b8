using Azure.Core;
using Azure.Core.Pipeline;

namespace PlanBot.Storage.AzureTables;

/// <summary>How often a call was sent: what fails at the second try may have succeeded at the first, whose answer was lost.</summary>
internal sealed class Attempts
{
    private const string Property = "PlanBot.Attempts";

    private int sent;

    public bool Several => Volatile.Read(ref sent) > 1;

    /// <summary>Within it, the calls of this flow are counted here.</summary>
    public IDisposable Counting() => HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [Property] = this });

    /// <summary>To be added to the client's options for every retry.</summary>
    public sealed class Policy : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.TryGetProperty(Property, out var attempts))
                Interlocked.Increment(ref ((Attempts)attempts!).sent);
        }
    }
}
