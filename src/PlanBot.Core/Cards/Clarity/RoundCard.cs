using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;

namespace PlanBot.Core.Cards.Clarity;

/// <summary>A round while it is open: who has answered how many, never what. In a pulse, only how many people.</summary>
internal static class RoundCard
{
    /// <summary>For one reader.</summary>
    public static AdaptiveCard Draw(PlanView view, ClarityRound round, Tally tally, Notice? notice = null) => Parts.Card(
        view.Say,
        notice?.Text ?? Summary(view.Say, round, tally),
        Body(view, view.Say, round, tally, notice),
        Parts.Send(view.Say.AnswerPrivately, new AnswerClarity(round.Id) { Plan = view.Plan.Id }) with { AssociatedInputs = "none" },
        view.IsCoordinator ? Parts.Go(view.Say.CloseRound, new CloseClarity(round.Id) { Plan = view.Plan.Id }) : null,
        view.IsCoordinator ? Parts.Go(view.Say.CallOffRound, new CallOffClarity(round.Id) { Plan = view.Plan.Id }) : null,
        Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id }));

    /// <summary>For everybody in a place, in the plan's language.</summary>
    public static AdaptiveCard Shared(PlanView view, ClarityRound round, Tally tally)
    {
        var say = Phrases.In(view.Plan.Language);
        return Parts.Card(
            say,
            Summary(say, round, tally),
            Body(view, say, round, tally, null),
            Parts.Send(say.AnswerPrivately, new AnswerClarity(round.Id) { Plan = view.Plan.Id }) with { AssociatedInputs = "none" },
            Parts.Go(HaveAllAnswered(view, round, tally) ? say.CloseRound : say.ShowRound, HaveAllAnswered(view, round, tally) ? new CloseClarity(round.Id) { Plan = view.Plan.Id } : new ShowClarity { Plan = view.Plan.Id, Round = round.Id }));
    }

    /// <summary>The same place, once the round is over.</summary>
    public static AdaptiveCard SharedEnd(PlanView view, ClarityRound round)
    {
        var say = Phrases.In(view.Plan.Language);
        var sentence = round.State == ClarityState.Closed ? say.RoundClosed(round.People) : say.RoundCalledOff;
        return Parts.Card(
            say,
            sentence,
            [Parts.TitleOf(view.Plan), Parts.Heading(say.Title(round)), Parts.Said(sentence)],
            round.State == ClarityState.Closed ? Parts.Go(say.ShowSpread, new ShowSpread(round.Id) { Plan = view.Plan.Id }) : null,
            Parts.Go(say.Overview, new OpenPlan { Plan = view.Plan.Id }));
    }

    /// <summary>Whether everybody whom one can expect has: whoever has begun is through, and every member who answers for a party has begun.</summary>
    public static bool HaveAllAnswered(PlanView view, ClarityRound round, Tally tally)
    {
        var asked = AskedQuestion.Of(view, round);
        return tally.Voters.Length > 0
            && tally.Voters.All(voter => asked.All(question => voter.Answered.Contains(question.Id)))
            && view.Plan.Members.Values.All(member => view.Plan.PartyOf(member.Person.Id) is null || tally.Find(member.Person.Id) is not null);
    }

    private static string Summary(Phrases say, ClarityRound round, Tally tally) => $"{say.Title(round)}. {say.PeopleHaveAnswered(tally.Voters.Length)}";

    private static IEnumerable<CardElement?> Body(PlanView view, Phrases say, ClarityRound round, Tally tally, Notice? notice)
    {
        yield return Parts.TitleOf(view.Plan);
        yield return Parts.Heading(say.Title(round));
        yield return Parts.Banner(notice);
        yield return Parts.Said(round.Kind == ClarityKind.Pulse ? say.PulseIs : say.RoundIsOpen(AskedQuestion.Of(view, round).Count));
        if (round.Kind == ClarityKind.Pulse || tally.Voters.IsEmpty)
        {
            yield return Parts.Quiet(say.PeopleHaveAnswered(tally.Voters.Length), spacing: "Small");
        }
        else
        {
            foreach (var party in view.Plan.Parties)
            {
                foreach (var element in PartyOf(view, say, round, tally, party))
                    yield return element;
            }
        }

        yield return HaveAllAnswered(view, round, tally) ? Parts.Banner(Notice.Good(say.AllHaveAnswered(view.Plan.Coordinator.Name))) : null;
        yield return Parts.Quiet(round.Kind == ClarityKind.Pulse ? say.PulseKeeps : say.OnlyWhoIsShown, spacing: "Medium");
    }

    private static IEnumerable<CardElement> PartyOf(PlanView view, Phrases say, ClarityRound round, Tally tally, Party party)
    {
        var asked = AskedQuestion.Of(view, round);
        var voters = tally.Voters.Where(voter => voter.Party == party.Id).ToArray();
        yield return Parts.Labelled(party.Name, say.PeopleHaveAnswered(voters.Length));
        if (voters.Length > 0)
        {
            yield return Parts.Wrote(
                string.Join(" · ", voters.Select(voter => $"{voter.Person.Name} {say.SoManyOf(asked.Count(question => voter.Answered.Contains(question.Id)), asked.Count)}")),
                size: "Small",
                subtle: true,
                spacing: "None");
        }
    }
}
