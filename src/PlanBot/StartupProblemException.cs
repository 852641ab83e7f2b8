namespace PlanBot;

/// <summary>Why the bot cannot start, in one sentence that says what to do; it is printed and the process ends, without a stack trace.</summary>
public sealed class StartupProblemException : Exception
{
    public StartupProblemException()
    {
    }

    public StartupProblemException(string sentence)
        : base(sentence)
    {
    }

    public StartupProblemException(string sentence, Exception innerException)
        : base(sentence, innerException)
    {
    }
}
