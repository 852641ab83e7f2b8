using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Transcripts;

/// <summary>OneDrive as the bot meets it: each file at an address of its own that opens it; and whatever a test puts in its place.</summary>
internal sealed class FakeFiles : HttpMessageHandler
{
    private readonly ConcurrentDictionary<Uri, byte[]> files = new();

    public ConcurrentQueue<HttpRequestMessage> Requests { get; } = new();

    /// <summary>What to answer instead; null: as usual.</summary>
    public Func<CancellationToken, Task<HttpResponseMessage>>? Instead { get; set; }

    /// <summary>Where the next files are said to be.</summary>
    public string Host { get; set; } = "https://contoso-my.sharepoint.com";

    /// <summary>The attachment as Teams sends it.</summary>
    public JsonObject Keep(string name, byte[] file)
    {
        var uri = new Uri($"{Host}/personal/ada/_layouts/15/download.aspx?UniqueId={files.Count + 1}&tempauth=secret");
        files[uri] = file;
        return new()
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = $"{Host}/personal/ada/Documents/{Uri.EscapeDataString(name)}",
            ["name"] = name,
            ["content"] = new JsonObject { ["downloadUrl"] = uri.ToString(), ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C9D", ["fileType"] = Path.GetExtension(name).TrimStart('.') },
        };
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Enqueue(request);
        return Instead is { } instead ? await instead(cancellationToken)
            : files.TryGetValue(request.RequestUri!, out var file) ? new(HttpStatusCode.OK) { Content = new ByteArrayContent(file) }
            : new(HttpStatusCode.NotFound);
    }
}
