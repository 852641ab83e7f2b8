using System.Buffers;
using System.Net;
using PlanBot.Core.Conversation;
using PlanBot.Core.Documents;
using PlanBot.Documents;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Files;

/// <summary>Fetches what somebody attached, reads it and lets it go: a file is in memory for as long as it is read, and nowhere else.</summary>
public sealed partial class FileDownloads(IHttpClientFactory http, FileHosts hosts, DocumentReader documents, TimeProvider time, ILogger<FileDownloads> logger)
{
    public const string HttpClientName = "Teams.Files";

    private const int Piece = 16 * 1024;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Never throws for what comes, or does not come, from where the file is.</summary>
    public async Task<ReceiveFile> ReceiveAsync(TurnContext context, FileAttachment file, CancellationToken cancellationToken) =>
        new(file.Name, await ReadAsync(context, file, cancellationToken));

    private async Task<ReceivedDocument> ReadAsync(TurnContext context, FileAttachment file, CancellationToken cancellationToken)
    {
        if (context.Place.Kind != PlaceKind.Personal)
            return new ReceivedDocument.Refused(DocumentProblem.PersonalChatOnly);
        if (!DocumentReader.Knows(file.Name))
            return new ReceivedDocument.Refused(DocumentProblem.UnknownKind);
        if (!Uri.TryCreate(file.DownloadUrl, UriKind.Absolute, out var uri) || !hosts.Allows(uri))
        {
            Log.NotAllowed(logger, context.Id);
            return new ReceivedDocument.Refused(DocumentProblem.NotFetched);
        }

        using var limit = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await FetchAsync(context, uri, either.Token) is { } bytes
                ? await documents.ReadAsync(file.Name, bytes, cancellationToken)
                : new ReceivedDocument.Refused(DocumentProblem.TooLarge);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException || (problem is OperationCanceledException && limit.IsCancellationRequested))
        {
            Log.NotFetched(logger, context.Id, problem.GetType().Name);
            return new ReceivedDocument.Refused(DocumentProblem.NotFetched);
        }
    }

    /// <summary>Null when there is more than is read.</summary>
    /// <exception cref="HttpRequestException">It could not be had: another status than 200, a redirect included.</exception>
    private async Task<ReadOnlyMemory<byte>?> FetchAsync(TurnContext context, Uri uri, CancellationToken cancellationToken)
    {
        using var client = http.CreateClient(HttpClientName);
        using var response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            Log.Answered(logger, context.Id, (int)response.StatusCode);
            throw new HttpRequestException(null, null, response.StatusCode);
        }

        if (response.Content.Headers.ContentLength > DocumentReader.MostBytes)
            return null;
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var file = new ArrayBufferWriter<byte>();
        while (await body.ReadAsync(file.GetMemory(Piece)[..Piece], cancellationToken) is > 0 and var read)
        {
            file.Advance(read);
            if (file.WrittenCount > DocumentReader.MostBytes)
                return null;
        }

        return file.WrittenMemory;
    }

    // Never the address, which opens the file, nor the file's name, which a person chose.
    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Turn {Turn}: a file was offered from where none is fetched.")]
        public static partial void NotAllowed(ILogger logger, string turn);

        [LoggerMessage(2, LogLevel.Warning, "Turn {Turn}: a file could not be fetched: {Problem}.")]
        public static partial void NotFetched(ILogger logger, string turn, string problem);

        [LoggerMessage(3, LogLevel.Information, "Turn {Turn}: the file's host answered {Status}.")]
        public static partial void Answered(ILogger logger, string turn, int status);
    }
}
