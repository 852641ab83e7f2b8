using System.Globalization;
using System.Text.Json.Nodes;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Graph.Planner;
using PlanBot.Tests.Graph.StandIn;
using Xunit;
using Xunit.Abstractions;

namespace PlanBot.Tests.Graph.Planner;

/// <summary>
/// A year in which people here and people in Planner change the same plan at random, while Graph is down, throttles, loses answers and is
/// overtaken. Milestones are reached here and ticked there, and a third person shares tasks there. In the end both sides say the same, everything that was made is there or was deleted by somebody, and the requests were few.
/// Another year: <code>PLANBOT_SEED=7 dotnet test tests/PlanBot.Tests --filter A_year_with_Planner</code>
/// </summary>
public sealed class A_year_with_Planner(ITestOutputHelper output)
{
    private const int Days = 365;
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task Ends_with_both_sides_equal_and_nothing_lost()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PLANBOT_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : 2026;
        var year = new Year(new Random(seed));
        await using (year)
        {
            await year.LiveAsync();
            output.WriteLine($"Seed {seed}");
            await year.EqualAsync();
            output.WriteLine($"Seed {seed}: {year.HereEdits} changes here, {year.ThereEdits} in Planner, {year.Conflicts} settled, {year.Ticks} ticks taken over, {year.Shared} tasks shared; {year.Requests} requests in {Days} days, {year.Requests / (double)(year.HereEdits + year.ThereEdits):0.0} a change, {year.QuietRequests} a quiet day.");

            // A quiet day is 24 looks of so many pages, and all checklists once, twenty a request; a change here is a request or four (a new task and its details), one there some looks sooner.
            Assert.True(year.QuietRequests <= 27 * year.Pages, $"{year.QuietRequests} requests on a day on which nothing happened.");
            Assert.True(year.Requests <= (Days * 27 * year.Pages) + ((year.HereEdits + year.ThereEdits) * 6 * year.Pages), $"{year.Requests} requests.");
        }
    }

    private const string Cai = "cccccccc-0000-0000-0000-000000000003";

    private sealed class Year : IAsyncDisposable
    {
        private readonly Random random;
        private readonly SimulatedTime time = new(new(2026, 1, 1, 8, 0, 0, TimeSpan.Zero));
        private readonly GraphStandIn graph;
        private readonly GraphHost host;
        private readonly List<string> made = [];
        private readonly HashSet<string> deletedThere = [];
        private readonly HashSet<string> shared = [];
        private PlanId plan;
        private int number;
        private int losing;

        public Year(Random random)
        {
            this.random = random;
            graph = GraphStandIn.Within(time);
            host = new(graph, time, direct: graph.Handler);
            graph.Planner.PageSize = 25;
            graph.Answering = (_, path) =>
            {
                // Half an hour in which answers are lost now and then, and somebody is faster now and then.
                if (losing > 0 && random.Next(3) == 0 && path.Contains("/planner", StringComparison.Ordinal))
                    throw new HttpRequestException("The line was cut.");
            };
        }

        public int HereEdits { get; private set; }

        public int ThereEdits { get; private set; }

        public int Conflicts { get; private set; }

        public int Ticks { get; private set; }

        public int Shared => shared.Count;

        public int Requests => graph.Requests.Count;

        public int QuietRequests { get; private set; }

        /// <summary>How many pages the tasks fill in the end.</summary>
        public int Pages => (graph.Planner.Tasks.Count / graph.Planner.PageSize) + 1;

        public async Task LiveAsync()
        {
            plan = await host.ConnectedAsync();
            for (var day = 0; day < Days; day++)
            {
                var weather = random.Next(30);
                var until = time.GetUtcNow().AddDays(1);
                var trouble = random.Next(0, 20);
                var edits = random.Next(10) < 3 ? 0 : random.Next(8);
                for (var step = 0; time.GetUtcNow() < until; step++)
                {
                    graph.Instead = (weather, step) switch
                    {
                        (0, _) when step < trouble * 4 => (_, _) => GraphAnswer.Error(System.Net.HttpStatusCode.ServiceUnavailable, "Down"),
                        (1, _) when step < trouble => (_, _) => GraphAnswer.Throttled(random.Next(2) == 0 ? 600 : null),
                        _ => (_, _) => null,
                    };
                    losing = weather == 2 && step < trouble ? 1 : 0;
                    if (edits > 0 && random.Next(20) == 0)
                    {
                        edits--;
                        var who = random.Next(5);
                        if (who is 0 or 1 or 2)
                            await HereAsync();
                        if (who is 2 or 3 or 4)
                            There();
                    }

                    await host.TickAsync();
                    time.Advance(Step);
                }
            }

            graph.Instead = (_, _) => null;
            losing = 0;
            await RestAsync(TimeSpan.FromDays(2));
            var before = Requests;
            await RestAsync(TimeSpan.FromDays(1));
            QuietRequests = Requests - before;
        }

        public async Task EqualAsync()
        {
            var standing = await host.PlanAsync(plan);
            var entries = await host.Store.HistoryAsync(plan, int.MaxValue, int.MaxValue, CancellationToken.None);
            Conflicts = entries.Sum(entry => entry.Events.OfType<PlanEvent.PlannerSettled>().Count());
            var book = await host.Get<PlannerRows>().ReadAsync(plan, CancellationToken.None);
            Assert.Empty(book.Problems);

            // Everything that was made here is here; what is deleted, somebody deleted.
            Assert.Equal(made.Order(StringComparer.Ordinal), standing.AllInitiatives.Keys.Select(id => id.Value).Order(StringComparer.Ordinal));
            var ours = standing.Initiatives.Where(one => one.Owner is Owner.InTeams || book.Tasks.ContainsKey(one.Id)).Select(Told).Order(StringComparer.Ordinal).ToArray();
            var theirs = graph.Planner.Tasks.Values.Select(Shown).Order(StringComparer.Ordinal).ToArray();
            Assert.NotEmpty(ours);
            Assert.Equal(ours, theirs);
            Assert.Equal(standing, PlanHistory.Replay(plan, entries.Reverse()), (one, other) => one!.AllInitiatives.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal).Select(pair => pair.Value.Title + pair.Value.Version).SequenceEqual(other!.AllInitiatives.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal).Select(pair => pair.Value.Title + pair.Value.Version)));
            Ticks = entries.Where(entry => entry.By == PlannerLink.Itself).SelectMany(entry => entry.Events).OfType<PlanEvent.InitiativeChanged>()
                .Count(changed => changed.Before is { } before && !before.Milestones.Select(one => one.IsReached).SequenceEqual(changed.After.Milestones.Select(one => one.IsReached)));
            Assert.True(Ticks > 0, "A year without a tick proves nothing about them.");
            shared.IntersectWith(graph.Planner.Tasks.Keys);
            Assert.NotEmpty(shared);
            Assert.All(shared, task => Assert.Contains(Cai, graph.Planner.Tasks[task]["assignments"]!.AsObject().Select(one => one.Key)));
            Assert.True(Conflicts > 0, "A year without a conflict proves nothing about them.");
        }

        public async ValueTask DisposeAsync()
        {
            await host.DisposeAsync();
            await graph.DisposeAsync();
        }

        private async Task RestAsync(TimeSpan length)
        {
            for (var until = time.GetUtcNow() + length; time.GetUtcNow() < until; time.Advance(Step))
                await host.TickAsync();
        }

        private async Task HereAsync()
        {
            HereEdits++;
            var standing = await host.PlanAsync(plan);
            var initiatives = standing.AllInitiatives.Values.OrderBy(one => one.Number).ToArray();
            if (initiatives.Length == 0 || (initiatives.Length < 60 && random.Next(4) == 0))
            {
                var key = $"i{++number}";
                made.Add(key);
                await host.AddAsync(plan, key, $"Initiativ {number}", Somebody(), Day(), [.. Enumerable.Range(0, random.Next(4)).Select(one => new Milestone($"Milepæl {one}", null))]);
                return;
            }

            // Mostly what was changed lately, so that both sides meet at the same things.
            var chosen = initiatives[^Math.Min(initiatives.Length, 1 + random.Next(3))];
            await host.ChangeAsync(plan, one => chosen.IsDeleted ? one.Restore(host.Turn(), chosen.Id) : random.Next(9) switch
            {
                0 => one.Change(host.Turn(), chosen.Id, null, before => before with { Title = $"{before.Title.Split(',')[0]}, her {random.Next(1000)}" }),
                1 or 2 => one.Change(host.Turn(), chosen.Id, null, before => before with { Deadline = new PlanDate.Day(Day()) }),
                3 => one.Change(host.Turn(), chosen.Id, null, before => before with { Completion = (Completion)random.Next(3) }),
                4 => one.Change(host.Turn(), chosen.Id, null, before => before with { Owner = random.Next(6) == 0 ? new Owner.Outside("Lederen") : new Owner.InTeams(Somebody()) }),
                5 => one.Change(host.Turn(), chosen.Id, null, before => before with { Milestones = [new($"Milepæl {random.Next(100)}", null)] }),
                6 or 7 when !chosen.Milestones.IsEmpty => Reach(one),
                _ => one.Delete(host.Turn(), chosen.Id),
            });
        }

        private Outcome Reach(Plan standing)
        {
            var chosen = standing.Initiatives.Where(one => !one.Milestones.IsEmpty).OrderBy(one => one.Number).Last();
            var milestone = random.Next(chosen.Milestones.Length);
            return standing.Reach(host.Turn(), chosen.Id, milestone, !chosen.Milestones[milestone].IsReached);
        }

        private void There()
        {
            if (graph.Planner.Tasks.Count == 0)
                return;
            ThereEdits++;
            var task = graph.Planner.Tasks.OrderBy(pair => pair.Key, StringComparer.Ordinal).ElementAt(graph.Planner.Tasks.Count - 1 - random.Next(Math.Min(3, graph.Planner.Tasks.Count))).Key;
            switch (random.Next(9))
            {
                case 0:
                    graph.Planner.Edit(task, one => one["title"] = $"{((string)one["title"]!).Split(',')[0]}, i Planner {random.Next(1000)}");
                    break;
                case 1 or 2:
                    graph.Planner.Edit(task, one => one["dueDateTime"] = random.Next(5) == 0 ? null : Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T10:00:00Z");
                    break;
                case 3 or 4:
                    graph.Planner.Edit(task, one => one["percentComplete"] = random.Next(3) * 50);
                    break;
                case 5:
                    shared.Remove(task);
                    graph.Planner.Edit(task, one => one["assignments"] = new JsonObject { [Somebody().Id.Value] = Assignment() });
                    break;
                case 6 when graph.Planner.Tasks[task]["assignments"]!.AsObject().Count > 0:
                    shared.Add(task);
                    graph.Planner.Edit(task, one => one["assignments"]![Cai] = Assignment());
                    break;
                case 6 or 7:
                    graph.Planner.EditDetails(task, details =>
                    {
                        foreach (var point in details["checklist"]!.AsObject().Where(_ => random.Next(2) == 0))
                            point.Value!["isChecked"] = !(bool)point.Value["isChecked"]!;
                    });
                    break;
                default:
                    deletedThere.Add(task);
                    shared.Remove(task);
                    graph.Planner.Delete(task);
                    break;
            }
        }

        private JsonObject Assignment() => new() { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["assignedDateTime"] = time.GetUtcNow().UtcDateTime.ToString("O"), ["orderHint"] = "8585" };

        private Person Somebody() => random.Next(2) == 0 ? GraphHost.Ada : GraphHost.Bo;

        private DateOnly Day() => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(random.Next(1, 90));

        private static string Told(Initiative one) => string.Join(
            " | ", one.Title, (one.Deadline as PlanDate.Day)?.ToString() ?? "-", TaskFacts.PercentOf(one.Completion), (one.Owner as Owner.InTeams)?.Person.Id.Value ?? "-", string.Join(';', one.Milestones.Select(milestone => $"{milestone.Title} {milestone.IsReached}").Order(StringComparer.Ordinal)));

        private string Shown(JsonObject task) => string.Join(
            " | ",
            (string?)task["title"],
            ((string?)task["dueDateTime"])?[..10] ?? "-",
            (int)task["percentComplete"]!,
            task["assignments"]!.AsObject().Select(one => one.Key).SingleOrDefault(one => one != Cai) ?? "-",
            string.Join(';', graph.Planner.DetailsOf((string)task["id"]!)["checklist"]!.AsObject().Select(one => $"{(string?)one.Value!["title"]} {(bool)one.Value["isChecked"]!}").Order(StringComparer.Ordinal)));
    }
}
