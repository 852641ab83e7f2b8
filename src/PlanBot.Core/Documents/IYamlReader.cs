namespace PlanBot.Core.Documents;

/// <summary>Reads YAML into the same tree as <see cref="JsonTree"/> does JSON.</summary>
public interface IYamlReader
{
    /// <summary>Never throws: <see cref="ReceivedDocument.Structured"/>, or <see cref="ReceivedDocument.Broken"/> with the line from which it cannot be read.</summary>
    ReceivedDocument Read(byte[] utf8);
}
