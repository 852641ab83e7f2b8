using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Documents;
using PlanBot.Storage;
using PlanBot.Storage.People;
using PlanBot.Storage.Plans;
using PlanBot.Tests.Talking;

namespace PlanBot.Tests.Storage;

/// <summary>The conversation over a store whose calls are counted, with nothing of Teams about it.</summary>
internal static class Conversing
{
    public static Conversation Over(ITables tables) => new(
        new PlanStore(tables, TimeProvider.System),
        new TemplateShelf(new TemplateLibrary(), new TemplateStore(tables, TimeProvider.System)),
        new YamlTree(),
        new NobodyKnown(),
        new Preferences(tables, TimeProvider.System),
        new ClientOptions(),
        new NoLinks(),
        new Voices(tables, TimeProvider.System),
        new NoReminders(),
        new NoReminders(),
        new ReaderMarks(tables));

    private sealed class NobodyKnown : IRoster
    {
        public ImmutableArray<Person> MembersOf(Place place) => [];
    }
}
