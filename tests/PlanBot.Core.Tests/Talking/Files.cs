using System.Text;
using PlanBot.Core.Documents;

namespace PlanBot.Tests.Talking;

/// <summary>Template files of a team, in JSON.</summary>
internal static class Files
{
    /// <summary>Three questions in two parts, one of them near to the Danish template's second.</summary>
    public const string Leisure = """
        {
          "id": "fritid", "language": "da", "title": "Fritid for alle",
          "phases": [
            { "id": "1", "name": "Før vi begynder", "questions": [
              { "id": "hvem", "text": "Hvem er tilbuddet til?", "answer": "text", "alike": ["T4-Q2"] },
              { "id": "lokaler", "text": "Har vi lokaler?", "answer": "choice", "choices": [
                { "key": "ja", "text": "Ja" }, { "key": "nej", "text": "Nej, ikke endnu", "unclear": true } ] }
            ] },
            { "id": "2", "name": "Når vi er i gang", "questions": [
              { "id": "roller", "text": "I hvilken grad er rollerne fordelt?", "answer": "degree" }
            ] }
          ]
        }
        """;

    /// <summary>Its next version: one question gone and one new, one in other words, and one answered otherwise.</summary>
    public const string LeisureAnew = """
        {
          "id": "fritid", "language": "da", "title": "Fritid for alle",
          "phases": [
            { "id": "1", "name": "Før vi begynder", "questions": [
              { "id": "lokaler", "text": "Har vi lokaler?", "answer": "choice", "choices": [
                { "key": "egne", "text": "Ja, egne" }, { "key": "laan", "text": "Ja, lånte" }, { "key": "nej", "text": "Nej" } ] },
              { "id": "roller", "text": "I hvilken grad er det klart, hvem der gør hvad?", "answer": "degree" },
              { "id": "penge", "text": "Hvad koster det?", "answer": "text" }
            ] }
          ]
        }
        """;

    public static ReceivedDocument Json(string json) => JsonTree.Read(Encoding.UTF8.GetBytes(json));
}
