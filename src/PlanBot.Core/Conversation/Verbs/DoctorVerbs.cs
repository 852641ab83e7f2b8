using PlanBot.Core.Cards;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>What works and what does not. For coordinators, and in private: it names settings and commands, never people.</summary>
internal sealed class DoctorVerbs(Desk desk, IDoctor doctor)
{
    public async Task<Reply> ShowAsync(Scene scene, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        if (scene.Turn.Place.Kind != PlaceKind.Personal)
            return Scene.Show(NoticeCard.Draw(say, Notice.Look(say.DoctorInPrivate), []));
        if (!(await desk.PlansAsync(scene.Turn, cancellationToken)).Any(plan => Plans.Access.IsCoordinator(plan, scene.Turn)))
            return Scene.Show(NoticeCard.Draw(say, Notice.Look(say.DoctorForCoordinators), []));

        // The examination asks Entra, Graph and the tables, which a turn does not wait for.
        var examination = doctor.Latest;
        if (examination is null || scene.Turn.Now - examination.At > IDoctor.Fresh)
            doctor.Begin();
        return Scene.Show(DoctorCard.Draw(say, examination));
    }
}
