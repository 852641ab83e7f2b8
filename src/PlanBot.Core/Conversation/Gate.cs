using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.People;

namespace PlanBot.Core.Conversation;

/// <summary>
/// The one gate that every free text passes before anything is stored or logged: an identity number is stopped, what only
/// looks like one is asked about. The number is not repeated; the rest of what was typed is kept.
/// </summary>
internal static class Gate
{
    /// <summary>What stopped a form: the form as it may be shown again, the sentence, and the buttons that take the place of its own, if any.</summary>
    public sealed record Stopped(Command Command, Notice? Notice, IReadOnlyList<CardAction> Instead);

    /// <summary>Null: the text may pass.</summary>
    public static Stopped? Check(Scene scene, Command command)
    {
        if (command is not IFreeText form)
            return null;
        var today = DateOnly.FromDateTime(scene.Turn.Now.UtcDateTime);
        var worst = IdentityVerdict.Clear;
        IdentityCountry? country = null;
        var masked = form.WithTexts(text =>
        {
            var check = IdentityNumbers.Check(text, today);
            if (check.Verdict > worst)
                (worst, country) = (check.Verdict, check.Country);
            return check.Masked;
        });
        var danish = country == IdentityCountry.Denmark;
        var say = scene.Say();
        return worst switch
        {
            IdentityVerdict.Block => new(masked, Notice.Stop(say.HoldsIdNumber(danish)), []),
            IdentityVerdict.Warn when form.Suspect == SuspectNumber.TakeOut => new(masked, null, []),
            IdentityVerdict.Warn when form.Suspect == SuspectNumber.Ask => new(
                command,
                Notice.Look(say.LooksLikeIdNumber(danish)),
                [new ExecuteAction(say.RemoveNumber, form.Again(SuspectNumber.TakeOut)), new ExecuteAction(say.NotAnIdNumber(danish), form.Again(SuspectNumber.Keep))]),
            _ => null,
        };
    }

    /// <summary>The sentence for a number that came in a chat message, which the bot cannot take back.</summary>
    public static Notice? CheckMessage(Scene scene, string text)
    {
        var check = IdentityNumbers.Check(text, DateOnly.FromDateTime(scene.Turn.Now.UtcDateTime));
        var say = scene.Say();
        return check.Verdict == IdentityVerdict.Clear ? null : Notice.Stop($"{say.HoldsIdNumber(check.Country == IdentityCountry.Denmark)} {say.DeleteYourMessage}");
    }
}
