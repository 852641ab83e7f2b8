using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards;

/// <summary>What can be done with a plan and is not done every day. Lines to press, since a card takes six buttons (Teams' own rule).</summary>
internal static class MenuCard
{
    public static AdaptiveCard Draw(Phrases say, Plan plan, Template template, bool isCoordinator, PageLinks? page) => Parts.Card(
        say,
        $"{plan.Title}: {say.MenuTitle}",
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.MenuTitle),
            Line(say.AddOwnQuestion, say.MenuOwnQuestion, new NewOwnQuestion { Plan = plan.Id }),
            Line(say.History, say.MenuHistory, new ShowHistory { Plan = plan.Id }),
            template.Duties.Count > 0 ? Line(say.Duties, say.MenuDuties, new ShowDuties { Plan = plan.Id }) : null,
            template.Rounds == RoundShape.None ? null : Line(template.Rounds == RoundShape.Loop ? say.RoundTitle : say.StartNewRound, say.MenuRound, new ShowLap { Plan = plan.Id }),
            template.AskedAtStaffChange().Any() ? Line(say.StaffChange, say.MenuStaffChange, new StaffChange { Plan = plan.Id }) : null,
            Line(say.YearWheelTitle, say.MenuYearWheel, new ShowYearWheel { Plan = plan.Id }),
            Line(say.Meeting, say.MenuMeeting, new StartMeeting { Plan = plan.Id }),
            plan.AllMeetings.IsEmpty ? null : Line(say.ShowMinutes, say.MenuMinutes, new ShowMinutes { Plan = plan.Id }),
            isCoordinator ? Line(say.ClarityTitle, say.MenuClarity, new AskClarity { Plan = plan.Id }) : null,
            isCoordinator ? Line(say.PulseTitle, say.MenuPulse, new AskPulse { Plan = plan.Id }) : null,
            isCoordinator ? Line(say.Reminders, say.MenuReminders, new ShowReminders { Plan = plan.Id }) : null,
            isCoordinator ? Line(say.Planner, say.MenuPlanner, new ShowPlanner { Plan = plan.Id }) : null,
            isCoordinator ? Line(say.PostingHeading, say.MenuPosting, new ShowPosting { Plan = plan.Id }) : null,
            Line(say.MissingOwner, say.MenuUnowned, new ShowUnowned { Plan = plan.Id }),
            Line(say.TakeOverTitle, say.MenuTakeOver, new TakeOver { Plan = plan.Id }),
            plan.IsImported ? Line(say.WhatIsLeft, say.MenuImported, new ShowImported { Plan = plan.Id }) : null,
            isCoordinator && !plan.HasAWall() ? Line(say.ShareWithATeam, say.MenuBring, new AskBring()) : null,
            plan.HasAWall() ? Line(plan.IsPinned ? say.UnpinTheOverview : say.PinTheOverview, say.MenuPin, new PinOverview(plan.IsPinned) { Plan = plan.Id }) : null,
            Line(say.AllPlansTitle, say.MenuAllPlans, new ShowAllPlans()),
            Line(say.Documents, say.MenuDocuments, new ShowDocuments { Plan = plan.Id }),
            Line(say.AboutTheTemplate, say.MenuAbout, new AboutTemplate { Plan = plan.Id }),
            isCoordinator ? Line(say.DeletePlan, say.MenuDelete, new DeletePlan { Plan = plan.Id }) : null,
        ],
        Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
        page is null ? null : new OpenUrlAction(say.OpenThePage, page.Of(plan.Id)));

    private static Container Line(string title, string what, Command command) =>
        new([new TextBlock(title) { Weight = "Bolder" }, new TextBlock(what) { IsSubtle = true, Spacing = "None", Size = "Small" }])
        {
            SelectAction = new ExecuteAction(title, command) { AssociatedInputs = "none" },
            Spacing = "Medium",
        };
}
