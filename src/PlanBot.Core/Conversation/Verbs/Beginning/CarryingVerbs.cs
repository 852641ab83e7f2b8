using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Conversation.Verbs.Questions;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs.Beginning;

/// <summary>An answer to nearly the same question in another plan of hers, as the start of this one. Nothing is copied silently.</summary>
/// <remarks>
/// The other plans are read when somebody asks, never while a question is drawn: the card offers to look where the plan had others
/// beside it when it began, which it remembers, so that no answer costs a second read. A plan that came before all others
/// offers nothing; what is begun later can look back at it.
/// </remarks>
internal sealed class CarryingVerbs(Desk desk, IPlanStore store)
{
    /// <summary>Somebody with more plans than that finds her way without us.</summary>
    private const int MostPlans = 20;

    private const int MostFound = 5;

    public Task<Reply> FindAsync(Scene scene, FindAlike command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view =>
        {
            var typed = (command.Choice, AnswerVerbs.Masked(view, command.Text));
            if (view.Find(command.Question) is not { Own: null } question)
                return AnswerVerbs.Question(view, command.Question, typed: Typed(typed));
            var found = await FindAsync(view, question, cancellationToken);
            return found.Count == 0
                ? AnswerVerbs.Question(view, question.Id, Notice.Look(view.Say.NothingAlike), Typed(typed), command.Party, hasLookedForAlike: true)
                : Scene.Show(AlikeCard.Draw(view.Say, view.Plan, question, command.Party, found, typed));
        },
        cancellationToken);

    public Task<Reply> UseAsync(Scene scene, UseAlike command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view =>
        {
            var typed = (command.Choice, Text: AnswerVerbs.Masked(view, command.Text));
            if (command is not { From: { } from, Answered: { } answered, Of: { } of } || view.Find(command.Question) is not { } question)
                return AnswerVerbs.Question(view, command.Question, typed: Typed(typed), party: command.Party);

            // From a plan that she can open, an answer to what is asked there alike: not whatever the card names.
            if (await OpenAsync(scene, from, cancellationToken) is not { } plan
                || (await desk.ViewAsync(scene, plan, cancellationToken)).Find(answered) is not { } there
                || !NearEqual.Are(question.Question, there.Question)
                || plan.AnswerOf(answered, of) is not { } answer
                || !plan.ShowsTo(of, answer, view.Reader))
            {
                return AnswerVerbs.Question(view, command.Question, Notice.Look(view.Say.NothingAlike), Typed(typed), command.Party);
            }

            var (choice, text) = NearEqual.Carry(view.Say, there.Question, answer, question.Question.Kind);
            var together = string.Join('\n', new[] { typed.Text, text }.Where(part => !string.IsNullOrWhiteSpace(part)));
            return AnswerVerbs.Question(
                view,
                command.Question,
                Notice.Look(view.Say.TakenFrom(plan.Title)),
                (string.IsNullOrEmpty(typed.Choice) ? choice : typed.Choice, together.Length == 0 ? null : together.Shortened(QuestionCard.MostText)),
                command.Party,
                hasLookedForAlike: true);
        },
        cancellationToken);

    /// <summary>The newest answers to nearly the same, those of the reader's own party first.</summary>
    private async Task<IReadOnlyList<AlikeCard.Found>> FindAsync(PlanView view, PlanQuestion question, CancellationToken cancellationToken)
    {
        var own = view.Party is { } party ? view.Plan.Find(party)?.Name : null;
        var found = new List<AlikeCard.Found>();
        foreach (var id in (await desk.IdsBesideAsync(view.Scene.Turn, view.Plan.Id, cancellationToken)).Take(MostPlans))
        {
            if (await OpenAsync(view.Scene, id, cancellationToken) is not { } plan || plan.Template == view.Plan.Template)
                continue;
            var other = await desk.ViewAsync(view.Scene, plan, cancellationToken);
            found.AddRange(
                from there in other.Questions
                where there.Own is null && NearEqual.Are(question.Question, there.Question)
                from pair in plan.AnswersFor(there.Id, view.Reader)
                where NearEqual.Says(pair.Answer)
                select new AlikeCard.Found(plan, there, pair.Party, pair.Answer));
        }

        return [.. found.OrderByDescending(one => one.Party.Name == own).ThenByDescending(one => one.Answer.At).Take(MostFound)];
    }

    private async Task<Plan?> OpenAsync(Scene scene, PlanId id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { IsDeleted: false } plan && plan.IsOpenTo(scene.Turn) ? plan : null;

    private static (string? Choice, string? Text)? Typed((string? Choice, string? Text) typed) => typed is { Choice: null, Text: null } ? null : typed;
}
