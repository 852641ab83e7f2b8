using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Words;

namespace PlanBot.Core.Importing;

/// <summary>One item of a list, read for who, when and how far.</summary>
internal static partial class PlanLine
{
    private const int MostSource = 2000;

    /// <summary>How far into a line the word stands that tells of something done: "Arbeidsgruppe opprettet og …".</summary>
    private const int FirstWords = 3;

    /// <param name="isPreparing">
    /// The first phase tells what there is: a line there without a date or a name is something to build on, not something to do.
    /// </param>
    public static ImportedItem Read(QuestionId question, bool isPreparing, string line)
    {
        var text = PastedText.Clean(line);
        var dates = DateWords.In(text);
        var (asked, title, owner, proposed) = Responsible(text);
        var isDone = IsDone(title);
        var kind = asked || owner is not null || dates.Count > 0 || isDone ? InitiativeKind.Initiative
            : Regularly().IsMatch(title) ? InitiativeKind.Recurring
            : !isPreparing && IsTask(title) ? InitiativeKind.Initiative
            : InitiativeKind.Note;
        return new(
            question,
            kind,
            title.Shortened(InitiativeForm.MostTitle),
            line.Trim().Shortened(MostSource),
            owner,
            proposed,
            asked && owner is null,
            dates.Select(found => found.Date).MaxBy(date => date.Last),
            isDone ? Completion.Completed : Completion.NotStarted)
        {
            Milestones = dates.Count > 1 ? Split(text, dates) : [],
        };
    }

    /// <summary>The words before each date; where they are too few to tell anything, those before them.</summary>
    public static ImmutableArray<Milestone> Split(string text, IReadOnlyList<FoundDate> dates)
    {
        var milestones = ImmutableArray.CreateBuilder<Milestone>();
        var from = 0;
        foreach (var found in dates.Take(Initiative.MostMilestones))
        {
            var words = Trim(text[from..found.Start]);
            from = found.Start + found.Length;
            var title = words.Contains(' ', StringComparison.Ordinal) || milestones.Count == 0 ? words : milestones[^1].Title;
            milestones.Add(new((title.Length > 0 ? title : text).Shortened(InitiativeForm.MostTitle), found.Date));
        }

        return milestones.ToImmutable();
    }

    /// <summary>A text without the marks and brackets that a date left behind at its ends.</summary>
    public static string Trim(string text) => text.Trim(' ', '.', ',', ';', ':', '(', ')', '–', '-');

    private static (bool Asked, string Title, Owner? Owner, bool Proposed) Responsible(string text)
    {
        if (AskedFor().Match(text) is { Success: true } asked)
            return (true, asked.Groups["what"].Value.Trim(), Named(asked.Groups["who"].Value), false);
        if (Behind().Match(text) is { Success: true } behind)
            return (false, text, Named(behind.Groups["who"].Value), false);
        return Proposed().Match(text) is { Success: true } proposed ? (false, text, Named(proposed.Groups["who"].Value), true) : (false, text, null, false);
    }

    private static Owner.Outside? Named(string who) => Trim(who) is { Length: > 0 } name ? new(name.Shortened(InitiativeForm.MostOwnerName)) : null;

    private static bool IsDone(string title) =>
        title.Split(' ', FirstWords + 1).Take(FirstWords).Select(word => Trim(word).ToLowerInvariant()).ToArray() is var words
        && !words.Any(word => Ahead.Contains(word)) && words.Any(word => Done.Contains(word));

    /// <summary>Whether it begins with what somebody is to do: an infinitive ends in -e in both languages, or follows its mark.</summary>
    private static bool IsTask(string title) =>
        title.Split(' ', 2)[0].ToLowerInvariant() is var first && (Marks.Contains(first) || EnglishVerbs.Contains(first) || (first.Length > 3 && first.EndsWith('e') && !NoVerbs.Contains(first)));

    // "Planlagt" and its like tell of what is still to come.
    private static readonly HashSet<string> Ahead = ["planlagt", "planlagte", "planned", "skal", "bør", "må", "vil", "blir", "bliver", "ikke", "not", "should", "must", "will"];

    private static readonly HashSet<string> Done =
    [
        "initiert", "aktivert", "opprettet", "innhentet", "drøftet", "gjennomført", "etablert", "avholdt", "vedtatt", "utarbeidet", "kartlagt", "sendt", "levert", "ferdigstilt",
        "igangsatt", "iverksatt", "presentert", "behandlet", "godkjent", "nedsatt", "avklart", "besluttet", "evaluert", "avsluttet", "informert", "orientert", "arrangert", "startet", "valgt", "revidert",
        "igangsat", "aktiveret", "oprettet", "indhentet", "gennemført", "etableret", "afholdt", "vedtaget", "udarbejdet", "leveret", "færdiggjort", "iværksat", "præsenteret", "godkendt", "nedsat",
        "afklaret", "evalueret", "afsluttet", "informeret", "orienteret", "arrangeret", "revideret",
        "initiated", "activated", "established", "gathered", "discussed", "held", "adopted", "completed", "presented", "approved", "appointed", "clarified", "evaluated", "informed", "revised",
    ];

    private static readonly HashSet<string> Marks = ["å", "at", "to"];

    private static readonly HashSet<string> NoVerbs =
        ["alle", "denne", "dette", "disse", "mange", "flere", "noen", "nogle", "hele", "begge", "møte", "leder", "ledere", "ansatte", "barne", "unge", "nye", "eksisterende", "løpende", "årlige", "frivillige", "kommune", "medarbejdere", "skole", "the", "there", "these", "those", "some"];

    private static readonly HashSet<string> EnglishVerbs =
        ["plan", "assess", "map", "present", "consider", "agree", "clarify", "inform", "develop", "hold", "find", "set", "discuss", "appoint", "carry", "ensure", "establish", "draw", "start", "review", "train", "adjust"];

    [GeneratedRegex(@"^(?<what>(?:ansvarlig|responsible|person responsible)\b[^:]{0,150}):(?<who>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AskedFor();

    [GeneratedRegex(@"[(,;–-]\s{0,3}(?:ansvarlig|responsible)\s{0,3}:\s{0,3}(?<who>[^():;]{2,80})\)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?:(?<who>\p{L}[\p{L} -]{1,60}) (?:foreslås|is proposed|are proposed) |It is proposed that (?<who>\p{L}[\p{L} -]{1,60}?) (?:be|is|are) )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposed();

    [GeneratedRegex(@"\b(?:jevnlig|jevnlige|regelmessig|regelmessige|jævnlig|jævnligt|jævnlige|regelmæssig|regelmæssigt|regelmæssige|regularly)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Regularly();
}
