using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Templates;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs.Templates;

/// <summary>Finding the template that fits.</summary>
internal sealed class ChoosingVerbs(Desk desk)
{
    public async Task<Reply> ChooseAsync(Scene scene, ChooseTemplate command, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        var before = command.Said ?? new Situation();
        var said = command.Support is { } ticked ? before with { Support = ticked } : before;
        var support = desk.Templates[Fits.TypesTemplate].Find(new(Fits.SupportQuestion))!;
        var unsupported = said with { Support = null };
        if (said.Support is { } keys && unsupported.Next == ChooserStep.Support && !support.Kind.Allows(keys))
            return Scene.Show(ChooserCards.Step(say, unsupported, support.Kind, Notice.Stop(say.SupportOrDontKnow)));
        return said.Next is null
            ? Scene.Show(ChooserCards.Recommendation(say, said, await desk.TemplatesAsync(scene.Turn, cancellationToken), desk.Templates[Fits.TypesTemplate]))
            : Scene.Show(ChooserCards.Step(say, said, support.Kind));
    }

    public async Task<Reply> AllAsync(Scene scene, CancellationToken cancellationToken) =>
        Scene.Show(ChooserCards.All(scene.Say(), await desk.TemplatesAsync(scene.Turn, cancellationToken)));
}
