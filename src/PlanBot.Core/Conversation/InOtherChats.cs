using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Extension;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports;
using PlanBot.Core.Templates.Own;

namespace PlanBot.Core.Conversation;

/// <summary>
/// What of her plans somebody takes into any other chat. She asks, so she must be allowed to open the plan; others read it,
/// so it holds no answers, and speaks the plan's language.
/// </summary>
public sealed class InOtherChats(IPlanStore store, TemplateShelf templates, IRoster roster, IPreferences preferences, ClientOptions client)
{
    /// <summary>As many as Teams asks for at a time.</summary>
    private const int OnAPage = 25;

    private readonly Desk desk = new(store, templates, roster, client);

    /// <summary>Initiatives of her plans: without words those that are ahead, her own first; with words those whose title, owner or plan holds them all.</summary>
    /// <param name="skip">How many she has seen already.</param>
    public async Task<Findings> FindAsync(Turn turn, string words, int skip, CancellationToken cancellationToken)
    {
        var scene = await SceneAsync(turn, cancellationToken);
        var views = await desk.ViewsAsync(scene, await store.PlansWithinReachAsync(turn, cancellationToken), cancellationToken);
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = views
            .SelectMany(view => view.Plan.Initiatives.Where(initiative => !IsNearTheChild(view, initiative) && (wanted.Length == 0 ? initiative.IsAhead : Holds(view, initiative, wanted))).Select(initiative => (view, initiative)))
            .OrderBy(one => one.initiative.IsAhead ? 0 : 1)
            .ThenBy(one => wanted.Length == 0 && one.initiative.Owner is Owner.InTeams owner && owner.Person.Id == turn.Person.Id ? 0 : 1)
            .ThenBy(one => one.initiative.Deadline?.First ?? DateOnly.MaxValue)
            .ThenBy(one => one.initiative.Title, StringComparer.Ordinal)
            .Skip(Math.Max(0, skip)).Take(OnAPage)
            .Select(one => Finding(scene, one.view.Plan, one.initiative)).ToArray();
        var say = scene.Say();
        return new(found, found.Length > 0 || skip > 0 ? null : views.Count == 0 ? say.NoPlanOfYours : wanted.Length == 0 ? say.NothingAhead : say.NothingFound);
    }

    /// <summary>A plan as a card to link to; null where she may not open it, where it was deleted, and where there never was one: all the same.</summary>
    public async Task<Preview?> PreviewAsync(Turn turn, PlanId id, string? view, CancellationToken cancellationToken)
    {
        if (!Ids.IsWellFormed(id.Value) || await store.FindAsync(id, cancellationToken) is not { IsDeleted: false } plan || !plan.IsOpenTo(turn))
            return null;
        var shown = await desk.ViewAsync(await SceneAsync(turn, cancellationToken), plan, cancellationToken);
        var status = StatusReport.Of(plan, shown.Questions, shown.Today);
        return new(PlanPreviewCard.Draw(Phrases.In(plan.Language), plan, status, client.Page?.Of(plan.Id, Ids.IsWellFormed(view) ? view! : PageLinks.FirstView)), plan.Title, PlanPreviewCard.Line(shown.Say, status));
    }

    /// <summary>What the window shows when the store was out: all that was typed, and a button that sends it again.</summary>
    public static Preview Sorry(Language language, Command command)
    {
        var say = Phrases.In(language);
        var card = DialogCard.Of(NoticeCard.Draw(say, Notice.Stop(say.NotSavedByUs), Desk.Texts(command), command is SaveInitiative ? Parts.Send(say.TryAgain, command) : null));
        return new(card, say.MakeInitiative, say.NotSavedByUs);
    }

    private async Task<Scene> SceneAsync(Turn turn, CancellationToken cancellationToken) =>
        new(turn, await preferences.LanguageOfAsync(turn.Place.Tenant, turn.Person.Id, cancellationToken), client.Language);

    /// <summary>The row is hers to read; the card stays in the chat.</summary>
    private static Preview Finding(Scene scene, Plan plan, Initiative initiative) => new(
        FoundInitiativeCard.Draw(Phrases.In(plan.Language), plan, initiative), initiative.Title, $"{FoundInitiativeCard.Line(scene.Say(plan), initiative)} · {plan.Title}");

    /// <summary>What comes near the individual child is left out of documents, and of others' chats as well (T4-Q19 to Q21).</summary>
    private static bool IsNearTheChild(PlanView view, Initiative initiative) => initiative.Question is { } question && view.Find(question)?.Question.AboutTheChild == true;

    private static bool Holds(PlanView view, Initiative initiative, IEnumerable<string> words) => words.All(word =>
        initiative.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || initiative.Owner?.Name.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        || view.Plan.Title.Contains(word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A card to insert, and how it stands in the list to choose from.</summary>
public sealed record Preview(Cards.Schema.AdaptiveCard Card, string Title, string Line);

/// <param name="Sentence">What is said where there is nothing to choose from.</param>
public sealed record Findings(IReadOnlyList<Preview> Found, string? Sentence);
