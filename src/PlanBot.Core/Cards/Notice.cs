namespace PlanBot.Core.Cards;

/// <summary>One sentence at the top of a card: what just happened, or what stands in the way. It may quote people, so it is drawn as a text run.</summary>
/// <param name="Style">A container's style; the words alone carry the meaning.</param>
public sealed record Notice(string Text, string Style)
{
    public static Notice Good(string text) => new(text, "good");

    public static Notice Look(string text) => new(text, "warning");

    public static Notice Stop(string text) => new(text, "attention");
}
