using System.Security.Cryptography;
using System.Text;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>A storage account's name and one of its two keys.</summary>
public sealed class TableSharedKeyCredential
{
    private readonly byte[] key;

    /// <exception cref="FormatException">The key is not base64.</exception>
    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        AccountName = accountName;
        key = Convert.FromBase64String(accountKey);
    }

    public string AccountName { get; }

    internal string Sign(string text) => Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
}
