using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Clarity;

/// <summary>A plan of a municipality and an NGO in which people answer for themselves; Ada coordinates.</summary>
internal sealed class RoundChat
{
    public Chat Chat { get; } = new();

    public Talker Ada => Chat.Ada;

    public Plan Plan => Chat.Plans.All.Single();

    public ClarityRound Round => Plan.AllClarityRounds.Values.MaxBy(round => round.Number)!;

    /// <summary>A round about these questions, open.</summary>
    public static async Task<RoundChat> OpenAsync(string questions = "T4-Q1")
    {
        var round = new RoundChat();
        await round.Ada.BeginsAPlan();
        await round.OpensAsync(questions);
        return round;
    }

    public async Task<ShownCard> OpensAsync(string questions)
    {
        await Ada.Says("klarhedsrunde");
        return await Ada.Presses("Åbn runden", ("questions", questions));
    }

    /// <summary>Somebody in her own chat, who says first whom she answers for where that is not known.</summary>
    public async Task<Talker> ComesAsync(string name, string party)
    {
        var who = name == "Ada Holm" ? Ada : Chat.Another(name);
        who.Card = Chat.Board;
        if ((await who.Presses("Svar privat")).Buttons.Contains(party))
            await who.Presses(party);
        var alone = who.InPrivate;
        await alone.Says("min stemme");
        return alone;
    }

    /// <summary>The same, answering the question before her.</summary>
    public async Task<Talker> AnswersAsync(string name, string party, string choice, string? line = null)
    {
        var who = await ComesAsync(name, party);
        await who.Presses(choice, ("line", line));
        return who;
    }

    public async Task<ShownCard> ClosesAsync()
    {
        await Ada.Says("klarhedsrunde");
        Ada.Card = Chat.Board;
        await Ada.Presses(Chat.Board.Buttons.Contains("Luk runden") ? "Luk runden" : "Se runden");
        while (Ada.Card.Buttons.Contains("Luk runden"))
            await Ada.Presses("Luk runden");
        return Ada.Card;
    }
}
