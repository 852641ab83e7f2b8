using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;

namespace PlanBot.Core.Cards;

/// <summary>The plan to take along: a link a kind of file, each good for a quarter of an hour.</summary>
internal static class DocumentCards
{
    private static readonly DocumentKind[] Kinds = [DocumentKind.Word, DocumentKind.Csv, DocumentKind.Text, DocumentKind.Calendar, DocumentKind.Picture];

    /// <param name="link">Null where the host has no address of its own: then files are sent in the personal chat alone.</param>
    /// <param name="nearTheChild">Null where the template has no such questions.</param>
    public static AdaptiveCard Choose(Phrases say, Plan plan, Func<DocumentKind, Uri?> link, bool? nearTheChild, bool isPersonal, bool canBeSent)
    {
        var links = Kinds.Select(kind => (Kind: kind, Link: link(kind))).Where(pair => pair.Link is not null).ToArray();
        return Parts.Card(
            say,
            $"{plan.Title}: {say.Documents}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.Documents),
                Parts.Said(say.DocumentsHelp),
                .. links.Select(pair => new ActionSet([new OpenUrlAction($"{say.GetDocument}: {say.KindIs(pair.Kind)}", pair.Link!.ToString())]) { Spacing = "Small" }),
                links.Length > 0 ? Parts.Quiet(say.LinkIsShort, "Small") : null,
                nearTheChild == true ? Parts.Banner(Notice.Look(say.NearTheChildIsIn)) : null,
            ],
            canBeSent ? Parts.Go(say.SendAsFile, new SendFile(DocumentKind.Word, nearTheChild == true) { Plan = plan.Id }) : null,
            nearTheChild is { } isIn ? Parts.Go(isIn ? say.WithoutNearTheChild : say.AlsoNearTheChild, new ShowDocuments(!isIn) { Plan = plan.Id }) : null,
            isPersonal ? Parts.Go(say.SubscribeToCalendar, new SubscribeToCalendar { Plan = plan.Id }) : null,
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
    }

    /// <summary>The address stands in a field, so that it can be copied on a phone.</summary>
    public static AdaptiveCard Subscription(Phrases say, Plan plan, Uri address) => Parts.Card(
        say,
        say.SubscribeToCalendar,
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.SubscribeToCalendar),
            Parts.Said(say.SubscriptionHelp),
            new TextInput(say.CalendarAddress, say.CalendarAddress) { Id = "address", Value = address.ToString() },
        ],
        Parts.Go(say.StopSubscription, new StopCalendar { Plan = plan.Id }),
        Parts.Go(say.Documents, new ShowDocuments { Plan = plan.Id }));
}
