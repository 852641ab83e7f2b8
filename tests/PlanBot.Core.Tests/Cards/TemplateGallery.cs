using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>What each template brings to the cards: one plan a template, used as its users would.</summary>
internal sealed class TemplateGallery(Language language)
{
    private readonly Phrases say = Phrases.In(language);
    private readonly Dictionary<string, ShownCard> cards = [];
    private Chat chat = new();

    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var gallery = new TemplateGallery(language);
        await gallery.CircleAsync();
        await gallery.TypeAsync();
        await gallery.LoopAsync();
        await gallery.SecondYearAsync();
        return gallery.cards;
    }

    private async Task CircleAsync()
    {
        cards.Add("t1-element", await BeginAsync("T1", "Forebyggende plan"));
        cards.Add("t1-overview", await PressAsync(new OpenPlan()));
        cards.Add("t1-about", await PressAsync(new AboutTemplate()));
    }

    private async Task TypeAsync()
    {
        cards.Add("t2-question", await BeginAsync("T2", "Foreldrekurs"));
        cards.Add("t2-type-chosen", await chat.Ada.Presses(say.SaveAndNext, ("choice", "evidence")));
        cards.Add("t2-support", await chat.Ada.Presses(say.NoNotNecessary));
        cards.Add("t2-support-alone", await chat.Ada.Presses(say.SaveAndNext, ("choice", "S1,none")));
        cards.Add("t2-support-decision", await chat.Ada.Presses(say.SaveAndNext, ("choice", "S10,S1")));
        cards.Add("t2-overview-settled", await PressAsync(new OpenPlan()));
        cards.Add("t2-question-settled", await PressAsync(new ShowQuestion(new("T2-Q3"))));
        cards.Add("t2-question-type", await PressAsync(new ShowQuestion(new("T2-Q0"))));
        cards.Add("t2-about-more", await PressAsync(new AboutTemplate(Page: 3)));
    }

    private async Task LoopAsync()
    {
        cards.Add("t3-question", await BeginAsync("T3", "Tverrfaglig samarbeid"));
        cards.Add("t3-question-empty", await chat.Ada.Presses(say.SaveAndNext));
        cards.Add("t3-exit", await PressAsync(new ShowQuestion(new("T3-X4"))));
        cards.Add("t3-exit-partly", await chat.Ada.Presses(say.SaveAndNext, ("choice", "described")));
        cards.Add("t3-question-mended", await PressAsync(new ShowQuestion(new("T3-Q9"))));
    }

    private async Task SecondYearAsync()
    {
        cards.Add("t5-question", await BeginAsync("T5", "Modellkommune"));
        await chat.Ada.Presses(say.SaveAndStop, ("choice", "yes"));
        await PressAsync(new ShowQuestion(new("T5-D02")));
        await chat.Ada.Presses(say.SaveAndNext, ("choice", "partly"));
        await chat.Ada.Presses(say.Yes);
        await chat.Ada.Presses(say.Save, ("title", "Rutiner i barnehagene"), ("owner", "id-Bo"), ("deadline", "2026-04-10"));
        await PressAsync(new ShowQuestion(new("T5-D11")));
        cards.Add("t5-ticks-partly", await chat.Ada.Presses(say.SaveAndNext, ("choice", "top")));
        await PressAsync(new ShowQuestion(new("T5-D16")));
        await chat.Ada.Presses(say.SaveAndStop, ("choice", "no"));
        cards.Add("t5-grant-condition", await PressAsync(new ShowQuestion(new("T5-D23"))));
        cards.Add("t5-duties", await PressAsync(new ShowDuties()));
        cards.Add("t5-duties-more", await chat.Ada.Presses(say.ShowMore));
        cards.Add("t5-status", await PressAsync(new ShowStatus()));
        cards.Add("t5-overview", await PressAsync(new OpenPlan()));
        cards.Add("t5-menu", await PressAsync(new ShowMenu()));
    }

    /// <summary>A plan of one municipality, at its first question.</summary>
    private async Task<ShownCard> BeginAsync(string template, string title)
    {
        chat = new();
        chat.Ada.Locale = language;
        await chat.Ada.Begins(template, title);
        return await PressAsync(new Continue());
    }

    private Task<ShownCard> PressAsync(PlanCommand command) =>
        chat.Ada.Sends((JsonObject)JsonNode.Parse(JsonSerializer.Serialize<Command>(command with { Plan = chat.Plans.All.Single().Id }, CommandJson.Default.Command))!);
}
