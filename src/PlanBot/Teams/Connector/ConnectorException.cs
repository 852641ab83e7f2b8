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

    /// <param name="body">The protocol's <c>{"error":{"code","message"}}</c>, or whatever a proxy says in its place.</param>
    internal static ConnectorException Of(HttpStatusCode status, ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return new(status, json.RootElement.Member("error").Text("code") ?? status.ToString());
        }
        catch (JsonException)
        {
            return new(status, status.ToString());
        }
    }
}
