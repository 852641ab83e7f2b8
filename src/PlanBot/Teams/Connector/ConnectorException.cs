using System.Net;
using System.Text.Json;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Connector;

/// <summary>The connector did not do what it was asked.</summary>
public sealed class ConnectorException : Exception
{
    public ConnectorException()
        : this(null, Unreachable)
    {
    }

    public ConnectorException(string message)
        : base(message) => Code = Unreachable;

    public ConnectorException(string message, Exception? innerException)
        : base(message, innerException) => Code = Unreachable;

    public ConnectorException(HttpStatusCode? status, string code, Exception? innerException = null)
        : base($"The connector answered {(int?)status} {code}.", innerException) => (Status, Code) = (status, code);

    /// <summary>The code of a connector that could not be reached, or that did not answer in time. Whether it did as asked is unknown.</summary>
    public const string Unreachable = "Unreachable";

    /// <summary>Null when no answer came.</summary>
    public HttpStatusCode? Status { get; }

    /// <summary>The connector's own word, such as BotNotInConversationRoster or ConversationBlockedByUser.</summary>
    public string Code { get; }

    /// <summary>How long the connector asked to wait; null when it said nothing.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>True when it is certain that the connector never got the call, or refused it: nothing was posted.</summary>
    public bool NothingWasDone { get; init; }

    /// <param name="body">The protocol's <c>{"error":{"code","message"}}</c>, or whatever a proxy says in its place.</param>
    internal static ConnectorException Of(HttpStatusCode status, ReadOnlyMemory<byte> body, TimeSpan? retryAfter = null) =>
        new(status, CodeOf(body) ?? status.ToString()) { RetryAfter = retryAfter, NothingWasDone = true };

    private static string? CodeOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.Member("error").Text("code");
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
