using System.Text.Json.Serialization;
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
[JsonDerivedType(typeof(ChooseTemplate), "chooseTemplate")]
[JsonDerivedType(typeof(ShowTemplates), "templates")]
[JsonDerivedType(typeof(NewTemplate), "newTemplate")]
[JsonDerivedType(typeof(ReadTemplate), "readTemplate")]
[JsonDerivedType(typeof(SaveTemplate), "saveTemplate")]
[JsonDerivedType(typeof(CancelTemplate), "cancelTemplate")]
[JsonDerivedType(typeof(ShowOwnTemplates), "ownTemplates")]
[JsonDerivedType(typeof(ShowOwnTemplate), "ownTemplate")]
[JsonDerivedType(typeof(PutTemplate), "putTemplate")]
[JsonDerivedType(typeof(UpdateTemplate), "updateTemplate")]
[JsonDerivedType(typeof(MoveTemplate), "moveTemplate")]
[JsonDerivedType(typeof(ShowFormer), "former")]
[JsonDerivedType(typeof(FindAlike), "findAlike")]
[JsonDerivedType(typeof(UseAlike), "useAlike")]
[JsonDerivedType(typeof(ShowLap), "round")]
[JsonDerivedType(typeof(NewLap), "newRound")]
[JsonDerivedType(typeof(StartLap), "startRound")]
[JsonDerivedType(typeof(UndoLap), "undoRound")]
[JsonDerivedType(typeof(MoveLap), "moveRound")]
[JsonDerivedType(typeof(EndLap), "endRound")]
[JsonDerivedType(typeof(LeaveLoop), "leaveLoop")]
[JsonDerivedType(typeof(StaffChange), "staffChange")]
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
[JsonDerivedType(typeof(AboutTemplate), "aboutTemplate")]
[JsonDerivedType(typeof(ShowDuties), "duties")]
public abstract record Command;

/// <summary>A command about one plan. Without an id it means "the plan of this conversation", and asks which when there are several.</summary>
public abstract record PlanCommand : Command
{
    public PlanId? Plan { get; init; }
}
