namespace PlanBot.Chat;

/// <summary>The section Chat of the configuration, or <c>--no-chat</c> on the command line.</summary>
/// <param name="Port">Where the page is served on this machine.</param>
public sealed record ChatOptions(bool Enabled, int Port)
{
    private const int UsualPort = 56150;

    /// <exception cref="InvalidOperationException">A value is not one; the message says what it may be.</exception>
    public static ChatOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Chat");
        var port = section.GetValue("Port", UsualPort);
        return port is > 0 and <= ushort.MaxValue
            ? new ChatOptions(section.GetValue("Enabled", true), port)
            : throw new InvalidOperationException($"Chat:Port is {port}; it must be a free port between 1 and {ushort.MaxValue}.");
    }

    /// <summary>A switch without a value would swallow the argument after it, so it is spelt out for the configuration.</summary>
    public static string[] SpellOut(string[] args) => [.. args.Select(arg => arg == "--no-chat" ? "--Chat:Enabled=false" : arg)];
}
