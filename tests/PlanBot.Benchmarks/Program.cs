using System.Globalization;
using PlanBot.Benchmarks;

// dotnet run -c Release --project tests/PlanBot.Benchmarks -- [turns] [--Storage:… of the host]
// The bot and a bare endpoint run as processes of their own, one after the other, on the same store; this process is the channel.
if (args is ["bare", ..])
{
    await BareEndpoint.RunAsync(args[1..]);
    return;
}

var turns = args.Length > 0 && int.TryParse(args[0], CultureInfo.InvariantCulture, out var wanted) ? wanted : 2000;
var settings = args.SkipWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToArray();
var folder = Directory.CreateTempSubdirectory("planbot-bench-");
string[] storage = settings.Length > 0 ? settings : ["--Storage:Folder", folder.FullName];

var bot = await AnswerTurns.MeasureAsync(Server.Bot(storage), turns);
var bare = await AnswerTurns.MeasureAsync(Server.Bare(storage), turns);
folder.Delete(recursive: true);

Console.WriteLine($"| what | turns | CPU ms a turn | median ms | 95th ms |");
Console.WriteLine($"|---|---|---|---|---|");
Console.WriteLine(bot.Row("an answer: click, 23 answers read, history written, next card drawn"));
Console.WriteLine(bare.Row("a bare endpoint: the same rows read, as many written"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CPU a turn, bot to bare: {bot.Cpu / bare.Cpu:0.00}"));
