using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Importing;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>The way of an existing plan into PlanBot: Alta's, and the Danish table.</summary>
internal sealed class ImportGallery(Language language)
{
    private readonly Phrases say = Phrases.In(language);
    private readonly Dictionary<string, ShownCard> cards = [];
    private Chat chat = new();

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new ImportGallery(language);
        await gallery.ListAsync();
        await gallery.TableAsync();
        await gallery.MissAsync();
        return gallery.cards;
    }

    private async Task ListAsync()
    {
        Begin();
        cards.Add("import", await chat.Ada.Says("import plan"));
        cards.Add("import-preview", await chat.Ada.Presses(say.ReadTheText, ("text", Documents.Alta)));
        cards.Add("import-untitled", await chat.Ada.Presses(say.KeepThePlan, ("title", "")));
        cards.Add("imported", await chat.Ada.Presses(say.KeepThePlan, ("title", "Forebyggende plan")));
        cards.Add("imported-merged", await chat.Ada.Presses(say.MergeThem));
        await chat.Ada.Presses(say.Undo);
        await PressAsync(new ShowImported());
        var phase = new Core.Templates.TemplateLibrary()["T1"].Phases[1].Name.In(language);
        cards.Add("imported-past-done", await chat.Ada.Presses(say.AllIsDone(phase)));
        cards.Add("imported-past-undone", await chat.Ada.Presses(say.Undo));
        cards.Add("imported-status", await PressAsync(new ShowStatus()));
        cards.Add("imported-overview", await PressAsync(new OpenPlan()));
        cards.Add("imported-history", await PressAsync(new ShowHistory()));
    }

    private async Task TableAsync()
    {
        Begin();
        await chat.Ada.Says("import plan");
        cards.Add("import-table-preview", await chat.Ada.Presses(say.ReadTheText, ("text", Documents.DanishTable)));
        cards.Add("imported-table", await chat.Ada.Presses(say.KeepThePlan));
        cards.Add("imported-nothing-left", await NothingLeftAsync());
    }

    private async Task MissAsync()
    {
        Begin();
        await chat.Ada.Says("import plan");
        cards.Add("import-no-plan", await chat.Ada.Presses(say.ReadTheText, ("text", "Vi ses på mandag.")));
        cards.Add("import-number", await chat.Ada.Presses(say.ReadTheText, ("text", "Nina 010150-5000")));
        cards.Add("import-suspect", await chat.Ada.Presses(say.ReadTheText, ("text", "Sag 0101505000")));
        foreach (var problem in Enum.GetValues<DocumentProblem>())
            cards.Add($"file-{problem.ToString().ToLowerInvariant()}", await AttachAsync("plan.docx", new ReceivedDocument.Refused(problem)));
        cards.Add("file-name", await AttachAsync("Nina 010150-5000.docx", TextDocument.Read(Documents.Alta)));
        cards.Add("file-number", await AttachAsync("plan.docx", TextDocument.Read(Documents.Alta + "\n- Nina 010150-5000\n")));
        chat.Place = new("tenant", "a:ada", PlaceKind.Personal);
        cards.Add("import-offered", await chat.Ada.Says(Documents.DanishTable));
    }

    /// <summary>The one initiative without a name gets one.</summary>
    private async Task<ShownCard> NothingLeftAsync()
    {
        foreach (var initiative in chat.Plans.All.Single().Initiatives.Where(initiative => initiative.Owner is null).ToArray())
            await PressAsync(new AssignOwner(initiative.Id, initiative.Version) { OwnerName = "Leder" });
        return await PressAsync(new ShowImported());
    }

    private void Begin()
    {
        chat = new();
        chat.Ada.Locale = language;
    }

    private async Task<ShownCard> AttachAsync(string name, ReceivedDocument document) => chat.Ada.Card = await chat.HandleAsync(
        new(chat.NextTurn(), chat.Ada.Person, chat.Place, Manner.Typed, language, chat.Now), new ReceiveFile(name, document));

    private Task<ShownCard> PressAsync(PlanCommand command) =>
        chat.Ada.Sends((JsonObject)JsonNode.Parse(JsonSerializer.Serialize<Command>(command with { Plan = chat.Plans.All.Single().Id }, CommandJson.Default.Command))!);
}
