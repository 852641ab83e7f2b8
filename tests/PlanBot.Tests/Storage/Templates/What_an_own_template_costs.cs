using System.Collections.Immutable;
using System.Text;
using PlanBot.Core.Conversation;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Documents;
using PlanBot.Storage;
using PlanBot.Storage.Plans;
using Xunit;

namespace PlanBot.Tests.Storage.Templates;

public sealed class What_an_own_template_costs
{
    private static readonly Person Ada = new(new PersonId("id-ada"), "Ada Holm");
    private static readonly Place Group = new("tenant", "19:group", PlaceKind.GroupChat);
    private static readonly OwnKey Leisure = new(TemplateOwner.Of(Group), "fritid");
    private static readonly PlanId Club = new("club");

    private readonly WatchedTables tables = new();

    [Fact]
    public async Task One_read_more_in_a_host_that_meets_it_first_and_none_after()
    {
        await FillAsync();
        var conversation = Conversing.Over(tables);
        await conversation.HandleAsync(Turn("hello"), new Help(), CancellationToken.None);

        Assert.Equal(["Plans ..~h|", "Templates v|fritid|0001"], await ReadsAsync(conversation, "first", "ja", 0));
        Assert.Equal(["Plans ..~h|"], await ReadsAsync(conversation, "second", "nej", 1));
    }

    [Fact]
    public async Task Nothing_while_a_question_is_drawn_that_could_look_into_other_plans()
    {
        await FillAsync();
        var conversation = Conversing.Over(tables);
        await conversation.HandleAsync(Turn("warm"), new Continue { Plan = Club }, CancellationToken.None);
        tables.Reads.Clear();

        var reply = await conversation.HandleAsync(Turn("show"), new ShowQuestion(new("maalgruppe")) { Plan = Club }, CancellationToken.None);

        Assert.Contains("Hvem er tilbuddet til?", reply.Summary, StringComparison.Ordinal);
        Assert.Equal(["Plans ..~h|"], tables.Reads);
    }

    private static Turn Turn(string id) => new(id, Ada, Group, Manner.Pressed, Language.Danish, new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero));

    private async Task<IReadOnlyCollection<string>> ReadsAsync(Conversation conversation, string turn, string choice, int seen)
    {
        tables.Reads.Clear();
        await conversation.HandleAsync(Turn(turn), new SaveAnswer(new("lokaler"), seen) { Plan = Club, Choice = choice }, CancellationToken.None);
        return [.. tables.Reads];
    }

    private async Task FillAsync()
    {
        var root = ((ReceivedDocument.Structured)YamlTree.Read(Encoding.UTF8.GetBytes(PublishedTemplates.Example))).Root;
        await new TemplateStore(tables, TimeProvider.System).KeepAsync(Leisure, TemplateText.Of(root), Ada, Turn("").Now, CancellationToken.None);
        var start = new PlanEvent.Started(Leisure.ToString(), 1, "Klubben", [new(new PartyId("1"), "Kommune")], Country.Denmark, Language.Danish, Ada, Group, HasPlansBeside: true);
        await new PlanStore(tables, TimeProvider.System).ChangeAsync(Club, plan => Starting.Start(plan, Club, Turn("start"), start), CancellationToken.None);
    }
}
