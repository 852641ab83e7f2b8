using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Teams;

namespace PlanBot.Tests.Soak;

/// <summary>
/// Somebody who answers questions of a plan by pressing its cards' buttons, each time at whichever host the balancer picks. When no
/// answer comes, or an apology, she presses again, as people do; half of the time it is Teams that delivers the same activity again.
/// </summary>
internal sealed class Colleague(int number, string plan, SoakRun run)
{
    private readonly Random chance = new(number);
    private int pressed;

    private string Name => $"Kollega {number}";

    public async Task JoinsAsync() =>
        await SendsAsync(new() { ["verb"] = "chooseParty", ["plan"] = plan, ["question"] = "T4-Q1", ["party"] = $"{1 + (number % 2)}" });

    public async Task BeginsAsync() =>
        await SendsAsync(new() { ["verb"] = "startPlan", ["plan"] = plan, ["template"] = "T4", ["title"] = plan, ["party1"] = "Kommune", ["party2"] = "Forening", ["country"] = "Denmark", ["language"] = "da" });

    /// <summary>Mostly answers; now and then an initiative, written and changed.</summary>
    public Task ActsAsync() => chance.Next(4) == 0 ? AddsAsync() : AnswersAsync();

    private async Task AddsAsync()
    {
        var form = await SendsAsync(new() { ["verb"] = "newInitiative", ["plan"] = plan });
        var title = $"{Name} vil holde møde {pressed}";
        var shown = await SendsAsync(form.Press("Gem", ("title", title), ("ownerName", "koordinator"), ("deadline", "2027-03-15")));
        if (!shown.Text.Contains("Initiativ\n", StringComparison.Ordinal) || !shown.Text.Contains(title, StringComparison.Ordinal))
            throw new InvalidOperationException($"Not the initiative: {shown.Text}");
        run.Acknowledged.Add((plan, title));

        // And thinks better of it: nobody else touches hers.
        var edit = await SendsAsync(shown.Press("Rediger"));
        var better = $"{title}, men senere";
        await SendsAsync(edit.Press("Gem", ("title", better), ("deadline", "2027-04-15")));
        run.Acknowledged.Add((plan, better));
    }

    private async Task AnswersAsync()
    {
        var question = $"T4-Q{1 + chance.Next(23)}";
        var card = await SendsAsync(new() { ["verb"] = "showQuestion", ["plan"] = plan, ["question"] = question });
        var text = $"{Name} siger {(char)('a' + (pressed % 26))}-{pressed}";
        var shown = await SendsAsync(card.Press("Gem og næste", ("text", text)));
        // The two sentences that tell her it is kept.
        if (shown.Text.Contains("Gemt", StringComparison.Ordinal) || shown.Text.Contains("Der er svar på alle", StringComparison.Ordinal))
            run.Acknowledged.Add((plan, text));
        else if (shown.Text.Contains("har lige ændret svaret", StringComparison.Ordinal))
            Interlocked.Increment(ref run.Overtaken);
        else
            throw new InvalidOperationException($"Neither saved nor overtaken: {shown.Text}");
    }

    private async Task<ShownCard> SendsAsync(JsonObject data)
    {
        var activity = Activity(data);
        for (var time = 0; time < 200; time++)
        {
            var (took, answer) = await run.PostAsync(activity);
            if ((string?)answer?["type"] == "application/vnd.microsoft.card.adaptive")
            {
                run.Turns.Add(took);
                var card = new ShownCard(answer["value"]!.AsObject());
                if (!card.Buttons.Contains("Prøv igen"))
                    return card;

                // Too many at once: what was typed is in the button.
                data = card.Press("Prøv igen");
                activity = Activity(data);
            }

            Interlocked.Increment(ref run.Repeated);
            if (chance.Next(2) == 0)
                activity = Activity(data);
            await Task.Delay(chance.Next(50, 250));
        }

        throw new InvalidOperationException($"{Name} got no answer in 200 tries.");
    }

    private JsonObject Activity(JsonObject data)
    {
        var activity = Activities.With("invoke", $"f:{number}-{++pressed}", new()
        {
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = (string?)data["verb"], ["data"] = data.DeepClone() }, ["trigger"] = "manual" },
        });
        activity["serviceUrl"] = run.Connector;
        activity["from"] = new JsonObject { ["id"] = $"29:{number}", ["name"] = Name, ["aadObjectId"] = $"00000000-0000-0000-0000-{number:D12}" };
        activity["conversation"] = new JsonObject { ["id"] = $"19:{plan}@thread.v2", ["conversationType"] = "groupChat", ["tenantId"] = Activities.Tenant };
        return activity;
    }
}
