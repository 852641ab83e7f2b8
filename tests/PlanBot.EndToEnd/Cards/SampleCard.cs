namespace PlanBot.EndToEnd.Cards;

/// <summary>A sound card to spoil: the tests of the checks replace a piece of it.</summary>
internal static class SampleCard
{
    public const string Json = """
        {
          "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
          "type": "AdaptiveCard",
          "version": "1.5",
          "lang": "da-DK",
          "fallbackText": "Er der opbakning fra ledelsen?",
          "body": [
            { "type": "TextBlock", "text": "Er der opbakning fra ledelsen?", "wrap": true, "style": "heading", "size": "Large", "weight": "Bolder" },
            { "type": "RichTextBlock", "inlines": [{ "type": "TextRun", "text": "Møde på tværs af *afdelinger*" }] },
            { "type": "Chart.HorizontalBar.Stacked", "title": "Svar", "data": [{ "title": "Svar", "data": [{ "legend": "Klar", "value": 2, "color": "good" }] }], "fallback": { "type": "TextBlock", "text": "2 klar" } },
            {
              "type": "Input.ChoiceSet",
              "id": "degree",
              "label": "I hvilken grad?",
              "errorMessage": "Vælg en grad",
              "style": "expanded",
              "isRequired": true,
              "wrap": true,
              "choices": [{ "title": "I høj grad", "value": "high" }, { "title": "I nogen grad", "value": "some" }]
            },
            {
              "type": "Input.ChoiceSet",
              "id": "owner",
              "label": "Hvem følger op?",
              "errorMessage": "Vælg en person",
              "style": "compact",
              "choices": [{ "title": "Lars Berg", "value": "lars" }],
              "choices.data": { "type": "Data.Query", "dataset": "graph.microsoft.com/users?scope=currentContext" }
            },
            { "type": "Input.Text", "id": "text", "label": "Begrundelse", "errorMessage": "Skriv højst 1000 tegn", "isMultiline": true, "maxLength": 1000 },
            { "type": "Input.Date", "id": "due", "label": "Frist", "errorMessage": "Vælg en dag" }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Gem og næste", "style": "positive", "verb": "answer", "data": { "verb": "answer", "type": "whatever" } },
            { "type": "Action.Execute", "title": "Spring over", "mode": "secondary", "verb": "skip", "associatedInputs": "none", "data": { "verb": "skip" } }
          ]
        }
        """;
}
