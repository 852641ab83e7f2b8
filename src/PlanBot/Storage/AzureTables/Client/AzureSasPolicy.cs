using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>Appends a shared access signature to the address, once a call: the retries send the same address again.</summary>
internal sealed class AzureSasPolicy(AzureSasCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var uri = message.Request.Uri;
        var signature = credential.Signature.TrimStart('?');
        uri.Query = string.IsNullOrEmpty(uri.Query) ? signature : $"{uri.Query}&{signature}";
    }
}
