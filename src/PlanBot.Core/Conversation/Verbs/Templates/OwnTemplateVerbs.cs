using System.Text;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Cards.Templates;
using PlanBot.Core.Conversation.Verbs.Importing;
using PlanBot.Core.Documents;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Core.Templates.Reading;

namespace PlanBot.Core.Conversation.Verbs.Templates;

/// <summary>A team's own templates: brought as a file or pasted, looked through, kept, and taken off the list.</summary>
/// <remarks>Whoever is in a conversation may add and remove its templates, as she may its plans' answers: everything can be undone, and plans stay on what they have.</remarks>
internal sealed class OwnTemplateVerbs(Desk desk, ITemplateStore store, IYamlReader yaml, IDocumentLinks links)
{
    public Reply New(Scene scene, NewTemplate command) => Form(scene, command.Example ? PublishedTemplates.Example : null, null, []);

    /// <summary>The form with what was pasted in it.</summary>
    public Reply Form(Scene scene, string? content, Notice? notice, IReadOnlyList<CardAction> instead) =>
        Scene.Show(OwnTemplateForm.Draw(scene.Say(), content, links.Page("/schemas/template.json"), links.Page("/schemas/eksempel.yaml"), notice, instead.Count > 0 ? instead : null));

    public async Task<Reply> ReadAsync(Scene scene, ReadTemplate command, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        var content = command.Content?.ReplaceLineEndings("\n") ?? "";
        if (string.IsNullOrWhiteSpace(content))
            return Form(scene, null, Notice.Stop(say.FillIn(say.TemplateSource)), []);
        if (content.Length > OwnTemplateForm.MostText)
            return Form(scene, content[..OwnTemplateForm.MostText], Notice.Stop(say.TextTooLong(OwnTemplateForm.MostText)), []);
        var utf8 = Encoding.UTF8.GetBytes(content);
        return await ReadAsync(scene, content.TrimStart()[0] is '{' or '[' ? JsonTree.Read(utf8) : yaml.Read(utf8), command.Suspect == SuspectNumber.Keep, content, cancellationToken);
    }

    public Task<Reply> ReceiveAsync(Scene scene, ReceiveFile command, CancellationToken cancellationToken) => ReadAsync(scene, command.Document, keepsSuspects: false, null, cancellationToken);

    public async Task<Reply> SaveAsync(Scene scene, SaveTemplate command, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        if (await store.DraftAsync(TemplateOwner.Of(scene.Turn.Place.Tenant, scene.Turn.Person.Id), cancellationToken) is not { } text
            || TemplateText.NameOf(text) != command.Draft
            || Read(text) is not { } template)
        {
            return Scene.Show(NoticeCard.Draw(say, Notice.Look(say.DraftGone), [], Parts.Go(say.AddTemplate, new NewTemplate())));
        }

        // Where it goes is looked up among the plans that she can open: what the card says is only which of them.
        var targets = await TargetsAsync(scene, cancellationToken);
        if (targets.FirstOrDefault(one => one.Value == (command.For ?? targets[0].Value)) is not { } target)
            return Gone(scene);
        var key = new OwnKey(target.Owner, template.Id);
        var kept = await store.KeepAsync(key, text, scene.Turn.Person, scene.Turn.Now, cancellationToken);
        desk.Shelf.Forget(key);
        var isHere = target.Owner == TemplateOwner.Here(scene.Turn);
        var begin = isHere ? Parts.Go(say.BeginPlanWithIt, new NewPlan(key.ToString())) : null;
        return kept switch
        {
            TemplateKept.Kept done => Scene.Show(NoticeCard.Draw(
                say,
                Notice.Good(string.Join(' ', new[] { say.TemplateKept(done.Version), isHere ? null : say.UseItThere(target.Name), done.Version > 1 ? say.PlansStayOnTheirs : null }.OfType<string>())),
                [],
                begin,
                Parts.Go(say.Undo, new PutTemplate(key.ToString(), done.Version, done.Before)),
                Parts.Go(say.OwnTemplates, new ShowOwnTemplates()))),
            TemplateKept.Unchanged same => Scene.Show(NoticeCard.Draw(say, Notice.Look(say.TemplateUnchanged(same.Version)), [], begin, Parts.Go(say.OwnTemplates, new ShowOwnTemplates()))),
            _ => Scene.Show(NoticeCard.Draw(say, Notice.Stop(say.TooManyTemplates), [], Parts.Go(say.OwnTemplates, new ShowOwnTemplates()))),
        };
    }

    public static Reply Cancel(Scene scene)
    {
        var say = scene.Say();
        return Scene.Show(NoticeCard.Draw(say, Notice.Look(say.TemplateNotKept), [], Parts.Go(say.AddTemplate, new NewTemplate()), Parts.Go(say.Help, new Help())));
    }

    public async Task<Reply> ListAsync(Scene scene, CancellationToken cancellationToken)
    {
        var entries = new List<(OwnTemplate Kept, Template Template)>();
        foreach (var kept in await store.ListAsync(TemplateOwner.Here(scene.Turn), cancellationToken))
        {
            if (kept.Current > 0)
                entries.Add((kept, await desk.Shelf.FindAsync(kept.Key.ToString(), kept.Current, cancellationToken)));
        }

        return Scene.Show(OwnTemplateCards.List(scene.Say(), entries));
    }

    public async Task<Reply> ShowAsync(Scene scene, ShowOwnTemplate command, CancellationToken cancellationToken) =>
        await FindAsync(scene, command.Template, cancellationToken) is { Current: > 0 } kept
            ? Scene.Show(OwnTemplateCards.One(
                scene.Say(),
                kept,
                await desk.Shelf.FindAsync(kept.Key.ToString(), kept.Current, cancellationToken),
                kept.Key.Owner == TemplateOwner.Here(scene.Turn)))
            : Gone(scene);

