using PlanBot;
using PlanBot.Chat;
using PlanBot.Core.Conversation;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Reports.Status;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Doctor;
using PlanBot.Documents;
using PlanBot.Exports;
using PlanBot.Graph;
using PlanBot.Nudging;
using PlanBot.Packaging;
using PlanBot.Rehearsal;
using PlanBot.Storage;
using PlanBot.Storage.Copying;
using PlanBot.Storage.People;
using PlanBot.Tab;
using PlanBot.Teams;
using PlanBot.Teams.Extensions;
using PlanBot.Telemetry;
using PlanBot.Web;

try
{
    if (CopyCommand.IsMeant(args))
        return await CopyCommand.RunAsync(args, Console.Out, CancellationToken.None);
    if (PackageCommand.IsMeant(args))
        return await PackageCommand.RunAsync(args, Console.Out);
    if (ExportCommand.IsMeant(args))
        return await ExportCommand.RunAsync(args, Console.Out, CancellationToken.None);

    var builder = WebApplication.CreateBuilder(ChatOptions.SpellOut(args));
    if (DoctorCommand.IsMeant(args))
        builder.Logging.ClearProviders();
    builder.AddRehearsal();
    builder.Services.AddStorage(builder.Configuration);
    builder.Services.AddSingleton<IPreferences, Preferences>();
    builder.Services.AddSingleton<IVoices, Voices>();
    builder.Services.AddSingleton<IStatusMarks, ReaderMarks>();
    builder.Services.AddSingleton<TemplateLibrary>();
    builder.Services.AddSingleton<ITemplateStore, TemplateStore>();
    builder.Services.AddSingleton<TemplateShelf>();
    builder.Services.AddSingleton<IYamlReader, YamlTree>();
    builder.Services.AddSingleton(new ClientOptions(
        builder.Configuration.GetValue("Chat:SearchesPeople", true),
        LanguageTag.Read(builder.Configuration["Bot:Language"]) ?? Language.Danish,
        PageLinks.Read(builder.Configuration["Teams:AppId"], builder.Configuration["Web:Address"])));
    builder.Services.AddSingleton<Conversation>();
    builder.Services.AddSingleton<InOtherChats>();
    builder.Services.AddSingleton<ITurns, Turns>();
    builder.Services.AddSingleton<ILookups, Lookups>();
    builder.Services.AddSingleton<IApology, Apology>();
    builder.Services.AddTeams(builder.Configuration);
    builder.Services.AddNudging(builder.Configuration);
    builder.Services.AddGraph(builder.Configuration).AddDoctor();
    builder.Services.AddWeb();
    builder.AddTelemetry();
    builder.Services.AddExports();
    builder.Services.AddTab(builder.Configuration);
    builder.AddChat();

    var app = builder.Build();
    if (DoctorCommand.IsMeant(args))
        return await DoctorCommand.RunAsync(app.Services, LanguageTag.Read(builder.Configuration["Bot:Language"]) ?? Language.Danish, Console.Out, CancellationToken.None);

    app.MapTeams();
    app.MapWeb();
    app.MapExports();
    app.MapTab();
    app.MapRehearsal();
    await app.StartAsync();
    Greeting.Print(app);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception problem) when (StartProblem.SentenceOf(problem) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
