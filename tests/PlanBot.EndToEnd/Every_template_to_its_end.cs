using Microsoft.Playwright;
using PlanBot.Core.Languages;
using PlanBot.Core.Templates;
using PlanBot.EndToEnd.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>Nina Holm walks through each template in the chat client, question by question, until the bot says that all is answered.</summary>
public sealed class Every_template_to_its_end(OpenChat open) : IClassFixture<OpenChat>
{
    private const int MostCards = 80;

    private static readonly TemplateLibrary Templates = new();

    private PlaygroundPage Nina => open.Page;

    /// <summary>T1: nine core elements in a circle.</summary>
    [Fact]
    public async Task The_circle_ends_with_a_new_round()
    {
        var say = await BeginAsync("T1", Language.Norwegian);
        await WalkAsync("T1", say, until: say.StartNewRoundQuestion);
        await Nina.PhotographAsync("walk-t1-end");
        await Nina.PressAsync(say.StartNewRound);
        await Nina.WaitForCardAsync(say.RoundStarted(2));
        await Nina.PressAsync(say.GoOn);
        await Nina.WaitForCardAsync(say.FromRoundKeep(1));
        await Nina.PhotographAsync("walk-t1-round-2");
    }

    /// <summary>T2: only what applies to an evidence-based intervention.</summary>
    [Fact]
    public async Task What_is_ready_made_is_asked_only_what_applies()
    {
        var say = await BeginAsync("T2", Language.Norwegian);
        var asked = await WalkAsync("T2", say, until: say.AllAnswered);
        Assert.Equal(8, asked);
        await Nina.PhotographAsync("walk-t2-end");
        Assert.Contains("avklart av tiltaket", await Nina.CardTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>T3: the questions, then out of the roundabout.</summary>
    [Fact]
    public async Task The_loop_is_left_when_everything_is_described_and_piloted()
    {
        var say = await BeginAsync("T3", Language.Norwegian);
        await WalkAsync("T3", say, until: say.AllAnswered);
        await Nina.PressAsync(say.More);
        await Nina.WaitForCardAsync(say.MenuRound);
        await Nina.PressAsync(say.RoundTitle);
        await Nina.WaitForCardAsync(say.DevelopHelp);
        await Nina.PressAsync(say.OnToStep(say.StepTryOut));
        await Nina.WaitForCardAsync(say.TryOutHelp);
        await Nina.PressAsync(say.OnToStep(say.StepEvaluate));
        await Nina.WaitForCardAsync(say.EvaluateHelp);
        await Nina.FillAsync(say.WhatWorked, "Korte møter hver uke");
        await Nina.PhotographAsync("walk-t3-evaluate");
        await Nina.PressAsync(say.SaveAndSeeIfReady);
        await Nina.WaitForCardAsync(say.ReadyToLeave);
        await Nina.PhotographAsync("walk-t3-ready");
        await Nina.PressAsync(say.LeaveTheLoop);
        await Nina.WaitForCardAsync(say.LoopLeft(1));
    }

    /// <summary>T4: 23 questions for a municipality and an NGO.</summary>
    [Fact]
    public async Task The_Danish_plan_has_twenty_three_questions()
    {
        var say = await BeginAsync("T4", Language.Danish);
        await Nina.WaitForCardAsync(say.Municipality);
        await Nina.PressAsync(say.Municipality);
        Assert.Equal(23, await WalkAsync("T4", say, until: say.AllAnswered));
        await Nina.PhotographAsync("walk-t4-end");
    }

    /// <summary>T5: what must, should and may be there after the second project year.</summary>
    [Fact]
    public async Task The_second_year_ends_with_its_register_of_duties()
    {
        var say = await BeginAsync("T5", Language.Norwegian);
        await WalkAsync("T5", say, until: say.AllAnswered);
        await Nina.PhotographAsync("walk-t5-end");
        await Nina.PressAsync(say.More);
        await Nina.WaitForCardAsync(say.MenuDuties);
        await Nina.PressAsync(say.Duties);
        await Nina.WaitForCardAsync(say.DutiesIntroduction);
        await Nina.PhotographAsync("walk-t5-duties");
        Assert.Contains(say.Must, await Nina.CardTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>Starts a plan and goes to its first question.</summary>
    private async Task<Phrases> BeginAsync(string template, Language language)
    {
        var say = Phrases.In(language);
        await Nina.OpenAsync(PlaygroundPage.Personal);
        await Nina.SayAsync(language == Language.Danish ? "dansk" : "norsk");
        await Nina.WaitForCardAsync(say.LanguageChosen);
        await Nina.SayAsync(language == Language.Danish ? "ny plan" : "new plan");
        await Nina.WaitForCardAsync(say.NewPlanTitle);
        await Nina.FillAsync(say.Template, Templates[template].Title.In(language));
        await Nina.FillAsync(say.PlanTitle, $"Familiehuset {template}");
        if (template != "T4")
            await Nina.FillAsync(say.Party(2), "");
        await Nina.PressAsync(say.StartPlan);
        await Nina.WaitForCardAsync(say.PlanStarted);
        await Nina.PressAsync(say.GoOn);
        return say;
    }

    /// <summary>Answers, says that no initiative is needed, and goes on.</summary>
    /// <returns>How many questions were answered and decided on.</returns>
    private async Task<int> WalkAsync(string template, Phrases say, string until)
    {
        var decided = 0;
        for (var card = 0; card < MostCards; card++)
        {
            var text = await Nina.CardTextAsync();
            if (text.Contains(until, StringComparison.Ordinal))
                return decided;
            if (await Nina.LastCard.GetByRole(AriaRole.Button, new() { Name = say.NoNotNecessary, Exact = true }).CountAsync() > 0)
            {
                if (decided == 0)
                    await Nina.PhotographAsync($"walk-{template}-decision");
                await Nina.PressAsync(say.NoNotNecessary);
                decided++;
                continue;
            }

            await Nina.AnswerAsync(say.YourAnswer, "Det vet vi.");
            if (card == 0)
                await Nina.PhotographAsync($"walk-{template}-first");
            await Nina.PressAsync(say.SaveAndNext);
        }

        throw new InvalidOperationException($"{template} does not come to an end. The last card: {await Nina.CardTextAsync()}");
    }
}