    public async Task<Reply> PutAsync(Scene scene, PutTemplate command, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        if (await FindAsync(scene, command.Template, cancellationToken) is not { } kept || command.To < 0 || command.To > kept.Last)
            return Gone(scene);

        // Pressed twice, it is as it was wanted.
        if (kept.Current != command.To && !await store.PutAsync(kept.Key, command.From, command.To, cancellationToken))
            return Scene.Show(NoticeCard.Draw(say, Notice.Look(say.ListHasChanged), [], Parts.Go(say.OwnTemplates, new ShowOwnTemplates())));
        desk.Shelf.Forget(kept.Key);
        return Scene.Show(NoticeCard.Draw(
            say,
            command.To == 0 ? Notice.Look(say.TemplateRemoved) : Notice.Good(say.TemplateIsBack(command.To)),
            [],
            Parts.Go(say.Undo, new PutTemplate(command.Template, command.To, command.From)),
            Parts.Go(say.OwnTemplates, new ShowOwnTemplates())));
    }

    /// <summary>Whatever way it came: what is wrong with it, or what it would be.</summary>
    /// <param name="keepsSuspects">Whether she has said that what looks like an identity number is none.</param>
    /// <param name="content">As it was pasted; null for a file.</param>
    private async Task<Reply> ReadAsync(Scene scene, ReceivedDocument document, bool keepsSuspects, string? content, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        if (document is not ReceivedDocument.Structured { Root: var root })
            return Problems(scene, [new((document as ReceivedDocument.Broken)?.Line ?? 1, TemplateFault.Unreadable, "")], content);
        if (NumbersIn.Find(root, DateOnly.FromDateTime(scene.Turn.Now.UtcDateTime), keepsSuspects) is { } number)
            return Scene.Show(OwnTemplateCards.HoldsNumber(say, number, isFile: content is null));
        if (TemplateReader.Read(root) is TemplateReading.Wrong wrong)
            return Problems(scene, wrong.Problems, content);
        var (read, text) = ((TemplateReading.Read)TemplateReader.Read(root), TemplateText.Of(root));
        if (text.Length > TemplateText.Most)
            return Problems(scene, [new(1, TemplateFault.TooLarge, say.Number(TemplateText.Most))], content);

        await store.KeepDraftAsync(TemplateOwner.Of(scene.Turn.Place.Tenant, scene.Turn.Person.Id), text, cancellationToken);
        var targets = await TargetsAsync(scene, cancellationToken);
        var (chosen, before) = await BeforeAsync(targets, read.Template.Id, cancellationToken);
        return Scene.Show(OwnTemplateCards.Preview(say, read, TemplateText.NameOf(text), before, [.. targets.Select(target => new Choice(target.Name, target.Value))], chosen.Value));
    }

    /// <summary>The version before, where there is one, and whose it is.</summary>
    private async Task<(Target Chosen, Template? Before)> BeforeAsync(IReadOnlyList<Target> targets, string id, CancellationToken cancellationToken)
    {
        foreach (var target in targets)
        {
            var key = new OwnKey(target.Owner, id);
            if (await store.FindAsync(key, cancellationToken) is { Current: > 0 } kept)
                return (target, await desk.Shelf.FindAsync(key.ToString(), kept.Current, cancellationToken));
        }

        return (targets[0], null);
    }

    /// <summary>In a conversation, its own. Alone with the bot: oneself, and the conversations of the plans one takes part in.</summary>
    private async Task<IReadOnlyList<Target>> TargetsAsync(Scene scene, CancellationToken cancellationToken)
    {
        var (say, turn) = (scene.Say(), scene.Turn);
        if (turn.Place.Kind != PlaceKind.Personal)
            return [new("here", TemplateOwner.Of(turn.Place), say.HereAlone)];
        var plans = await desk.PlansAsync(turn, cancellationToken);
        return
        [
            new("me", TemplateOwner.Here(turn), say.OnlyMe),
            .. plans
                .SelectMany(plan => plan.Places.Where(place => place.Kind != PlaceKind.Personal && place.Tenant == turn.Place.Tenant).Select(place => (plan, place)))
                .GroupBy(pair => pair.place)
                .Take(OwnTemplateCards.MostTargets)
                .Select(group => new Target(
                    group.First().plan.Id.Value, TemplateOwner.Of(group.Key), say.ThoseOf(say.List([.. group.Take(3).Select(pair => say.Quoted(pair.plan.Title))])))),
        ];
    }

    /// <summary>One of the templates that she may see: those of this conversation, hers, and those of the conversations of her plans.</summary>
    private async Task<OwnTemplate?> FindAsync(Scene scene, string? template, CancellationToken cancellationToken) =>
        OwnKey.Read(template) is { } key && (key.Owner == TemplateOwner.Here(scene.Turn) || (await TargetsAsync(scene, cancellationToken)).Any(target => target.Owner == key.Owner))
            ? await store.FindAsync(key, cancellationToken)
            : null;

    private static Template? Read(string text) =>
        JsonTree.Read(Encoding.UTF8.GetBytes(text)) is ReceivedDocument.Structured json && TemplateReader.Read(json.Root) is TemplateReading.Read read ? read.Template : null;

    private static Reply Problems(Scene scene, IReadOnlyList<TemplateProblem> problems, string? content) => Scene.Show(OwnTemplateForm.Problems(scene.Say(), problems, content));

    private static Reply Gone(Scene scene)
    {
        var say = scene.Say();
        return Scene.Show(NoticeCard.Draw(say, Notice.Look(say.TemplateGone), [], Parts.Go(say.OwnTemplates, new ShowOwnTemplates())));
    }

    private sealed record Target(string Value, TemplateOwner Owner, string Name);
}
