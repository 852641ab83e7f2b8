using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>Signs every attempt by SharedKeyLite: the date and the path as they go on the wire (learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key).</summary>
internal sealed class TableSharedKeyPipelinePolicy(TableSharedKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        // Of the moment of this attempt: the service refuses dates older than a quarter of an hour.
        var date = DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture);
        // In Azurite's addresses the account is the path's first segment, and then stands there twice.
        var resource = $"/{credential.AccountName}{message.Request.Uri.ToUri().AbsolutePath}";
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", $"SharedKeyLite {credential.AccountName}:{credential.Sign($"{date}\n{resource}")}");
    }
}
