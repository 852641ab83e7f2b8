using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Core.Languages;
using PlanBot.Core.Reports.Documents;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams.Files;

/// <summary>
/// Files in the personal chat: Teams asks the person whether a file may be put into her OneDrive, and tells by the invoke
/// <c>fileConsent/invoke</c> where to put it. The file is made anew then, so it is kept nowhere meanwhile.
/// </summary>
public sealed class FileConsents(IFiles files, ConnectorClient connector, IHttpClientFactory http, FileHosts hosts, AfterResponse afterResponse)
{
    public const string Name = "fileConsent/invoke";
    public const string HttpClientName = "Teams.Upload";

    private const string ConsentType = "application/vnd.microsoft.teams.card.file.consent";
    private const string InfoType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Asks, after the response.</summary>
    public void Offer(TurnContext context, DocumentOrder order) => afterResponse.Do(context, async cancellationToken =>
    {
        var ticket = files.Seal(order);
        if (await files.MakeAsync(ticket, cancellationToken) is not { } file)
            return;
        var content = new JsonObject
        {
            ["description"] = Phrases.In(order.Language).FileConsent(Path.GetFileNameWithoutExtension(file.Name)),
            ["sizeInBytes"] = file.Content.Length,
            ["acceptContext"] = new JsonObject { ["order"] = ticket },
            ["declineContext"] = new JsonObject { ["order"] = ticket },
        };
        await connector.SendToConversationAsync(context.Reference, MessageActivity.Of(Attach(ConsentType, content, file.Name), file.Name), cancellationToken);
    });

    /// <summary>What she said. Answered at once; the file follows.</summary>
    public InvokeResponse Handle(TurnContext context, Language language)
    {
        var value = context.Activity.Value;
        var say = Phrases.In(language);
        if (value.Text("action") == "accept" && value.Member("context").Text("order") is { } order)
            afterResponse.Do(context, cancellationToken => UploadAsync(context, order, value.Member("uploadInfo"), say, cancellationToken));
        else
            afterResponse.Do(context, cancellationToken => connector.SendToConversationAsync(context.Reference, MessageActivity.Of(say.FileDeclined), cancellationToken));
        return InvokeResponse.Ok;
    }

    private async Task UploadAsync(TurnContext context, string order, JsonElement uploadInfo, Phrases say, CancellationToken cancellationToken)
    {
        if (await files.MakeAsync(order, cancellationToken) is not { } file)
            await SayAsync(say.LinkIsOver);
        else if (!await PutAsync(uploadInfo.Text("uploadUrl"), file, cancellationToken))
            await SayAsync(say.FileFailed);
        else
            await connector.SendToConversationAsync(context.Reference, Info(uploadInfo, file, say), cancellationToken);

        Task SayAsync(string sentence) => connector.SendToConversationAsync(context.Reference, MessageActivity.Of(sentence), cancellationToken);
    }

    private static MessageActivity Info(JsonElement uploadInfo, SentFile file, Phrases say)
    {
        var content = new JsonObject { ["uniqueId"] = uploadInfo.Text("uniqueId"), ["fileType"] = uploadInfo.Text("fileType") };
        return uploadInfo.Text("contentUrl") is { } url ? MessageActivity.Of(Attach(InfoType, content, file.Name) with { ContentUrl = url }, say.FileIsThere) : MessageActivity.Of(say.FileIsThere);
    }

    /// <summary>In one piece: a plan is far below the 60 MiB that OneDrive takes at a time.</summary>
    private async Task<bool> PutAsync(string? address, SentFile file, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !hosts.Allows(uri))
            return false;
        using var content = new ReadOnlyMemoryContent(file.Content);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Content.Length - 1, file.Content.Length);
        try
        {
            using var response = await http.CreateClient(HttpClientName).PutAsync(uri, content, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Attachment Attach(string type, JsonObject content, string name) => new(type, JsonElement.Parse(content.ToJsonString())) { Name = name };
}
