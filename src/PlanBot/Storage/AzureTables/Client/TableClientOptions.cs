using Azure.Core;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>Retries, diagnostics, transport and additional policies, as of every client on Azure.Core.</summary>
public sealed class TableClientOptions : ClientOptions;
