using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Templates.Reading;

namespace PlanBot.Core.Cards;

/// <summary>A place to paste a team's own template, and what is wrong with one, line by line.</summary>
internal static class OwnTemplateForm
{
    /// <summary>What a card takes at most, with room for the rest of it; a longer one comes as a file.</summary>
    public const int MostText = 20_000;

    /// <summary>So many are mended at a time.</summary>
    private const int MostProblems = 20;

    private const int MostOfAName = 60;

    /// <param name="address">Where the published schema is served; null where the host does not know what it is called from outside.</param>
    public static AdaptiveCard Draw(Phrases say, string? source, Uri? address, Notice? notice, IReadOnlyList<CardAction>? instead = null) => Parts.Card(
        say,
        notice?.Text ?? say.AddTemplate,
        [
            Parts.Heading(say.AddTemplate),
            Parts.Banner(notice),
            Parts.Said(say.AddTemplateHelp),
            address is null ? null : Parts.Wrote(say.SchemaIsAt(new Uri(address, "/schemas/template.json").AbsoluteUri, new Uri(address, "/schemas/eksempel.yaml").AbsoluteUri), size: "Small", subtle: true),
            Source(say, source),
            Parts.Quiet(say.AboutService, spacing: "Small"),
        ],
        (IEnumerable<CardAction?>?)instead ??
        [
            Parts.Send(say.ReadTheTemplate, new ReadTemplate()),
            source is null ? Parts.Go(say.BeginWithExample, new NewTemplate(Example: true)) : null,
            Parts.Go(say.OwnTemplates, new ShowOwnTemplates()),
        ]);

    /// <param name="source">As it was pasted, to be mended on the spot; null for a file, which is sent again.</param>
    public static AdaptiveCard Problems(Phrases say, IReadOnlyList<TemplateProblem> problems, string? source) => Parts.Card(
        say,
        say.TemplateHasProblems(problems.Count),
        [
            Parts.Heading(say.AddTemplate),
            Parts.Banner(Notice.Stop(say.TemplateHasProblems(problems.Count))),
            .. problems.Take(MostProblems).Select(problem => Parts.Wrote(
                say.AtLine(problem.Line, say.FaultIs(problem.Fault, problem.Name.Shortened(MostOfAName), problem.Detail)), spacing: "Small")),
            problems.Count > MostProblems ? Parts.Quiet(say.AndMore(problems.Count - MostProblems), spacing: "Small") : null,
            source is null ? Parts.Quiet(say.MendAndSendAgain, spacing: "Medium") : Source(say, source),
        ],
        source is null ? Parts.Go(say.AddTemplate, new NewTemplate()) : Parts.Send(say.ReadTheTemplate, new ReadTemplate()),
        Parts.Go(say.Cancel, new CancelTemplate()));

    private static TextInput Source(Phrases say, string? source) =>
        new(say.TemplateSource, say.TextTooLong(MostText)) { Id = "source", Value = source, IsMultiline = true, MaxLength = MostText };
}
