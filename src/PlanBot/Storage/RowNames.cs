using System.Text;

namespace PlanBot.Storage;

/// <summary>The names that nearly every row's values have, so that thousands of rows share them.</summary>
internal static class RowNames
{
    public static string Of(ReadOnlySpan<byte> utf8) => utf8.SequenceEqual("data0"u8) ? "data0" : utf8.SequenceEqual("v"u8) ? "v" : utf8.SequenceEqual("tx"u8) ? "tx" : Encoding.UTF8.GetString(utf8);
}
