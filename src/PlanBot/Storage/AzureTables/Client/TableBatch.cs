using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Azure;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>An entity group transaction as multipart/mixed (learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions).</summary>
internal static partial class TableBatch
{
    public static (string ContentType, ReadOnlyMemory<byte> Body) Write(Uri endpoint, IEnumerable<TableOperation> operations)
    {
        var (batch, changes) = ($"batch_{Guid.NewGuid()}", $"changeset_{Guid.NewGuid()}");
        var body = new ArrayBufferWriter<byte>();
        Text($"--{batch}\r\nContent-Type: multipart/mixed; boundary={changes}\r\n\r\n");
        foreach (var (number, operation) in operations.Index())
        {
            Text($"--{changes}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            Text($"{operation.Method} {endpoint.AbsoluteUri.TrimEnd('/')}/{operation.Path} HTTP/1.1\r\nContent-ID: {number + 1}\r\n");
            Text("Accept: application/json;odata=minimalmetadata\r\nDataServiceVersion: 3.0\r\nPrefer: return-no-content\r\n");
            if (operation.IfMatch is { } etag)
                Text($"If-Match: {etag}\r\n");
            if (!operation.Body.IsEmpty)
                Text("Content-Type: application/json\r\n");
            Text("\r\n");
            body.Write(operation.Body.Span);
            Text("\r\n");
        }

        Text($"--{changes}--\r\n--{batch}--\r\n");
        return ($"multipart/mixed; boundary={batch}", body.WrittenMemory);

        void Text(string text) => Encoding.UTF8.GetBytes(text, body);
    }

    /// <summary>The status is 202 whatever came of it; the first part tells.</summary>
    /// <exception cref="RequestFailedException">One of the changes failed and none was made, or the answer cannot be read.</exception>
    public static void Check(Response response)
    {
        var text = response.Content.ToString();
        var statuses = Status().Matches(text);
        if (statuses.Count == 0)
            // As a gateway's failure, since it is unknown what came of it.
            throw new RequestFailedException(502, "The answer to a transaction cannot be read.");
        if (statuses.FirstOrDefault(status => status.ValueSpan is not [.., '2', _, _]) is not { } failed)
            return;

        var part = text.AsSpan(failed.Index + failed.Length);
        var (from, to) = (part.IndexOf('{'), part.LastIndexOf('}'));
        throw TableError.OfPart(
            int.Parse(failed.ValueSpan[^3..], CultureInfo.InvariantCulture),
            from >= 0 && to > from ? Encoding.UTF8.GetBytes(part[from..(to + 1)].ToString()) : default);
    }

    /// <summary>A part's status line. Answers have no bodies that a user could have written it into, by Prefer: return-no-content.</summary>
    [GeneratedRegex(@"(?<=^|\n)HTTP/1\.1 \d{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Status();
}
