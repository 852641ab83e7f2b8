using PlanBot.Core.Plans;
using Xunit;

namespace PlanBot.Tests;

public sealed class The_core
{
    [Fact]
    public void Knows_nothing_but_dotnet_itself() =>
        Assert.All(typeof(Plan).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
}
