using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>Calls on one account's endpoint.</summary>
internal sealed class TableRestClient(Uri endpoint, HttpPipeline pipeline)
{
    public Uri Endpoint => endpoint;

    /// <param name="path">Below the endpoint, with its query, escaped.</param>
    /// <returns>To be disposed. Its status may be anything.</returns>
    /// <exception cref="RequestFailedException">No answer came; also <see cref="AggregateException"/> and <see cref="OperationCanceledException"/>, as of every pipeline of Azure.Core.</exception>
    public async Task<Response> SendAsync(
        RequestMethod method, string path, CancellationToken cancellationToken, ReadOnlyMemory<byte> body = default, string contentType = "application/json", string? ifMatch = null)
    {
        using var request = pipeline.CreateRequest();
        request.Method = method;
        request.Uri.Reset(new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}"));
        request.Headers.Add("x-ms-version", "2020-12-06");
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", "application/json;odata=minimalmetadata");
        if (ifMatch is not null)
            request.Headers.Add("If-Match", ifMatch);
        if (!body.IsEmpty)
        {
            request.Headers.Add("Content-Type", contentType);
            request.Headers.Add("Prefer", "return-no-content");
            request.Content = RequestContent.Create(body);
        }

        return await pipeline.SendRequestAsync(request, cancellationToken);
    }
}
