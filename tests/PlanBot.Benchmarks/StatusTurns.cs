using System.Collections.Immutable;
using System.Globalization;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using PlanBot.Storage;
using PlanBot.Storage.Plans;

namespace PlanBot.Benchmarks;

/// <summary>One person asks for the status of a plan again and again: of one with few initiatives and of one with very many.</summary>
internal static class StatusTurns
{
    public const int Few = 20, Many = 2000;

    /// <summary>What the many may cost, in the CPU of the few.</summary>
    public const double Most = 12;

    private const int OpenInAPlan = 40;

    /// <summary>Odd, so that one is in the middle.</summary>
    private const int Rounds = 9;

    /// <summary>
    /// Both plans in one server, once the code is compiled as it stays: what the compiler does meanwhile would count for the few. Then in
    /// rounds, in each first the few and then the many, so that what else this machine does meets both; the round with the middle ratio counts.
    /// The few are asked for ten times as often, since the clock of a process's time ticks every 10 ms.
    /// </summary>
    /// <returns>The rounds by their ratio.</returns>
    public static async Task<IReadOnlyList<(Measured Few, Measured Many)>> MeasureAsync(string[] storage, int turns)
    {
        await FillAsync(storage, Few);
        await FillAsync(storage, Many);
        using var server = Server.Bot(storage);
        using var http = new HttpClient { BaseAddress = server.Address };
        await Channel.ListensAsync(http);
        await Channel.MeasureAsync(server, turns * 4, 1, _ => AskAsync(http, Few));
        await Channel.MeasureAsync(server, turns, 1, sent => AskAsync(http, sent % 2 == 0 ? Few : Many));
        var rounds = new List<(Measured Few, Measured Many)>();
        while (rounds.Count < Rounds)
        {
            rounds.Add((
                await Channel.MeasureAsync(server, 1, turns * 2, _ => AskAsync(http, Few)),
                await Channel.MeasureAsync(server, 1, turns / 5, _ => AskAsync(http, Many))));
        }

        return [.. rounds.OrderBy(Ratio)];
    }

    public static double Ratio((Measured Few, Measured Many) round) => round.Many.Cpu / round.Few.Cpu;

    private static async Task AskAsync(HttpClient http, int initiatives)
    {
        var card = await Channel.PressAsync(http, new() { ["verb"] = "status", ["plan"] = Id(initiatives).Value });
        if (!card.Contains(string.Create(CultureInfo.InvariantCulture, $"{initiatives} initiativer"), StringComparison.Ordinal))
            throw new InvalidOperationException(card);
    }

    private static PlanId Id(int initiatives) => new(string.Create(CultureInfo.InvariantCulture, $"status{initiatives}"));

    /// <summary>As a team would leave it after some years: most is done, what is open has dates on both sides of today, and every question of degree is answered.</summary>
    private static async Task FillAsync(string[] storage, int initiatives)
    {
        var builder = Host.CreateApplicationBuilder(storage);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStorage(builder.Configuration);
        using var host = builder.Build();
        await host.StartAsync();
        var plan = Filled(initiatives);
        var rows = PlanRows.Of(plan).Select(row => (RowChange)new RowChange.Upsert(row.Key, PlanRows.Values(row.Value)));
        foreach (var batch in rows.Chunk(100))
            await host.Services.GetRequiredService<ITables>().ApplyAsync(TableNames.Plans, plan.Id.Value, batch, CancellationToken.None);
        await host.StopAsync();
    }

    private static Plan Filled(int initiatives)
    {
        var ada = new Person(new(Channel.Person), "Ada Holm");
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var template = new TemplateLibrary().All.Single(template => template.Key == "T4");
        var party = new Party(new("1"), "Kommune");
        var questions = template.Phases.SelectMany(phase => phase.Questions).ToArray();
        return new Plan
        {
            Id = Id(initiatives),
            Version = 1,
            Template = template.Key,
            TemplateVersion = template.Version,
            Title = "Familiehuset",
            Parties = [party],
            Coordinator = ada,
            Places = [new(Channel.Tenant, Channel.Conversation, PlaceKind.GroupChat)],
            Members = ImmutableDictionary<PersonId, Member>.Empty.Add(ada.Id, new(ada, party.Id)),
            Answers = questions.Where(question => question.Kind is AnswerKind.Degree).ToImmutableDictionary(question => new AnswerKey(question.Id, party.Id), question => new Answer("some", "Vi mødes hver måned og taler om målgruppen.", ada, DateTimeOffset.UnixEpoch, false, 1)),
            AllInitiatives = Enumerable.Range(1, initiatives).Select(Initiative).ToImmutableDictionary(initiative => initiative.Id),
        };

        Initiative Initiative(int number) => new(
            new(string.Create(CultureInfo.InvariantCulture, $"i{number:D19}")),
            number,
            questions[number % questions.Length].Id,
            string.Create(CultureInfo.InvariantCulture, $"Tiltag {number}: invitere familier og frivillige til fællesspisning"),
            number % 7 == 0 ? null : new Owner.InTeams(ada),
            new PlanDate.Day(today.AddDays((number % OpenInAPlan) - (OpenInAPlan / 2))),
            [],
            number % 3 == 0 ? Completion.UnderWay : number % 3 == 1 ? Completion.NotStarted : Completion.Completed,
            ada);
    }
}
