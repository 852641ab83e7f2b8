using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Templates.Reading;

namespace PlanBot.Core.Cards.Templates;

/// <summary>A place to paste a team's own template, and what is wrong with one, line by line.</summary>
internal static class OwnTemplateForm
{
    /// <summary>What a card takes at most, with room for the rest of it; a longer one comes as a file.</summary>
    public const int MostText = 20_000;

    /// <summary>So many are mended at a time.</summary>
    private const int MostProblems = 20;

    private const int MostOfAName = 60;

    /// <param name="schema">Where the published format is served; null where the host does not know its own address.</param>
    public static AdaptiveCard Draw(Phrases say, string? content, Uri? schema, Uri? example, Notice? notice, IReadOnlyList<CardAction>? instead = null) => Parts.Card(
        say,
        notice?.Text ?? say.AddTemplate,
        [
            Parts.Heading(say.AddTemplate),
            Parts.Banner(notice),
            Parts.Said(say.AddTemplateHelp),
            schema is null || example is null ? null : Parts.Wrote(say.SchemaIsAt(schema.AbsoluteUri, example.AbsoluteUri), size: "Small", subtle: true),
            Content(say, content),
            Parts.Quiet(say.AboutService, spacing: "Small"),
        ],
        (IEnumerable<CardAction?>?)instead ??
        [
            Parts.Send(say.ReadTheTemplate, new ReadTemplate()),
            content is null ? Parts.Go(say.BeginWithExample, new NewTemplate(Example: true)) : null,
            Parts.Go(say.OwnTemplates, new ShowOwnTemplates()),
        ]);

    /// <param name="content">As it was pasted, to be mended on the spot; null for a file, which is sent again.</param>
    public static AdaptiveCard Problems(Phrases say, IReadOnlyList<TemplateProblem> problems, string? content) => Parts.Card(
        say,
        say.TemplateHasProblems(problems.Count),
        [
            Parts.Heading(say.AddTemplate),
            Parts.Banner(Notice.Stop(say.TemplateHasProblems(problems.Count))),
            .. problems.Take(MostProblems).Select(problem => Parts.Wrote(
                say.AtLine(problem.Line, say.FaultIs(problem.Fault, problem.Name.Shortened(MostOfAName), problem.Detail)), spacing: "Small")),
            problems.Count > MostProblems ? Parts.Quiet(say.AndMore(problems.Count - MostProblems), spacing: "Small") : null,
            content is null ? Parts.Quiet(say.MendAndSendAgain, spacing: "Medium") : Content(say, content),
        ],
        content is null ? Parts.Go(say.AddTemplate, new NewTemplate()) : Parts.Send(say.ReadTheTemplate, new ReadTemplate()),
        Parts.Go(say.Cancel, new CancelTemplate()));

    private static TextInput Content(Phrases say, string? content) =>
        new(say.TemplateSource, say.TextTooLong(MostText)) { Id = "content", Value = content, IsMultiline = true, MaxLength = MostText };
}
