using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Storage.Embedded;

/// <summary>A row's values as they lie in the file: letters as they are, since a person may look.</summary>
[JsonSerializable(typeof(RowValues), TypeInfoPropertyName = "Values")]
[JsonSerializable(typeof(Dictionary<string, string>), TypeInfoPropertyName = "Any")]
internal sealed partial class SqliteJson : JsonSerializerContext
{
    public static SqliteJson Letters => field ??= new(new JsonSerializerOptions(Default.GeneratedSerializerOptions!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
