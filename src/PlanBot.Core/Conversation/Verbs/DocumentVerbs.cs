using PlanBot.Core.Cards;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>The plan as a file, and its dates in a calendar.</summary>
internal sealed class DocumentVerbs(Desk desk, IDocumentLinks links)
{
    public Task<Reply> ShowAsync(Scene scene, ShowDocuments command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => Scene.Show(DocumentCards.Choose(
            view.Say,
            view.Plan,
            kind => links.Make(Order(view, kind, command.NearTheChild)),
            view.Questions.Any(question => question.Question.AboutTheChild) ? command.NearTheChild : null,
            scene.Turn.Place.Kind == PlaceKind.Personal,
            CanBeSent(scene))),
        cancellationToken);

    public Task<Reply> SendAsync(Scene scene, SendFile command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => Enum.IsDefined(command.Kind) && CanBeSent(scene)
            ? view.Overview(Notice.Good(view.Say.FileIsOnItsWay)) with { File = Order(view, command.Kind, command.NearTheChild) }
            : view.Overview(),
        cancellationToken);

    /// <summary>Only where nobody else reads along: the address opens the calendar for whoever holds it.</summary>
    public Task<Reply> SubscribeAsync(Scene scene, SubscribeToCalendar command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => scene.Turn.Place.Kind == PlaceKind.Personal && view.Plan.Members.ContainsKey(scene.Turn.Person.Id)
            && await links.SubscribeAsync(Order(view, DocumentKind.Calendar, nearTheChild: false), cancellationToken) is { } address
                ? Scene.Show(DocumentCards.Subscription(view.Say, view.Plan, address))
                : view.Overview(Notice.Look(view.Say.SubscribeInPrivate)),
        cancellationToken);

    public Task<Reply> StopAsync(Scene scene, StopCalendar command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view =>
        {
            await links.StopAsync(Order(view, DocumentKind.Calendar, nearTheChild: false), cancellationToken);
            return view.Overview(Notice.Good(view.Say.SubscriptionStopped));
        },
        cancellationToken);

    private static bool CanBeSent(Scene scene) => scene.Turn is { Place.Kind: PlaceKind.Personal, Manner: not Manner.OnPage };

    private static DocumentOrder Order(PlanView view, DocumentKind kind, bool nearTheChild) =>
        new(view.Plan.Id, kind, new(nearTheChild), view.Say.Language, view.Scene.Turn.Place, view.Scene.Turn.Person.Id);
}
