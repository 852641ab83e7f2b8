using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates;

/// <summary>A published set of questions in phases. Data, checked when it is read; a plan stays on the version it was started with.</summary>
/// <param name="Key">The short name, "T4": what its questions' ids begin with.</param>
/// <param name="Language">The language of the source document; in it, questions are shown to the letter.</param>
/// <param name="Need">The template's question whether an initiative is needed.</param>
public sealed record Template(string Id, int Version, string Key, Language Language, LocalizedText Title, LocalizedText Need, IReadOnlyList<Phase> Phases)
{
    private readonly Dictionary<QuestionId, Question> questions = Phases.SelectMany(phase => phase.Questions).ToDictionary(question => question.Id);

    public Question? Find(QuestionId id) => questions.GetValueOrDefault(id);
}
