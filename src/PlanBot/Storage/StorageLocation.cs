namespace PlanBot.Storage;

/// <summary>Where plans are kept, for whoever starts PlanBot: ends the sentence "Plans are kept in …".</summary>
public sealed record StorageLocation(string Description);
