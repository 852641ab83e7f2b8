using PlanBot.Core.Languages;
using PlanBot.Core.Reports;

namespace PlanBot.Doctor;

/// <summary><c>planbot doctor</c>: says how this PlanBot is and what to do about it, with the settings it would start with, while it runs or not.</summary>
internal static class DoctorCommand
{
    public static bool IsMeant(string[] arguments) => arguments is ["doctor", ..];

    /// <returns>0 when nothing is wrong; 1 otherwise.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, Language language, TextWriter output, CancellationToken cancellationToken)
    {
        var examination = await services.GetRequiredService<Examiner>().ExamineAsync(cancellationToken);
        var say = Phrases.In(language);
        foreach (var finding in examination.Findings)
        {
            await output.WriteLineAsync($"{say.FindingStateIs(finding.State),-14} {say.FindingIs(finding)}");
            if (say.FindingAdvice(finding) is { } advice)
                await output.WriteLineAsync($"               {advice}");
            foreach (var line in finding.Command?.Split('\n') ?? [])
                await output.WriteLineAsync($"                 {line.TrimEnd()}");
        }

        var wrong = examination.Findings.Count(finding => finding.State is FindingState.Bad or FindingState.Look);
        await output.WriteLineAsync();
        await output.WriteLineAsync(wrong == 0 ? say.DoctorAllWell : say.DoctorFound(wrong));
        return examination.Findings.Any(finding => finding.State == FindingState.Bad) ? 1 : 0;
    }
}
