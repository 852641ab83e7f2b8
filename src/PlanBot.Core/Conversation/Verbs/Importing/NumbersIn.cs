using PlanBot.Core.People;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs.Importing;

/// <summary>The gate for a whole file: every text of it, and every name of a property, since a mistyped one is shown again.</summary>
internal static class NumbersIn
{
    /// <param name="Line">Where it stands.</param>
    public sealed record Found(int Line, IdentityVerdict Verdict, bool IsDanish);

    /// <summary>The first that is a number, or looks like one unless <paramref name="keepsSuspects"/>; null where there is none.</summary>
    public static Found? Find(TemplateNode node, DateOnly today, bool keepsSuspects) => node switch
    {
        TemplateNode.Scalar scalar => Look(scalar.Value, scalar.Line, today, keepsSuspects),
        TemplateNode.List list => list.Items.Select(item => Find(item, today, keepsSuspects)).FirstOrDefault(found => found is not null),
        TemplateNode.Map map => map.Entries.Select(entry => Look(entry.Key, entry.Line, today, keepsSuspects) ?? Find(entry.Value, today, keepsSuspects)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static Found? Look(string text, int line, DateOnly today, bool keepsSuspects)
    {
        var check = IdentityNumbers.Check(text, today);
        return check.Verdict == IdentityVerdict.Block || (check.Verdict == IdentityVerdict.Warn && !keepsSuspects)
            ? new(line, check.Verdict, check.Country == IdentityCountry.Denmark)
            : null;
    }
}
