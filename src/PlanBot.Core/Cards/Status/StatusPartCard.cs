using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Cards.Status;

/// <summary>What one phase, one party or one state holds, in place of the whole status and with the way back to it.</summary>
internal static class StatusPartCard
{
    private const int OnAPage = 15;

    /// <summary>Null where the command names nothing that the plan has.</summary>
    public static AdaptiveCard? Draw(PlanView view, StatusReport status, StatusLook look, ShowStatus command)
    {
        var (say, plan) = (view.Say, view.Plan);
        if (command.Phase is { } phase)
            return status.Parts.FirstOrDefault(part => part.Phase.Id == phase) is { } part ? OfPhase(view, part, look, command) : null;
        if (command.Party is { } id)
            return plan.Find(id) is { } party ? OfParty(view, status, party, command) : null;
        return command.State switch
        {
            StatusState.Late => OfInitiatives(say.Late, status.Late),
            StatusState.Unowned => OfInitiatives(say.Unowned, status.Unowned),
            StatusState.Proposed => OfInitiatives(say.ProposedOwners, status.Proposed),
            StatusState.NotStarted => OfInitiatives(say.NotStarted, In(Completion.NotStarted)),
            StatusState.UnderWay => OfInitiatives(say.UnderWay, In(Completion.UnderWay)),
            StatusState.Completed => OfInitiatives(say.Completed, In(Completion.Completed)),
            StatusState.Due => Page(view, command, say.DueIn30Days, [], [.. StatusRows.Coming(say, plan, status.Due, status.Occurrences)], row => row),
            StatusState.Divided => Page(view, command, say.WhereAnswersDiffer, [], status.Divided, question => StatusRows.Question(say, plan, question, null)),
            StatusState.Unclear => Page(view, command, say.WhereUnclear, [], status.Unclear, question => StatusRows.Question(say, plan, question, AnswerState.Open(say, plan, question, look.Reader))),
            StatusState.New when look.News is { } news => Page(view, command, say.NewSince(say.Moment(news.Since, plan)), [], [.. StatusRows.New(say, plan, news, look.Reader)], row => row),
            _ => null,
        };

        Initiative[] In(Completion state) => [.. status.Initiatives.Where(initiative => initiative.Completion == state)];

        AdaptiveCard OfInitiatives(string heading, IReadOnlyList<Initiative> initiatives) =>
            Page(view, command, heading, [], initiatives, initiative => InitiativeRow.Draw(say, plan, initiative));
    }

    private static AdaptiveCard OfPhase(PlanView view, PartStatus part, StatusLook look, ShowStatus command)
    {
        var (say, plan) = (view.Say, view.Plan);
        var questions = view.Questions.Where(question => question.Phase == part.Phase).ToArray();
        var ids = questions.Select(question => question.Id).ToHashSet();
        return Page(
            view,
            command,
            say.PartName(part.Phase.Id, part.Phase.Name.In(say.Language)),
            [Parts.Said(StatusRows.Progress(say, part.Answered, part.Of)) with { Spacing = "None" }],
            [
                .. questions.Select(question => (Func<Container>)(() => StatusRows.Question(say, plan, question, OverviewCard.State(say, plan, question, look.Reader)))),
                .. plan.Initiatives.Where(initiative => initiative.Question is { } from && ids.Contains(from)).Select(initiative => (Func<Container>)(() => InitiativeRow.Draw(say, plan, initiative))),
            ],
            row => row());
    }

    private static AdaptiveCard OfParty(PlanView view, StatusReport status, Party party, ShowStatus command)
    {
        var say = view.Say;
        return Page(
            view,
            command,
            party.Name,
            [
                .. status.Parts.SelectMany(part => new CardElement[]
                {
                    new TextBlock(say.PartName(part.Phase.Id, part.Phase.Name.In(say.Language))) { Weight = "Bolder", Spacing = "Small" },
                    Parts.Said(StatusRows.Progress(say, part.ByParty.First(one => one.Party.Id == party.Id).Answered, part.Of)) with { Spacing = "None" },
                }),
                Parts.Subheading(say.NotAnswered),
            ],
            [.. view.Questions.Where(question => !view.Plan.IsAnswered(question.Id, party.Id))],
            question => StatusRows.Question(say, view.Plan, question, null));
    }

    private static AdaptiveCard Page<T>(PlanView view, ShowStatus command, string heading, IEnumerable<CardElement> above, IReadOnlyList<T> all, Func<T, Container> row)
    {
        var (say, plan) = (view.Say, view.Plan);
        var pages = Math.Max(1, (all.Count + OnAPage - 1) / OnAPage);
        var page = Math.Clamp(command.Page, 0, pages - 1);
        return Parts.Card(
            say,
            $"{plan.Title}. {heading}. {say.Number(all.Count)}.",
            [
                Parts.TitleOf(plan),
                new RichTextBlock([new TextRun(heading) { Size = "Large", Weight = "Bolder" }]),
                .. above,
                all.Count == 0 ? Parts.Quiet(say.NothingHere, spacing: "Small") : null,
                .. all.Skip(page * OnAPage).Take(OnAPage).Select(row),
                pages > 1 ? new ActionSet([Parts.Go(say.ShowMore, command with { Plan = plan.Id, Page = (page + 1) % pages })]) : null,
            ],
            Parts.Go(say.WholeStatus, new ShowStatus { Plan = plan.Id }),
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
    }
}
