using PlanBot.Core.People;

namespace PlanBot.Core.Templates.Own;

/// <summary>Where the templates are kept that teams bring themselves. A version never changes, and none is ever lost: plans stay on theirs.</summary>
public interface ITemplateStore
{
    /// <summary>What an owner has, also what was taken off the list.</summary>
    Task<IReadOnlyList<OwnTemplate>> ListAsync(TemplateOwner owner, CancellationToken cancellationToken);

    Task<OwnTemplate?> FindAsync(OwnKey key, CancellationToken cancellationToken);

    /// <summary>The file of one version, as <see cref="TemplateText"/> wrote it; null when there is none.</summary>
    Task<string?> TextAsync(OwnKey key, int version, CancellationToken cancellationToken);

    /// <summary>Adds the next version and puts it on the list, unless the latest says the same.</summary>
    /// <param name="text">As <see cref="TemplateText"/> writes it: at most <see cref="TemplateText.Most"/> characters.</param>
    Task<TemplateKept> KeepAsync(OwnKey key, string text, Person by, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Puts another version on the list; 0 takes the template off it.</summary>
    /// <returns>False when the list shows another version than <paramref name="from"/> by now: nothing was changed.</returns>
    Task<bool> PutAsync(OwnKey key, int from, int to, CancellationToken cancellationToken);

    /// <summary>Keeps what a person is looking through before she saves it: a card's button cannot carry a whole file. The latest alone.</summary>
    Task KeepDraftAsync(TemplateOwner person, string text, CancellationToken cancellationToken);

    Task<string?> DraftAsync(TemplateOwner person, CancellationToken cancellationToken);
}

/// <summary>One of an owner's templates, as the list has it.</summary>
/// <param name="Current">The version that new plans begin with; 0: taken off the list.</param>
/// <param name="Last">The latest version there is.</param>
/// <param name="By">Who brought the latest.</param>
public sealed record OwnTemplate(OwnKey Key, int Current, int Last, Person By, DateTimeOffset At);

/// <summary>What came of keeping a template.</summary>
public abstract record TemplateKept
{
    private TemplateKept()
    {
    }

    /// <param name="Before">The version that the list showed before; 0 for none.</param>
    public sealed record Kept(int Version, int Before) : TemplateKept;

    /// <summary>It is what the list shows already.</summary>
    public sealed record Unchanged(int Version) : TemplateKept;

    /// <summary>The owner has as many as can be kept.</summary>
    public sealed record TooMany : TemplateKept;
}
