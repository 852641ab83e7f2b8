using PlanBot.Chat;

var builder = WebApplication.CreateBuilder(ChatOptions.SpellOut(args));
builder.AddChat();
var app = builder.Build();
await app.RunAsync();
