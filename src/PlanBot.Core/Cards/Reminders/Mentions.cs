using System.Text;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.People;

namespace PlanBot.Core.Cards.Reminders;

/// <summary>Whom a card in a channel mentions, each once however often the name stands there.</summary>
internal sealed class Mentions(Func<PersonId, bool> mayMention)
{
    private readonly Dictionary<PersonId, Mention> mentions = [];

    public TeamsProperties? Property => mentions.Count == 0 ? null : new([.. mentions.Values]);

    /// <summary>The line that names her: as a mention where she is to be notified, as plain words otherwise.</summary>
    public CardElement Line(Phrases say, Person owner)
    {
        if (!mayMention(owner.Id))
            return Parts.Labelled(say.Responsible, owner.Name);
        if (!mentions.TryGetValue(owner.Id, out var mention))
            mentions[owner.Id] = mention = new($"<at>{Plain(owner.Name)}</at>", new(owner.Id.Value, owner.Name));
        return new TextBlock($"{say.Responsible}: {mention.Text}") { Spacing = "Small" };
    }

    /// <summary>A mention stands in a text block, where clients read Markdown: a name that has signs of it goes without them.</summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name)
            plain.Append(char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '.' or '\'' or ',' ? letter : ' ');
        return plain.ToString().Trim() is { Length: > 0 } kept ? kept : "…";
    }
}
