using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace PlanBot;

/// <summary>Why PlanBot cannot start, in a sentence that says what to do.</summary>
internal static class StartProblem
{
    /// <returns>Null for what nobody who starts it could mend: a bug.</returns>
    public static string? SentenceOf(Exception problem) => problem switch
    {
        StartupProblemException => problem.Message,
        OptionsValidationException options => string.Join(' ', options.Failures),
        IOException { InnerException: AddressInUseException } =>
            $"PlanBot cannot listen, since the port is taken ({problem.Message}) Stop the program that uses it, or choose another port with --urls http://localhost:3979.",
        AggregateException { InnerException: { } inner } => SentenceOf(inner),
        _ => null,
    };
}
