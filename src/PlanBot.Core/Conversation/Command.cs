using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation;

/// <summary>
/// Everything PlanBot can do. A card writes a command into its button's data, Teams merges what was typed into it under the
/// inputs' ids, and the same record is read back; typed words become the same records.
/// </summary>
/// <remarks>What is typed arrives as strings, absent when empty, and is checked where it is used: a command may hold nonsense.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "verb")]
[JsonDerivedType(typeof(Hello), "hello")]
[JsonDerivedType(typeof(Help), "help")]
[JsonDerivedType(typeof(AskLanguage), "askLanguage")]
[JsonDerivedType(typeof(ChooseLanguage), "chooseLanguage")]
[JsonDerivedType(typeof(NewPlan), "newPlan")]
[JsonDerivedType(typeof(StartPlan), "startPlan")]
[JsonDerivedType(typeof(OpenPlan), "openPlan")]
[JsonDerivedType(typeof(DeletePlan), "deletePlan")]
[JsonDerivedType(typeof(RestorePlan), "restorePlan")]
[JsonDerivedType(typeof(Continue), "continue")]
[JsonDerivedType(typeof(ShowQuestion), "showQuestion")]
[JsonDerivedType(typeof(AskParty), "askParty")]
[JsonDerivedType(typeof(ChooseParty), "chooseParty")]
[JsonDerivedType(typeof(SaveAnswer), "saveAnswer")]
[JsonDerivedType(typeof(LeaveQuestion), "leaveQuestion")]
[JsonDerivedType(typeof(AskDecision), "askDecision")]
[JsonDerivedType(typeof(Decide), "decide")]
[JsonDerivedType(typeof(NewInitiative), "newInitiative")]
[JsonDerivedType(typeof(EditInitiative), "editInitiative")]
[JsonDerivedType(typeof(SaveInitiative), "saveInitiative")]
[JsonDerivedType(typeof(ShowInitiative), "showInitiative")]
[JsonDerivedType(typeof(CompleteInitiative), "completeInitiative")]
[JsonDerivedType(typeof(AskDeadline), "askDeadline")]
[JsonDerivedType(typeof(MoveDeadline), "moveDeadline")]
[JsonDerivedType(typeof(AskOwner), "askOwner")]
[JsonDerivedType(typeof(AssignOwner), "assignOwner")]
[JsonDerivedType(typeof(DeleteInitiative), "deleteInitiative")]
[JsonDerivedType(typeof(RestoreInitiative), "restoreInitiative")]
[JsonDerivedType(typeof(NewOwnQuestion), "newOwnQuestion")]
[JsonDerivedType(typeof(SaveOwnQuestion), "saveOwnQuestion")]
[JsonDerivedType(typeof(EditOwnQuestion), "editOwnQuestion")]
[JsonDerivedType(typeof(RemoveOwnQuestion), "removeOwnQuestion")]
[JsonDerivedType(typeof(RestoreOwnQuestion), "restoreOwnQuestion")]
[JsonDerivedType(typeof(ShowStatus), "status")]
[JsonDerivedType(typeof(ShowMine), "mine")]
[JsonDerivedType(typeof(ShowHistory), "history")]
public abstract record Command;

// Meeting the bot.
public sealed record Hello : Command;

public sealed record Help : Command;

/// <summary>The bot was added to this place. Comes from Teams, never from a card.</summary>
public sealed record Installed(string? AddedBy) : Command;

/// <summary>Somebody typed something that is no command.</summary>
public sealed record NotUnderstood(string Text) : Command;

/// <summary>A button that this version does not know, or whose data is broken.</summary>
/// <param name="Plan">The plan it spoke of, as far as that can be read.</param>
/// <param name="Typed">What was typed into the card's inputs: shown again, so that it is not lost.</param>
public sealed record Outdated(PlanId? Plan, IReadOnlyList<string> Typed) : Command;

public sealed record AskLanguage : Command;

public sealed record ChooseLanguage(Language Language) : Command;

/// <summary>A command about one plan. Without an id it means "the plan of this conversation", and asks which when there are several.</summary>
public abstract record PlanCommand : Command
{
    public PlanId? Plan { get; init; }
}

// Plans.
public sealed record NewPlan : Command;

public sealed record StartPlan : PlanCommand, IFreeText
{
    public string? Title { get; init; }

    public string? Party1 { get; init; }

    public string? Party2 { get; init; }

    public string? Party3 { get; init; }

    public string? Party4 { get; init; }

    public string? Country { get; init; }

    public string? Language { get; init; }

    public string? Coordinator { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with
    {
        Title = Title?.With(change),
        Party1 = Party1?.With(change),
        Party2 = Party2?.With(change),
        Party3 = Party3?.With(change),
        Party4 = Party4?.With(change),
    };

    public Command Again(SuspectNumber suspect) => new StartPlan { Plan = Plan, Suspect = suspect };
}

public sealed record OpenPlan(int Page = 0) : PlanCommand;

public sealed record DeletePlan(bool Confirmed = false) : PlanCommand;

public sealed record RestorePlan : PlanCommand;

// Questions and answers.
public sealed record Continue : PlanCommand;

public sealed record ShowQuestion(QuestionId Question) : PlanCommand;

/// <summary>Shows the question whether an initiative is needed.</summary>
public sealed record AskDecision(QuestionId Question) : PlanCommand;

/// <summary>Asks whom one answers for, to put a wrong choice right.</summary>
public sealed record AskParty(QuestionId Question) : PlanCommand
{
    public string? Choice { get; init; }

