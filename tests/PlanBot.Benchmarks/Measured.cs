using System.Globalization;

namespace PlanBot.Benchmarks;

/// <param name="Cpu">Milliseconds of processor time of the server's process, a turn.</param>
internal sealed record Measured(int Turns, double Cpu, double Median, double NinetyFifth)
{
    public string Row(string what) => string.Create(CultureInfo.InvariantCulture, $"| {what} | {Turns} | {Cpu:0.00} | {Median:0.00} | {NinetyFifth:0.00} |");
}
