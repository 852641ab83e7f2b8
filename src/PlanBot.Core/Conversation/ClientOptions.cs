using PlanBot.Core.Languages;

namespace PlanBot.Core.Conversation;

/// <summary>What the chat client can do, and what is spoken where nobody has said.</summary>
/// <param name="SearchesPeople">Whether it has Teams' people picker; one that has not would show an empty list in its place, so it gets the members alone.</param>
/// <param name="Language">For the welcome above all: Teams sends no locale when the bot is added.</param>
/// <param name="Page">Where the page is found; null where nobody has said, and then no card leads to it.</param>
public sealed record ClientOptions(bool SearchesPeople = true, Language Language = Language.Danish, PageLinks? Page = null);
