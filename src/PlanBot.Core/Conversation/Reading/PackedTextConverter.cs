using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Core.Conversation.Reading;

/// <summary>A long text in a button's data: packed (Brotli, then base64), so that a whole document fits on a card.</summary>
/// <remarks>A card's data is anybody's to change, so what unpacks to more than any document is broken data.</remarks>
public sealed class PackedTextConverter : JsonConverter<string>
{
    /// <summary>In bytes of UTF-8.</summary>
    private const int MostUnpacked = 512 * 1024;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || !reader.TryGetBytesFromBase64(out var packed))
            throw new JsonException();
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            var text = new byte[MostUnpacked + 1];
            var length = brotli.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
            return length <= MostUnpacked ? Encoding.UTF8.GetString(text, 0, length) : throw new JsonException();
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            throw new JsonException(null, broken);
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteBase64StringValue(Pack(value));

    /// <summary>How many characters the text takes on a card.</summary>
    public static int LengthOf(string text) => Base64.GetMaxEncodedToUtf8Length(Pack(text).Length);

    private static ReadOnlySpan<byte> Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(text));
        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }
}
