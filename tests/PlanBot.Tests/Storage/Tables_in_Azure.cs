using System.Text.RegularExpressions;
using PlanBot.Storage;
using Xunit;

namespace PlanBot.Tests.Storage;

public sealed partial class Tables_in_Azure
{
    [Fact]
    public void Are_all_made_by_the_infrastructure()
    {
        var made = Named().Match(File.ReadAllText(Repository.Folder("infra", "tables.bicep"))).Groups[1].Value.Split(',').Select(name => name.Trim().Trim('\''));

        Assert.Equal(TableNames.All.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"for table in \[([^\]]+)\]")]
    private static partial Regex Named();
}
