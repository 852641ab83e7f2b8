using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace PlanBot.Graph.Planner.Wire;

/// <summary>A task's note, references and checklist, which have an ETag of their own.</summary>
internal sealed class DetailsApi(GraphClients clients)
{
    /// <summary>As many points as a checklist holds.</summary>
    private const int MostPoints = 20;

    /// <summary>A point's title; Planner refuses longer ones.</summary>
    private const int MostPoint = 100;

    /// <summary>As many as <c>$batch</c> takes.</summary>
    private const int MostInABatch = 20;

    private readonly GraphServiceClient graph = clients.Sync;

    public async Task<SeenDetails> ReadAsync(string task, CancellationToken cancellationToken) =>
        Read((await graph.Planner.Tasks[task].Details.GetAsync(null, cancellationToken))!);

    /// <summary>Several by id. One that could not be read now is left out, whatever became of the others.</summary>
    public async Task<IReadOnlyDictionary<string, SeenDetails>> ReadAsync(IReadOnlyList<string> tasks, CancellationToken cancellationToken)
    {
        var seen = new Dictionary<string, SeenDetails>();
        foreach (var some in tasks.Chunk(MostInABatch))
        {
            var batch = new BatchRequestContentCollection(graph);
            var steps = new List<(string Task, string Step)>();
            foreach (var task in some)
                steps.Add((task, await batch.AddBatchRequestStepAsync(graph.Planner.Tasks[task].Details.ToGetRequestInformation())));
            var answers = await graph.Batch.PostAsync(batch, cancellationToken);
            foreach (var (task, step) in steps)
            {
                using var answer = await answers.GetResponseByIdAsync(step);
                if (answer?.StatusCode == HttpStatusCode.OK && await answers.GetResponseByIdAsync<PlannerTaskDetails>(step) is { } details)
                    seen[task] = Read(details);
            }
        }

        return seen;
    }

    /// <summary>Writes what is ours. What people added themselves stays.</summary>
    /// <param name="points">Ours, in order.</param>
    /// <param name="before">How many there were of ours.</param>
    /// <returns>How many of ours found room, and how many points of all are open then.</returns>
    public async Task<(int Room, int Open)> WriteAsync(
        string task, SeenDetails standing, string seed, string note, (Uri Address, string Name)? link, IReadOnlyList<(string Title, bool IsTicked)> points, int before, CancellationToken cancellationToken)
    {
        var ours = Enumerable.Range(0, Math.Max(points.Count, before)).Select(number => PointId(seed, number)).ToArray();
        var theirs = standing.Points.Where(point => !ours.Contains(point.Key, StringComparer.OrdinalIgnoreCase)).ToArray();
        var room = Math.Clamp(MostPoints - theirs.Length, 0, points.Count);
        var details = new PlannerTaskDetails { Checklist = new PlannerChecklistItems(), PreviewType = PlannerPreviewType.Automatic };
        if (!standing.Description.ReplaceLineEndings("\n").StartsWith(note, StringComparison.Ordinal))
            details.Description = string.IsNullOrWhiteSpace(standing.Description) ? note : $"{note}\n\n{standing.Description}";
        for (var number = 0; number < ours.Length; number++)
        {
            if (number < room)
                details.Checklist.AdditionalData[ours[number]] = Point(points[number], standing.Points.ContainsKey(ours[number]));
            else if (standing.Points.ContainsKey(ours[number]))
                details.Checklist.AdditionalData[ours[number]] = null!;
        }

        if (link is { } back && !standing.References.Contains(Encoded(back.Address)))
        {
            details.References = new PlannerExternalReferences();
            details.References.AdditionalData[Encoded(back.Address)] = new PlannerExternalReference { OdataType = "#microsoft.graph.plannerExternalReference", Alias = back.Name, Type = "Other", PreviewPriority = " !" };
        }

        await graph.Planner.Tasks[task].Details.PatchAsync(details, request => request.Headers.Add("If-Match", standing.ETag), cancellationToken);
        return (room, theirs.Count(point => !point.Value) + points.Take(room).Count(point => !point.IsTicked));
    }

    /// <summary>Planner wants no dots, colons, percent signs, at signs and hashes in a reference's name (plannerExternalReferences).</summary>
    internal static string Encoded(Uri address) => address.AbsoluteUri
        .Replace("%", "%25", StringComparison.Ordinal).Replace(".", "%2E", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal)
        .Replace("@", "%40", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    /// <summary>The same for the same point of the same initiative, so that telling it again adds nothing.</summary>
    internal static string PointId(string seed, int number) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}|{number}")))[..16]).ToString("D");

    /// <summary>A point that is there keeps its place.</summary>
    private static PlannerChecklistItem Point((string Title, bool IsTicked) point, bool isThere)
    {
        var item = new PlannerChecklistItem { OdataType = "#microsoft.graph.plannerChecklistItem", Title = point.Title.Length > MostPoint ? point.Title[..(MostPoint - 1)] + "…" : point.Title, IsChecked = point.IsTicked };
        if (!isThere)
            item.OrderHint = " !";
        return item;
    }

    private static SeenDetails Read(PlannerTaskDetails details) => new(
        OpenTypes.ETag(details.AdditionalData),
        details.Description ?? "",
        OpenTypes.Members(details.Checklist?.AdditionalData).ToDictionary(point => point.Key, point => OpenTypes.Is(point.Value, "isChecked"), StringComparer.OrdinalIgnoreCase),
        OpenTypes.Members(details.References?.AdditionalData).Select(reference => reference.Key).ToHashSet(StringComparer.Ordinal));
}

/// <summary>A task's details as Planner shows them now.</summary>
/// <param name="Points">By id: whether each is ticked.</param>
/// <param name="References">Their names, as Planner encodes them.</param>
internal sealed record SeenDetails(string ETag, string Description, IReadOnlyDictionary<string, bool> Points, IReadOnlySet<string> References);
