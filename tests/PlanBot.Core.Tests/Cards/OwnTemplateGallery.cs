using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>A team's own template from its file to a plan that moves forward, and an answer carried over.</summary>
internal sealed class OwnTemplateGallery
{
    private readonly Phrases say;
    private readonly Chat chat = new() { Place = new("tenant", "a:Ada", PlaceKind.Personal) };
    private readonly Dictionary<string, ShownCard> cards = [];

    private OwnTemplateGallery(Language language)
    {
        say = Phrases.In(language);
        foreach (var talker in new[] { chat.Ada, chat.Bo })
            talker.Locale = language;
    }

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new OwnTemplateGallery(language);
        await gallery.BringAsync();
        await gallery.ListAsync();
        await gallery.MoveAsync();
        await gallery.CarryAsync();
        return gallery.cards;
    }

    private async Task BringAsync()
    {
        var ada = chat.Ada;
        cards.Add("own-form", await SendAsync(new NewTemplate()));
        cards.Add("own-form-example", await SendAsync(new NewTemplate(Example: true)));
        cards.Add("own-problems", await ada.Presses(say.ReadTheTemplate, ("content", Wrong)));
        cards.Add("own-problems-file", await ada.Attaches(Files.Json(Wrong)));
        cards.Add("own-number", await ada.Attaches(Files.Json(Files.Leisure.Replace("Hvem er", "010150-5000 er", StringComparison.Ordinal))));
        await SendAsync(new NewTemplate());
        cards.Add("own-form-suspect", await ada.Presses(say.ReadTheTemplate, ("content", Files.Leisure.Replace("Hvem er", "Sag 0101505000", StringComparison.Ordinal))));

        // With a plan in a group, there is a choice whom it is for.
        chat.Place = new("tenant", "19:group", PlaceKind.GroupChat);
        await ada.Begins("T4", "Familiehuset");
        chat.Place = new("tenant", "a:Ada", PlaceKind.Personal);
        cards.Add("own-preview", await ada.Attaches(Files.Json(Files.Leisure)));
        cards.Add("own-cancelled", await ada.Presses(say.Cancel));
        await ada.Attaches(Files.Json(Files.Leisure));
        var group = chat.Plans.All.Single().Id.Value;
        cards.Add("own-kept-for-group", await ada.Presses(say.SaveTheTemplate, ("for", group)));
        cards.Add("own-preview-newer", await ada.Attaches(Files.Json(Files.LeisureAnew)));
        await ada.Attaches(Files.Json(Files.Leisure));
        cards.Add("own-kept", await ada.Presses(say.SaveTheTemplate, ("for", "me")));
        await ada.Attaches(Files.Json(Files.Leisure));
        cards.Add("own-unchanged", await ada.Presses(say.SaveTheTemplate, ("for", "me")));
        cards.Add("own-draft-gone", await SendAsync(new SaveTemplate("nothing")));
    }

    private async Task ListAsync()
    {
        var key = chat.Templates.All.Last().Key.ToString();
        cards.Add("own-list", await SendAsync(new ShowOwnTemplates()));
        cards.Add("own-one", await SendAsync(new ShowOwnTemplate(key)));
        cards.Add("own-removed", await chat.Ada.Presses(say.RemoveTemplate));
        var removed = chat.Ada.Card;
        cards.Add("own-list-empty", await SendAsync(new ShowOwnTemplates()));
        chat.Ada.Card = removed;
        cards.Add("own-back", await chat.Ada.Presses(say.Undo));
        cards.Add("own-list-changed", await SendAsync(new PutTemplate(key, 0, 0)));
        cards.Add("own-gone", await SendAsync(new ShowOwnTemplate("own-nothing")));
    }

    private async Task MoveAsync()
    {
        var ada = chat.Ada;
        var key = chat.Templates.All.Last().Key.ToString();
        await SendAsync(new NewPlan(key));
        await ada.Presses(say.StartPlan, ("title", "Klubben"), ("party2", null));
        cards.Add("own-plan", ada.Card);
        var club = chat.Plans.All.Single(plan => plan.Title == "Klubben").Id;
        await SendAsync(new ShowQuestion(new("lokaler")) { Plan = club });
        await ada.Presses(say.SaveAndStop, ("choice", "ja"), ("text", "Hos skolen"));
        await SendAsync(new ShowQuestion(new("hvem")) { Plan = club });
        await ada.Presses(say.SaveAndStop, ("text", "Børn fra 8 til 12 år"));
        cards.Add("own-newest", await SendAsync(new UpdateTemplate { Plan = club }));
        await ada.Attaches(Files.Json(Files.LeisureAnew));
        await ada.Presses(say.SaveTheTemplate, ("for", "me"));
        cards.Add("own-plan-newer", await SendAsync(new OpenPlan { Plan = club }));
        cards.Add("own-about-newer", await SendAsync(new AboutTemplate { Plan = club }));
        cards.Add("own-move", await SendAsync(new UpdateTemplate { Plan = club }));
        cards.Add("own-moved", await ada.Presses(say.UpdateTemplate));
        cards.Add("own-former", await SendAsync(new ShowFormer { Plan = club }));
        cards.Add("own-choose-again", await SendAsync(new ShowQuestion(new("lokaler")) { Plan = club }));
        cards.Add("own-moved-history", await SendAsync(new ShowHistory { Plan = club }));
        cards.Add("own-former-none", await SendAsync(new ShowFormer { Plan = chat.Plans.All.Single(plan => plan.Title == "Familiehuset").Id }));
    }

    private async Task CarryAsync()
    {
        var ada = chat.Ada;
        await ada.Begins("T2", "Forældrekursus");
        var course = chat.Plans.All.Single(plan => plan.Title == "Forældrekursus").Id;
        cards.Add("alike-offered", await SendAsync(new ShowQuestion(new("T2-Q1")) { Plan = course }));
        cards.Add("alike-nothing", await ada.Presses(say.AnsweredAlike));
        var family = chat.Plans.All.Single(plan => plan.Title == "Familiehuset").Id;
        await SendAsync(new ShowQuestion(new("T4-Q2")) { Plan = family });
        await ada.Presses(say.SaveAndStop, ("choice", "some"), ("text", "Familier med børn under skolealderen"));
        await SendAsync(new ShowQuestion(new("T2-Q1")) { Plan = course });
        cards.Add("alike-found", await ada.Presses(say.AnsweredAlike));
        cards.Add("alike-used", await ada.Presses(say.UseThisAnswer));
    }

    private const string Wrong = """
        {
          "id": "fri tid", "language": "da", "titel": "Fritid for alle",
          "phases": [
            { "id": "1", "name": "Før vi begynder", "questions": [
              { "id": "hvem", "text": "", "answer": "tekst" },
              { "id": "hvem", "text": "Har vi lokaler?", "answer": "choice", "choices": [ { "key": "ja", "text": "Ja" } ] },
              { "id": "roller", "text": "Hvem gør hvad?", "answer": "degree", "when": { "question": "penge", "is": ["ja"] }, "exit": "ja" }
            ] }
          ]
        }
        """;

    private Task<ShownCard> SendAsync(Command command) => chat.Ada.Sends((JsonObject)JsonNode.Parse(JsonSerializer.Serialize(command, CommandJson.Default.Command))!);
}
