using PlanBot.Core.Cards;
using PlanBot.Core.Conversation.Verbs.Templates;
using PlanBot.Core.Documents;
using PlanBot.Core.People;

namespace PlanBot.Core.Conversation.Verbs.Importing;

/// <summary>A file that somebody attached: which kind it is decides what becomes of it. Files themselves are never kept.</summary>
internal sealed class FileVerbs(ImportVerbs importing, OwnTemplateVerbs templates)
{
    public async Task<Reply> ReceiveAsync(Scene scene, ReceiveFile file, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        var name = IdentityNumbers.Check(file.Name, DateOnly.FromDateTime(scene.Turn.Now.UtcDateTime));
        if (name.Verdict == IdentityVerdict.Block)
            return Answer(scene, Notice.Stop(say.FileNameHoldsIdNumber(name.Country == IdentityCountry.Denmark))) with { OnlyForAuthor = true };
        return file.Document switch
        {
            ReceivedDocument.Written document => importing.Read(scene, document),
            ReceivedDocument.Refused refused => Answer(scene, Notice.Stop(say.DocumentIs(refused.Why))),
            ReceivedDocument.Structured or ReceivedDocument.Broken => await templates.ReceiveAsync(scene, file, cancellationToken),
            _ => Answer(scene, Notice.Look(say.DocumentIs(DocumentProblem.UnknownKind))),
        };
    }

    private static Reply Answer(Scene scene, Notice notice) => Scene.Show(NoticeCard.Draw(
        scene.Say(), notice, [], Parts.Go(scene.Say().ImportTitle, new ImportPlan()), Parts.Go(scene.Say().Help, new Help())));
}
