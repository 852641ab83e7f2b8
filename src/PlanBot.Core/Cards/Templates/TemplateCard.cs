using System.Text.RegularExpressions;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Templates;

/// <summary>The template a plan is made with: what it is for, where it comes from, its parts, and its source's own rules.</summary>
internal static partial class TemplateCard
{
    /// <summary>They are whole sentences, some of them long.</summary>
    private const int RulesOnAPage = 8;

    private const int MostOfARule = 600;

    public static AdaptiveCard Draw(Phrases say, Plan plan, Template template, int page, int? newer = null)
    {
        var pages = (template.Rules.Count + RulesOnAPage - 1) / RulesOnAPage;
        var shown = Math.Clamp(page, 0, Math.Max(0, pages - 1));
        return Parts.Card(
            say,
            $"{say.AboutTheTemplate}: {template.Title.In(say.Language)}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.AboutTheTemplate),
                newer is { } version ? Parts.Banner(Notice.Look(say.NewerVersion(version))) : null,
                Parts.Wrote(template.Title.In(say.Language), weight: "Bolder", size: "Medium"),
                template.About is { } about ? Parts.Wrote(about.In(say.Language), spacing: "Small") : null,
                template.Origin is { } origin ? Parts.Labelled(say.ComesFrom, origin) : null,
                template.Title.Original is { } title && title != template.Title.In(say.Language) ? Parts.Labelled(say.TitleInSource, title) : null,
                .. template.Phases.Select(phase => Parts.Labelled(say.PartName(phase.Id, phase.Name.In(say.Language)), say.Questions(phase.Questions.Count))),
                .. Rules(say, template, shown),
                pages > 1 ? new ActionSet([Parts.Go(say.ShowMore, new AboutTemplate((shown + 1) % pages) { Plan = plan.Id })]) : null,
            ],
            Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            template.Duties.Count > 0 ? Parts.Go(say.Duties, new ShowDuties { Plan = plan.Id }) : null,
            newer is null ? null : Parts.Go(say.UpdateTemplate, new UpdateTemplate { Plan = plan.Id }),
            plan.FormerVersions.IsEmpty ? null : Parts.Go(say.FormerQuestions, new ShowFormer { Plan = plan.Id }));
    }

    private static IEnumerable<CardElement> Rules(Phrases say, Template template, int page)
    {
        if (template.Rules.Count == 0)
            yield break;
        yield return Parts.Subheading(say.WhatTheSourceSays);
        if (template.Language != say.Language)
            yield return Parts.Quiet(say.InItsOwnLanguage(Phrases.Name(template.Language)));
        foreach (var rule in template.Rules.Skip(page * RulesOnAPage).Take(RulesOnAPage))
            yield return Parts.Labelled(rule.Id, Footnote().Replace(rule.Original, "").Shortened(MostOfARule));
    }

    /// <summary>The number of a note that is not on the card: &lt;sup&gt;50&lt;/sup&gt;.</summary>
    [GeneratedRegex("<sup>[0-9]+</sup>")]
    private static partial Regex Footnote();
}
