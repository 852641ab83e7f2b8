using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards;

/// <summary>In whose name nudges come in the channel.</summary>
internal static class PostingCard
{
    public static AdaptiveCard Draw(Phrases say, Plan plan, bool isOn, bool isSignedIn, bool isCoordinator, Notice? notice)
    {
        var now = !isOn || plan.PostsAs is not { } leader ? say.PostedByBot
            : isSignedIn ? say.PostedBy(leader.Name)
            : say.PostedOnceSignedIn(leader.Name);
        return Parts.Card(
            say,
            notice?.Text ?? now,
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.PostingHeading),
                Parts.Banner(notice),
                new RichTextBlock([new TextRun(now)]),
                Parts.Quiet(!isOn ? say.PostingIsOff : isCoordinator ? say.WhatPostingMeans : say.CoordinatorOnly(plan.Coordinator.Name), spacing: "Small"),
            ],
            isOn && isCoordinator && !(isSignedIn && plan.PostsAs is not null) ? Parts.Go(say.PostAsMe, new PostAsMe { Plan = plan.Id }) : null,
            isOn && isCoordinator && plan.PostsAs is not null ? Parts.Go(say.PostAsBot, new PostAsBot { Plan = plan.Id }) : null,
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
    }

    /// <summary>Where the reader herself is reminded.</summary>
    public static AdaptiveCard Feed(Phrases say, bool isOn, bool inFeed, Notice? notice)
    {
        var now = inFeed ? say.RemindedInFeed : say.RemindedInChat;
        return Parts.Card(
            say,
            notice is null ? now : $"{notice.Text}. {now}",
            [Parts.Heading(say.FeedHeading), Parts.Banner(notice), Parts.Said(now), Parts.Quiet(isOn ? say.WhatFeedMeans : say.FeedIsOff, spacing: "Small")],
            !isOn ? null : inFeed ? Parts.Go(say.RemindInChat, new ChooseFeed(false)) : Parts.Go(say.RemindInFeed, new ChooseFeed(true)));
    }

    /// <summary>Told once, to the leader alone: her channel posts come from the bot again.</summary>
    public static AdaptiveCard SignInNeeded(Phrases say, Plan plan) => Parts.Card(
        say,
        say.SignInEnded,
        [Parts.TitleOf(plan), Parts.Heading(say.PostingHeading), new RichTextBlock([new TextRun(say.SignInEnded)])],
        Parts.Go(say.SignInAgain, new PostAsMe { Plan = plan.Id }),
        Parts.Go(say.PostAsBot, new PostAsBot { Plan = plan.Id }));

    /// <summary>What she is told once she has signed in.</summary>
    public static AdaptiveCard SignedIn(Phrases say) => NoticeCard.Draw(say, Notice.Good(say.SignedIn), [], Parts.Go(say.Overview, new OpenPlan()));

    /// <summary>What she is told when it did not work.</summary>
    public static AdaptiveCard NotSignedIn(Phrases say) => NoticeCard.Draw(say, Notice.Look(say.NotSignedIn), [], Parts.Go(say.TryAgain, new ShowPosting()));
}
