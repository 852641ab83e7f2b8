using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Teams;
using PlanBot.Teams.Sending;

namespace PlanBot.Tab;

/// <summary>
/// The page's buttons are the chat's: a command goes in, the next card comes out, and the page draws it with Microsoft's renderer.
/// So there is one way to change a plan, and one rule who may.
/// </summary>
internal sealed class TabCommands(Visitors visitors, Admittance admittance, IPlanStore store, ITurns turns, SharedCards sharedCards, TimeProvider time)
{
    private const int LongestBody = 64 * 1024;

    public async Task<IResult> DoAsync(HttpContext call, CancellationToken cancellationToken)
    {
        if (await visitors.WhoAsync(call) is not { } visitor)
            return Results.Unauthorized();
        if (call.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LongestBody;
        if (await ReadAsync(call, cancellationToken) is not { } data)
            return Results.BadRequest();
        var command = CommandReader.OfData(data);

        // A command that names a plan comes from where she may act on it; any other from herself alone.
        var place = command is PlanCommand { Plan: { } id } && await store.FindAsync(id, cancellationToken) is { } plan
            ? await admittance.FromAsync(visitor, plan, cancellationToken)
            : null;
        var turn = new Turn(
            $"tab|{visitor.Person.Id}|{TurnOf(call)}",
            visitor.Person,
            place ?? new Place(visitor.Tenant, "", PlaceKind.Personal),
            Manner.OnPage,
            LanguageTag.Read(call.Request.Headers.AcceptLanguage.FirstOrDefault()?.Split(',')[0]),
            time.GetUtcNow());
        var reply = await turns.HandleAsync(turn, command, cancellationToken);

        // The cards that others see follow, as after a press in the chat.
        var responded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        call.Response.OnCompleted(() =>
        {
            responded.SetResult();
            return Task.CompletedTask;
        });
        sharedCards.Show(TurnContext.OutsideChats(turn, visitor.Tenant, responded.Task), reply);
        return Results.Text(JsonSerializer.Serialize(reply.Card, CardJson.Wire.AdaptiveCard), "application/json; charset=utf-8");
    }

    /// <summary>The page numbers its presses, so that one that is sent twice is done once.</summary>
    private static string TurnOf(HttpContext call) =>
        Guid.TryParse(call.Request.Headers["X-Press"], out var press) ? press.ToString() : Guid.NewGuid().ToString();

    private static async Task<JsonElement?> ReadAsync(HttpContext call, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(call.Request.Body, TabJson.Default.JsonElement, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
