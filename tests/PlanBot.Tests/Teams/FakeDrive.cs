using System.Net;

namespace PlanBot.Tests.Teams;

/// <summary>OneDrive's end of an upload.</summary>
internal sealed class FakeDrive : HttpMessageHandler
{
    public List<(Uri Uri, string? Range, byte[] Content)> Uploads { get; } = [];

    public HttpStatusCode Answer { get; set; } = HttpStatusCode.Created;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uploads.Add((request.RequestUri!, request.Content!.Headers.ContentRange?.ToString(), await request.Content.ReadAsByteArrayAsync(cancellationToken)));
        return new(Answer);
    }
}
