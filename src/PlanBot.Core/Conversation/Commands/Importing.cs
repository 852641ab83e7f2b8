using System.Text.Json.Serialization;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>Asks for a plan that exists already.</summary>
public sealed record ImportPlan : Command;

/// <summary>Reads a pasted text, and shows what was understood of it. Nothing is kept.</summary>
public sealed record ReadPlan : Command, IFreeText
{
    public string? Text { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { Text = Text?.With(change) };

    public Command Again(SuspectNumber suspect) => new ReadPlan { Suspect = suspect };
}

/// <summary>Keeps what the preview showed, as a new plan.</summary>
public sealed record KeepImport : PlanCommand, IFreeText
{
    /// <summary>Of the document only what was understood, to be read once more: nothing is kept anywhere until it is wanted.</summary>
    [JsonConverter(typeof(PackedTextConverter))]
    public string? Source { get; init; }

    /// <summary>The fields of a new plan; its template is the document's own.</summary>
    public string? Title { get; init; }

    public string? Party1 { get; init; }

    public string? Party2 { get; init; }

    public string? Party3 { get; init; }

    public string? Party4 { get; init; }

    public string? Country { get; init; }

    public string? Language { get; init; }

    public string? Coordinator { get; init; }

    /// <summary>Two buttons would carry the document twice, so a doubtful number in a field is taken out and shown, not asked about.</summary>
    public SuspectNumber Suspect { get; init; } = SuspectNumber.TakeOut;

    public Command WithTexts(Func<string, string> change) => this with
    {
        Source = Source?.With(change),
        Title = Title?.With(change),
        Party1 = Party1?.With(change),
        Party2 = Party2?.With(change),
        Party3 = Party3?.With(change),
        Party4 = Party4?.With(change),
    };

    public Command Again(SuspectNumber suspect) => new KeepImport { Plan = Plan, Source = Source, Suspect = suspect };

    /// <summary>The fields as those of any new plan.</summary>
    internal StartPlan Form => new()
    {
        Plan = Plan,
        Title = Title,
        Party1 = Party1,
        Party2 = Party2,
        Party3 = Party3,
        Party4 = Party4,
        Country = Country,
        Language = Language,
        Coordinator = Coordinator,
    };
}

/// <summary>What an imported plan still waits for.</summary>
public sealed record ShowImported : PlanCommand;

/// <summary>Everything of a phase whose date had gone when it was imported is done.</summary>
public sealed record CompletePast(string Phase) : PlanCommand;

/// <summary>Takes that back, for the same ones.</summary>
public sealed record ReopenPast(IReadOnlyList<InitiativeId> Initiatives) : PlanCommand;

/// <summary>Two lines of an imported plan are one thing.</summary>
public sealed record MergeInitiatives(InitiativeId First, InitiativeId Second) : PlanCommand;
