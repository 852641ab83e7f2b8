using PlanBot.Core.Conversation;
using PlanBot.Core.Importing;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Importing;

/// <summary>Plans that were imported already, for what comes afterwards.</summary>
internal static class Imported
{
    /// <summary>Alta's plan, as if Ada had imported it just now.</summary>
    public static Task AltaAsync(Chat chat)
    {
        var plan = ExistingPlan.Read(PastedText.Read(Documents.Alta), new TemplateLibrary())!;
        var turn = new Turn(chat.NextTurn(), chat.Ada.Person, chat.Place, Manner.Typed, Language.Norwegian, chat.Now);
        var start = new PlanEvent.Started("T1", 1, "Forebyggende plan", [new(new("1"), "Alta kommune")], Country.Norway, Language.Norwegian, chat.Ada.Person, chat.Place);
        var events = ImportedEvents.Of(plan, start, turn, what => what.Replace(' ', '-'), Country.Norway.Today(chat.Now));
        return chat.Plans.ChangeAsync(new("alta"), _ => new Plan { Id = new("alta") }.Change(turn, [.. events]), CancellationToken.None);
    }
}
