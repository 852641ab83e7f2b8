using System.Diagnostics.CodeAnalysis;
using PlanBot.Core.Reports;

namespace PlanBot.Doctor;

/// <summary>The doctor of the chat: examines in the background and keeps what was found last.</summary>
internal sealed partial class HouseDoctor(Examiner examiner, IHostApplicationLifetime lifetime, ILogger<HouseDoctor> logger) : IDoctor
{
    private readonly Lock gate = new();
    private Task running = Task.CompletedTask;

    public Examination? Latest { get; private set; }

    public void Begin()
    {
        lock (gate)
        {
            if (running.IsCompleted)
                running = Task.Run(ExamineAsync);
        }
    }

    /// <summary>Completes when nothing is being examined.</summary>
    public Task DoneAsync() => running;

    [SuppressMessage("Design", "CA1031", Justification = "A doctor who falls ill is logged; the next examination may go better.")]
    private async Task ExamineAsync()
    {
        try
        {
            Latest = await examiner.ExamineAsync(lifetime.ApplicationStopping);
        }
        catch (Exception exception)
        {
            Log.Failed(logger, exception.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The examination broke off: {Exception}")]
        public static partial void Failed(ILogger logger, string exception);
    }
}
