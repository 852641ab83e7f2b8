using PlanBot.Core.Importing;

namespace PlanBot.Core.Documents;

/// <summary>A plain text, or one with Markdown's headings, lists and tables.</summary>
public static class TextDocument
{
    public static ReceivedDocument Read(string text) => new ReceivedDocument.Written(PastedText.Read(text));
}
