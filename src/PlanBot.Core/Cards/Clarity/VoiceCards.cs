using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;

namespace PlanBot.Core.Cards.Clarity;

/// <summary>Around one's own answers: where one can give them, for whom, and when one is through.</summary>
internal static class VoiceCards
{
    public static AdaptiveCard WhichParty(PlanView view, ClarityRound round) => Parts.Card(
        view.Say,
        view.Say.WhomDoYouAnswerFor,
        [Parts.TitleOf(view.Plan), Parts.Heading(view.Say.WhomDoYouAnswerFor)],
        view.Plan.Parties.Select(party => Parts.Go(party.Name, new JoinClarity(round.Id, party.Id) { Plan = view.Plan.Id })));

    /// <summary>All is answered; each can be changed until the round is closed.</summary>
    public static AdaptiveCard Through(PlanView view, ClarityRound round, IReadOnlyList<AskedQuestion> asked) => Parts.Card(
        view.Say,
        view.Say.YouAreThrough(asked.Count),
        [
            Parts.TitleOf(view.Plan),
            Parts.Heading(view.Say.Title(round)),
            Parts.Banner(Notice.Good(view.Say.YouAreThrough(asked.Count))),
            Parts.Quiet(view.Say.ChangeUntilClosed, spacing: "Small"),
            .. asked.Select((question, index) => Parts.Row(
                view.Say.ChangeAnswer,
                new AnswerClarity(round.Id) { Plan = view.Plan.Id, Question = question.Id },
                $"{index + 1}. {question.Label}".Shortened(Parts.MostOfARow),
                view.Say.ChangeAnswer)),
        ],
        Parts.Go(view.Say.ShowRound, new ShowClarity { Plan = view.Plan.Id, Round = round.Id }),
        Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id }));

    /// <summary>The rounds one can answer in. Nothing private is in it: it may be posted where others read it.</summary>
    public static AdaptiveCard Rounds(Phrases say, IReadOnlyList<(Plan Plan, ClarityRound Round)> rounds, Notice? notice = null) => Parts.Card(
        say,
        notice?.Text ?? (rounds.Count == 0 ? say.NoOpenRound : say.OpenRounds),
        [
            Parts.Heading(say.OpenRounds),
            Parts.Banner(notice),
            rounds.Count == 0 ? Parts.Said(say.NoOpenRound) : null,
            .. rounds.Select(open => Parts.Row(say.AnswerPrivately, new AnswerClarity(open.Round.Id) { Plan = open.Plan.Id }, open.Plan.Title, say.Title(open.Round))),
        ]);
}
