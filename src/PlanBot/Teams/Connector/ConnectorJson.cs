using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Connector;

/// <summary>What the bot sends to the connector.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageActivity))]
[JsonSerializable(typeof(ConversationParameters))]
internal sealed partial class ConnectorJson : JsonSerializerContext
{
    /// <summary>Letters as letters, as in <see cref="Core.Cards.Schema.CardJson.Wire"/>: a card counts towards Teams' limit as it is sent.</summary>
    public static ConnectorJson Wire => field ??= new(new JsonSerializerOptions(Default.GeneratedSerializerOptions!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>Asks for the 1:1 chat with one person.</summary>
internal sealed record ConversationParameters(AccountId? Bot, IReadOnlyList<AccountId> Members, string TenantId, ConversationChannelData ChannelData)
{
    public bool IsGroup { get; }
}

internal sealed record AccountId(string Id);

internal sealed record ConversationChannelData(AccountId Tenant);
