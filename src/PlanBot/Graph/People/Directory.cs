using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Threading.Channels;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using PlanBot.Core.People;
using PlanBot.Graph.Traffic;
using Channel = System.Threading.Channels.Channel;
using Contact = PlanBot.Core.People.Contact;
using Person = PlanBot.Core.People.Person;

namespace PlanBot.Graph.People;

/// <summary>People by their Entra object ids, from Graph: up to twenty a request, kept for a while.</summary>
public sealed partial class Directory(GraphClients graph, TimeProvider time, ILogger<Directory> logger) : BackgroundService, IDirectory
{
    /// <summary>As many as <c>$batch</c> takes; each person needs two requests.</summary>
    private const int AtOnce = 10;

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan FreshFailure = TimeSpan.FromMinutes(5);
    private static readonly string[] Fields = ["id", "displayName", "mail", "userType", "accountEnabled", "assignedLicenses"];

    private readonly Kept<PersonId, Contact?> kept = new(time, 20_000);

    // More than this at once are asked about when they are met again.
    private readonly Channel<PersonId> wanted = Channel.CreateBounded<PersonId>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropWrite });

    public Contact? Known(PersonId person)
    {
        if (!IsObjectId(person))
            return null;
        if (!kept.TryGet(person, out var contact))
            wanted.Writer.TryWrite(person);
        return contact;
    }

    public async ValueTask<Contact?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (!IsObjectId(person))
            return null;
        if (kept.TryGet(person, out var contact))
            return contact;
        await LookUpAsync([person], cancellationToken);
        return kept.TryGet(person, out contact) ? contact : null;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await wanted.Reader.WaitToReadAsync(stoppingToken))
        {
            var people = new HashSet<PersonId>();
            while (people.Count < AtOnce && wanted.Reader.TryRead(out var person))
            {
                if (!kept.TryGet(person, out _))
                    people.Add(person);
            }

            if (people.Count > 0)
                await LookUpAsync(people, stoppingToken);
        }
    }

    /// <summary>Asks about them in one request, and keeps what came of it, failures too: those for a short while.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever Graph throws, the roster is used instead.")]
    private async Task LookUpAsync(HashSet<PersonId> people, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var some in people.Chunk(AtOnce))
                await AskAsync(some, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var failure = GraphFailure.Of(exception);
            Log.NotAsked(logger, people.Count, failure?.Code ?? exception.GetType().Name);
            foreach (var person in people)
                kept.Put(person, null, FreshFailure);
        }
    }

    private async Task AskAsync(PersonId[] people, CancellationToken cancellationToken)
    {
        var batch = new BatchRequestContentCollection(graph.People);
        var steps = new List<(PersonId Person, string User, string Manager)>();
        foreach (var person in people)
        {
            var user = graph.People.Users[person.Value].ToGetRequestInformation(request => request.QueryParameters.Select = Fields);
            var manager = graph.People.Users[person.Value].Manager.ToGetRequestInformation(request => request.QueryParameters.Select = ["id", "displayName"]);
            steps.Add((person, await batch.AddBatchRequestStepAsync(user), await batch.AddBatchRequestStepAsync(manager)));
        }

        var answers = await graph.People.Batch.PostAsync(batch, cancellationToken);
        foreach (var (person, user, manager) in steps)
        {
            var (status, found) = await ReadAsync<User>(answers, user);
            if (status is HttpStatusCode.NotFound)
                kept.Put(person, new(new(person, ""), null, null, Standing.Gone), Fresh);
            else if (found is null)
                kept.Put(person, null, FreshFailure);
            else
                kept.Put(person, Of(person, found, (await ReadAsync<User>(answers, manager)).Found), Fresh);
        }
    }

    /// <summary>Each answer in a batch has a status of its own, whatever the batch's is.</summary>
    private static async Task<(HttpStatusCode Status, T? Found)> ReadAsync<T>(BatchResponseContentCollection answers, string step)
        where T : class, Microsoft.Kiota.Abstractions.Serialization.IParsable, new()
    {
        using var answer = await answers.GetResponseByIdAsync(step);
        return answer is null ? (HttpStatusCode.ServiceUnavailable, null)
            : answer.StatusCode == HttpStatusCode.OK ? (answer.StatusCode, await answers.GetResponseByIdAsync<T>(step))
            : (answer.StatusCode, null);
    }

    private static Contact Of(PersonId person, User user, User? manager) => new(
        new(person, user.DisplayName ?? ""),
        user.Mail is { Length: > 0 } mail ? mail : null,
        manager is { Id: { Length: > 0 } id } ? new(new(Lower(id)), manager.DisplayName ?? "") : null,
        user switch
        {
            { AccountEnabled: false } => Standing.Disabled,
            { UserType: "Guest" } => Standing.Guest,
            { Mail: null or "", AssignedLicenses: null or { Count: 0 } } => Standing.Service,
            _ => Standing.Member,
        });

    /// <summary>Where a client sent no Entra id, the channel's own stands in its place, and Graph does not know it.</summary>
    private static bool IsObjectId(PersonId person) => Guid.TryParseExact(person.Value, "D", out _);

    [SuppressMessage("Globalization", "CA1308", Justification = "A GUID is written in lower case.")]
    private static string Lower(string id) => id.ToLowerInvariant();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Graph was asked about {Count} people and did not answer ({Code}); the roster is used.")]
        public static partial void NotAsked(ILogger logger, int count, string code);
    }
}
