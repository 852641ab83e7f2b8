using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;

namespace PlanBot.Core.Cards.Meetings;

/// <summary>The first things anybody sees.</summary>
internal static class MeetingCards
{
    /// <param name="addedBy">Who added the bot, where Teams tells.</param>
    public static AdaptiveCard Welcome(Phrases say, string? addedBy) => Parts.Card(
        say,
        say.Welcome,
        [
            Parts.Heading(say.Welcome),
            addedBy is null ? null : Parts.Wrote(say.AddedBy(addedBy)),
            Parts.Said(say.WhatItDoes),
            Parts.Quiet(say.HowToCall, spacing: "Small"),
        ],
        Parts.Go(say.NewPlan, new NewPlan()),
        Parts.Go(say.ImportTitle, new ImportPlan()),
        Parts.Go(say.Help, new Help()));

    public static AdaptiveCard Help(Phrases say) => Parts.Card(
        say,
        say.HelpTitle,
        [
            Parts.Heading(say.HelpTitle),
            .. new[] { say.HelpNewPlan, say.HelpPlan, say.HelpContinue, say.HelpStatus, say.HelpMine, say.HelpAllPlans, say.HelpHistory, say.HelpImport, say.HelpTemplates, say.HelpMenu, say.HelpGraph, say.HelpLanguage }
                .Select(line => new TextBlock(line) { Spacing = "Small" }),
            Parts.Quiet(say.HowToCall, spacing: "Medium"),
            Parts.Quiet(say.AboutService, spacing: "Small"),
        ],
        Ways(say));

    /// <summary>The answer to what was not understood: short, with ways on.</summary>
    public static AdaptiveCard Hint(Phrases say) => Parts.Card(say, say.NotUnderstood, [Parts.Said(say.NotUnderstood)], [Parts.Go(say.Help, new Help()), .. Ways(say).Take(3)]);

    public static AdaptiveCard Languages(Phrases say, Notice? notice = null) => Parts.Card(
        say,
        notice?.Text ?? say.ChooseLanguage,
        [Parts.Heading(say.ChooseLanguage), Parts.Banner(notice)],
        Enum.GetValues<Language>().Select(language => Parts.Go(Phrases.Name(language), new ChooseLanguage(language))));

    private static CardAction[] Ways(Phrases say) =>
    [
        Parts.Go(say.NewPlan, new NewPlan()),
        Parts.Go(say.Overview, new OpenPlan()),
        Parts.Go(say.ShowStatus, new ShowStatus()),
        Parts.Go(say.MineTitle, new ShowMine()),
        Parts.Go(say.ChooseLanguage, new AskLanguage()),
    ];
}
