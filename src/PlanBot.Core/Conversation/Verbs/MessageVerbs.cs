using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Extension;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>A message in some chat becomes an initiative. The form's own button is the one of every initiative.</summary>
internal sealed class MessageVerbs(Desk desk, IPlanStore store)
{
    /// <summary>Enough to know the message by; the title can be written anew.</summary>
    private const int MostOfMessage = 120;

    public async Task<Reply> FormAsync(Scene scene, InitiativeOfMessage message, CancellationToken cancellationToken)
    {
        var plans = await store.PlansWithinReachAsync(scene.Turn, cancellationToken);
        if (plans.Count == 0)
            return Scene.Show(NoticeCard.Draw(scene.Say(), Notice.Look(scene.Say().NoPlanOfYours), []));

        var say = scene.Say(plans.Count == 1 ? plans[0] : null);
        var check = IdentityNumbers.Check(message.Text, DateOnly.FromDateTime(scene.Turn.Now.UtcDateTime));
        var notice = check.Verdict == IdentityVerdict.Clear ? null : Notice.Look(say.NumberTakenOut(check.Country == IdentityCountry.Denmark));
        var people = (await desk.ViewsAsync(scene, plans, cancellationToken)).SelectMany(view => view.People.Known).DistinctBy(person => person.Id).OrderBy(person => person.Name, StringComparer.Ordinal);
        return Scene.Show(MessageForm.Draw(say, plans, new InitiativeId(scene.NewId("initiative")), Title(check.Masked), new([.. people], MaySearch: false), notice));
    }

    /// <summary>On one line; null where the message was a picture alone.</summary>
    private static string? Title(string text) =>
        string.Join(' ', TypedText.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Shortened(MostOfMessage) is { Length: > 0 } title ? title : null;
}
