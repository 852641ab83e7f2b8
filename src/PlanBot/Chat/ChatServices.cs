namespace PlanBot.Chat;

public static class ChatServices
{
    /// <summary>The chat client beside the bot: in development only, and unless it is turned off.</summary>
    public static void AddChat(this WebApplicationBuilder builder)
    {
        var options = ChatOptions.Read(builder.Configuration);
        if (!options.Enabled || !builder.Environment.IsDevelopment())
            return;
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<ILauncher, Launcher>();
        builder.Services.AddSingleton<Node>();
        builder.Services.AddSingleton<BotAddress>();
        builder.Services.AddHostedService<ChatClient>();
    }
}
