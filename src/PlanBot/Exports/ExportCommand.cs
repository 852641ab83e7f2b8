using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Storage;
using PlanBot.Storage.Plans;

namespace PlanBot.Exports;

/// <summary><c>planbot export --plan &lt;id&gt; --as word</c>: writes one plan, or all, as files; for whoever runs the host, who can read the store anyway.</summary>
internal static class ExportCommand
{
    private const string Usage = """
        planbot export [--plan <id>] [--as word|csv|text|calendar|picture] [--language da|nb|en] [--near-the-child] [--to <folder>]

        Writes the plan with this id, or every plan of the store, into the folder (here, if none is named). The store is the one that
        PlanBot runs on: Storage__Folder, Storage__ConnectionString or Storage__AccountUrl. Answers marked as internal are never
        written; answers near the individual child only with --near-the-child.
        """;

    public static bool IsMeant(string[] arguments) => arguments is ["export", ..];

    /// <returns>The process's exit code: 0, also where the store has no plan; 1 when there is no such plan; 2 for words it does not know.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (ExportWords.Read(arguments) is not { } words)
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStorage(builder.Configuration);
        using var host = builder.Build();
        return await RunAsync(host.Services.GetRequiredService<ITables>(), words, output, cancellationToken);
    }

    internal static async Task<int> RunAsync(ITables tables, ExportWords words, TextWriter output, CancellationToken cancellationToken)
    {
        var (store, shelf) = (new PlanStore(tables, TimeProvider.System), new TemplateShelf(new TemplateLibrary(), new TemplateStore(tables, TimeProvider.System)));
        var ids = words.Plan is { } one ? [one] : await PlansAsync(tables, cancellationToken);
        var written = 0;
        foreach (var id in ids)
        {
            if (await store.FindAsync(id, cancellationToken) is not { IsDeleted: false } plan)
                continue;
            var file = DocumentFiles.Make(plan, await shelf.FindAsync(plan.Template, plan.TemplateVersion, cancellationToken), words.Kind, new(words.NearTheChild), words.Language ?? plan.Language, TimeProvider.System.GetUtcNow());
            var path = Path.Combine(Directory.CreateDirectory(words.Folder).FullName, words.Plan is null ? $"{id} {file.Name}" : file.Name);
            await File.WriteAllBytesAsync(path, file.Content, cancellationToken);
            await output.WriteLineAsync($"{++written} of {ids.Count}: {path}");
        }

        if (written == 0)
            await output.WriteLineAsync(words.Plan is null ? "There is no plan in this store." : "There is no such plan in this store.");
        return written == 0 && words.Plan is not null ? 1 : 0;
    }

    private static async Task<IReadOnlyList<PlanId>> PlansAsync(ITables tables, CancellationToken cancellationToken)
    {
        var ids = new List<PlanId>();
        await foreach (var partition in ((IEnumerateTables)tables).PartitionsAsync(TableNames.Plans, cancellationToken))
            ids.Add(new(partition));
        return ids;
    }
}