    public string? Text { get; init; }
}

/// <summary>Says whom one answers for, and goes on to the question with what was typed there.</summary>
public sealed record ChooseParty(QuestionId Question, PartyId Party) : PlanCommand
{
    public string? Choice { get; init; }

    public string? Text { get; init; }
}

public enum AfterSaving
{
    GoOn,
    Stop,
}

/// <param name="Seen">The version of the party's answer that the card showed; 0 for none.</param>
public sealed record SaveAnswer(QuestionId Question, int Seen, AfterSaving Then = AfterSaving.GoOn) : PlanCommand, IFreeText
{
    public PartyId? Party { get; init; }

    public string? Choice { get; init; }

    public string? Text { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { Text = Text?.With(change) };

    public Command Again(SuspectNumber suspect) => new SaveAnswer(Question, Seen, Then) { Plan = Plan, Party = Party, Suspect = suspect };
}

public enum Direction
{
    Back,
    Skip,

    /// <summary>To the same question, for another party.</summary>
    Party,
}

/// <summary>Away from what one is typing. What was typed and not saved is shown again first, unless <paramref name="Discard"/>.</summary>
public sealed record LeaveQuestion(QuestionId Question, Direction Direction, int Seen, bool Discard = false) : PlanCommand
{
    public PartyId? Party { get; init; }

    public PartyId? To { get; init; }

    public string? Choice { get; init; }

    public string? Text { get; init; }
}

/// <summary>Is an initiative needed?</summary>
public sealed record Decide(QuestionId Question, Need Need) : PlanCommand;

// Initiatives.
public sealed record NewInitiative : PlanCommand
{
    public QuestionId? Question { get; init; }
}

public sealed record EditInitiative(InitiativeId Initiative) : PlanCommand;

/// <param name="Initiative">Drawn with the form, so that pressing twice makes one initiative.</param>
/// <param name="Seen">The version of the initiative that the card showed; 0 for a new one.</param>
public sealed record SaveInitiative(InitiativeId Initiative, int Seen) : PlanCommand, IFreeText
{
    public QuestionId? Question { get; init; }

    public string? Title { get; init; }

    /// <summary>The Entra object id from the people picker.</summary>
    public string? Owner { get; init; }

    /// <summary>A name or role outside Teams.</summary>
    public string? OwnerName { get; init; }

    public string? Deadline { get; init; }

    public string? Completion { get; init; }

    /// <summary>The milestones' inputs: <c>milestone1</c> and <c>milestoneDate1</c> up to 10.</summary>
    [JsonExtensionData] // Settable, since generated code cannot bind extension data in an initializer.
    public Dictionary<string, JsonElement>? Inputs { get; set; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with
    {
        Title = Title?.With(change),
        OwnerName = OwnerName?.With(change),
        Inputs = Inputs?.ToDictionary(
            input => input.Key,
            input => input.Value.ValueKind == JsonValueKind.String ? JsonSerializer.SerializeToElement(change(input.Value.GetString()!), CommandJson.Default.String) : input.Value),
    };

    public Command Again(SuspectNumber suspect) => new SaveInitiative(Initiative, Seen) { Plan = Plan, Question = Question, Suspect = suspect };
}

public sealed record ShowInitiative(InitiativeId Initiative) : PlanCommand;

public sealed record CompleteInitiative(InitiativeId Initiative, Completion Completion) : PlanCommand;

public sealed record AskDeadline(InitiativeId Initiative) : PlanCommand;

public sealed record MoveDeadline(InitiativeId Initiative, int Seen) : PlanCommand
{
    public string? Deadline { get; init; }
}

public sealed record AskOwner(InitiativeId Initiative) : PlanCommand;

public sealed record AssignOwner(InitiativeId Initiative, int Seen) : PlanCommand, IFreeText
{
    public string? Owner { get; init; }

    public string? OwnerName { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { OwnerName = OwnerName?.With(change) };

    public Command Again(SuspectNumber suspect) => new AssignOwner(Initiative, Seen) { Plan = Plan, Suspect = suspect };
}

public sealed record DeleteInitiative(InitiativeId Initiative) : PlanCommand;

public sealed record RestoreInitiative(InitiativeId Initiative) : PlanCommand;

// The team's own questions.
public sealed record NewOwnQuestion : PlanCommand;

public sealed record EditOwnQuestion(QuestionId Question) : PlanCommand;

/// <param name="Seen">The version of the question that the card showed; 0 for a new one.</param>
public sealed record SaveOwnQuestion(QuestionId Question, int Seen) : PlanCommand, IFreeText
{
    public string? Phase { get; init; }

    public string? Text { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { Text = Text?.With(change) };

    public Command Again(SuspectNumber suspect) => new SaveOwnQuestion(Question, Seen) { Plan = Plan, Suspect = suspect };
}

public sealed record RemoveOwnQuestion(QuestionId Question) : PlanCommand;

public sealed record RestoreOwnQuestion(QuestionId Question) : PlanCommand;

// Looking.
public sealed record ShowStatus : PlanCommand;

public sealed record ShowMine : Command;

/// <param name="Before">Shows the changes before this version; 0 for the newest.</param>
public sealed record ShowHistory(int Before = 0) : PlanCommand;
