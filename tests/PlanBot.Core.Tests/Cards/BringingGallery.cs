using PlanBot.Core.Languages;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Cards;

/// <summary>The cards of a plan that comes from its coordinator's own chat to a team.</summary>
internal static class BringingGallery
{
    public static async Task<IReadOnlyDictionary<string, ShownCard>> PaintAsync(Language language)
    {
        var (chat, say, cards) = (new Chat(), Phrases.In(language), new Dictionary<string, ShownCard>());
        chat.Ada.Locale = language;
        cards.Add("bring-nothing", await Press(chat.Ada));
        var alone = chat.Ada.InPrivate;
        await alone.Says("new plan");
        await alone.Presses(say.StartPlan, ("template", "T4"), ("title", "Familiehuset"));
        cards.Add("menu-alone", await alone.Says("menu"));
        cards.Add("bring-from-there", await alone.Says("hent plan"));
        cards.Add("bring-offer", await chat.Ada.Says("hent plan"));
        cards.Add("bring-choose", await chat.Ada.Presses(say.ChooseAPlan));
        cards.Add("bring-here", await chat.Ada.Presses(say.BringIt));
        cards.Add("bring-for-all", chat.Board);
        cards.Add("bring-away", await chat.Ada.Presses(say.Undo));
        return cards;
    }

    private static Task<ShownCard> Press(Talker who) => who.Sends(new() { ["verb"] = "askBring" });
}
