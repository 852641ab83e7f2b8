using System.Globalization;
using PlanBot.Benchmarks;
using PlanBot.Tests.Azurite;

// dotnet run -c Release --project tests/PlanBot.Benchmarks -- [turns]
// The bot and a bare endpoint run as processes of their own, one after the other, on the same store; this process is the channel.
if (args is ["bare", ..])
{
    await BareEndpoint.RunAsync(args[1..]);
    return;
}

var turns = args.Length > 0 && int.TryParse(args[0], CultureInfo.InvariantCulture, out var wanted) ? wanted : 2000;

var azurite = new AzuriteServer();
await azurite.InitializeAsync();
try
{
    await CompareAsync("Azurite", "--Storage:ConnectionString", azurite.ConnectionString);
}
finally
{
    await azurite.DisposeAsync();
}

var folder = Directory.CreateTempSubdirectory("planbot-bench-");
await CompareAsync("the SQLite file", "--Storage:Folder", folder.FullName);
folder.Delete(recursive: true);

async Task CompareAsync(string store, params string[] storage)
{
    var bot = await AnswerTurns.MeasureAsync(Server.Bot(storage), turns);
    var bare = await AnswerTurns.MeasureAsync(Server.Bare(storage), turns);
    Console.WriteLine($"| on {store} | turns | CPU ms a turn | median ms | 95th ms |");
    Console.WriteLine("|---|---|---|---|---|");
    Console.WriteLine(bot.Row("an answer: click, 23 answers read, history written, next card drawn"));
    Console.WriteLine(bare.Row("a bare endpoint: the same rows read, as many written"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CPU a turn, bot to bare: {bot.Cpu / bare.Cpu:0.00}\n"));

    var rounds = await StatusTurns.MeasureAsync(storage, Math.Max(200, turns / 10));
    var (few, many) = rounds[rounds.Count / 2];
    var (lowest, ratio, highest) = (StatusTurns.Ratio(rounds[0]), StatusTurns.Ratio((few, many)), StatusTurns.Ratio(rounds[^1]));
    Console.WriteLine($"| on {store} | turns | CPU ms a turn | median ms | 95th ms |");
    Console.WriteLine("|---|---|---|---|---|");
    Console.WriteLine(few.Row(string.Create(CultureInfo.InvariantCulture, $"the status of a plan with {StatusTurns.Few} initiatives")));
    Console.WriteLine(many.Row(string.Create(CultureInfo.InvariantCulture, $"the status of a plan with {StatusTurns.Many} initiatives")));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CPU a turn, many to few: {ratio:0.00}, of {StatusTurns.Most:0} at most; in the middle of {rounds.Count} rounds from {lowest:0.00} to {highest:0.00}\n"));
    if (ratio > StatusTurns.Most)
        Environment.ExitCode = 1;
}
