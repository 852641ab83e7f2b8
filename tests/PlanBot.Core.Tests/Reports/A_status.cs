using System.Collections.Immutable;
using PlanBot.Core.Cards.Status;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports;
using PlanBot.Core.Templates;
using Xunit;

namespace PlanBot.Tests.Reports;

public sealed class A_status
{
    private static readonly Person Ada = new(new PersonId("id-ada"), "Ada Holm");
    private static readonly DateOnly Today = new(2026, 3, 5);

    /// <summary>The forms ask for somebody, but she may leave, and a plan may come from elsewhere.</summary>
    [Theory]
    [InlineData(Language.Danish, "1 uden ansvarlig")]
    [InlineData(Language.Norwegian, "1 uten ansvarlig")]
    [InlineData(Language.English, "1 with no one responsible")]
    public void Names_what_nobody_is_responsible_for(Language language, string counted)
    {
        var plan = new Plan { Id = new("p"), Template = "T4", Parties = [new(new("1"), "Kommune")] } with
        {
            AllInitiatives = new[] { Initiative(1, null), Initiative(2, new Owner.InTeams(Ada)), Initiative(3, null) with { Completion = Completion.Completed } }.ToImmutableDictionary(one => one.Id),
        };
        var status = StatusReport.Of(plan, new TemplateLibrary()["T4"].QuestionsOf(plan), Today);

        Assert.Equal(["Tiltag 1"], status.Unowned.Select(initiative => initiative.Title));
        var card = StatusCard.Draw(Phrases.In(language), plan, new TemplateLibrary()["T4"], status, Today, new(null, new(2026, 3, 5, 13, 0, 0, TimeSpan.Zero)));
        Assert.Contains(counted, card.FallbackText, StringComparison.Ordinal);
    }

    private static Initiative Initiative(int number, Owner? owner) =>
        new(new($"i{number}"), number, null, $"Tiltag {number}", owner, new PlanDate.Day(new(2026, 4, 1)), [], Completion.NotStarted, Ada);
}
