using System.Text.Json;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Commands;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>PlanBot in other people's chats: what a message becomes, what is inserted, what becomes of a link.</summary>
internal sealed class ExtensionGallery(Language language)
{
    private readonly Phrases say = Phrases.In(language);
    private readonly Chat chat = new(options: new ClientOptions(Page: new("11111111-2222-3333-4444-555555555555", new("https://planbot.test"))));
    private readonly Dictionary<string, ShownCard> cards = [];

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new ExtensionGallery(language);
        await gallery.MessageAsync();
        await gallery.SeveralAsync();
        await gallery.InsertAsync();
        return gallery.cards;
    }

    private async Task MessageAsync()
    {
        chat.Ada.Locale = language;
        cards.Add("message-no-plan", await PointAsync("Vi bør holde en fagdag."));
        await chat.Ada.Begins("T4", "Familiehuset");
        cards.Add("message-empty", await PointAsync(""));
        cards.Add("message-number", await PointAsync("Ring til Nina 010150-5000 om fagdagen"));
        cards.Add("message-form", await PointAsync("Vi bør holde en fagdag for alle, der skal arbejde med modellen.\nHelst før sommer, så de nye når at være med, og gerne sammen med besøgsvennerne."));
        cards.Add("message-without-deadline", await PressAsync(say.Save, ("title", "Holde fagdag"), ("owner", "id-Bo")));
        cards.Add("message-closed-day", await PressAsync(say.Save, ("deadline", "2026-05-14")));
        cards.Add("message-saved", await PressAsync(say.KeepDeadline(say.ShortDate(new DateOnly(2026, 5, 14)))));
        cards.Add("message-sorry", Chat.Show(InOtherChats.Sorry(language, new SaveInitiative(new("i"), 0) { Title = "Holde fagdag", OwnerName = "leder" }).Card));
    }

    private async Task SeveralAsync()
    {
        await chat.Ada.Begins("T4", "Ungehuset");
        cards.Add("message-several-plans", await PointAsync("Vi bør holde en fagdag."));
    }

    private async Task InsertAsync()
    {
        var findings = await chat.InOtherChats.FindAsync(chat.InDialog(chat.Ada), "fagdag", 0, CancellationToken.None);
        cards.Add("inserted-initiative", Chat.Show(findings.Found.Single().Card));
        var plan = chat.Plans.All.Single(one => one.Title == "Familiehuset").Id;
        cards.Add("link-preview", Chat.Show((await chat.InOtherChats.PreviewAsync(chat.InDialog(chat.Ada), plan, "Wheel", CancellationToken.None))!.Card));
    }

    private async Task<ShownCard> PointAsync(string message) => chat.Ada.Card = await chat.HandleAsync(chat.InDialog(chat.Ada), new InitiativeOfMessage(message));

    private async Task<ShownCard> PressAsync(string button, params (string Input, string? Value)[] typed) =>
        chat.Ada.Card = await chat.HandleAsync(chat.InDialog(chat.Ada), CommandReader.OfData(JsonSerializer.SerializeToElement(chat.Ada.Card.Press(button, typed))));
}
