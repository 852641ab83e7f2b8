using PlanBot.EndToEnd.Shipping;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>Checked as far as it goes without a Bicep compiler, which npm and NuGet do not bring here; the workflow on GitHub compiles it.</summary>
public sealed class The_infrastructure : IDisposable
{
    private static readonly string Azure = Repository.Folder("..", "shared", "schemas", "bicep-types");
    private static readonly string AzureYaml = Repository.Folder("..", "shared", "schemas", "azure.yaml.v1.0.schema.json");

    private readonly string folder = Directory.CreateTempSubdirectory("planbot-infra-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Is_whole_and_safe()
    {
        if (!Directory.Exists(Azure))
            Console.WriteLine($"Azure's types are not at {Azure}: the resources' properties are not held against them.");

        Assert.Empty(await ProblemsAsync(Repository.Folder("infra")));
    }

    [Theory]
    [InlineData("tables.bicep", "allowSharedKeyAccess: false", "allowSharedKeyAccess: true", "properties.allowSharedKeyAccess must be false")]
    [InlineData("tables.bicep", "allowSharedKeyAccess: false", "", "properties.allowSharedKeyAccess must be false")]
    [InlineData("tables.bicep", "'TLS1_2'", "'TLS1_0'", "properties.minimumTlsVersion must be 'TLS1_2'")]
    [InlineData("tables.bicep", "allowBlobPublicAccess: false", "allowBlobPublicAccess: true", "properties.allowBlobPublicAccess must be false")]
    [InlineData("tables.bicep", "'Deny'", "'Allow'", "properties.networkAcls.defaultAction must be 'Deny'")]
    [InlineData("tables.bicep", "0a9a7e1f-b9d0-4cc4-a60d-0641b160a2f3", "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "gives the role 8e3af657-a8ff-443c-a75c-2fe8c4bcb635")]
    [InlineData("host.bicep", "httpsOnly: true", "httpsOnly: false", "properties.httpsOnly must be true")]
    [InlineData("host.bicep", "minTlsVersion: '1.2'", "minTlsVersion: '1.0'", "properties.siteConfig.minTlsVersion must be '1.2'")]
    [InlineData("host.bicep", "alwaysOn: true", "alwaysOn: false", "properties.siteConfig.alwaysOn must be true")]
    [InlineData("host.bicep", "name: 'scm'", "name: 'ftp'", "Nothing turns off the password of scm")]
    [InlineData("bot.bicep", "'UserAssignedMSI'", "'SingleTenant'", "properties.msaAppType must be 'UserAssignedMSI'")]
    [InlineData("main.bicep", "clientId: identity.outputs.clientId", "clientId: identity.outputs.secret", "identity.bicep has no output secret")]
    [InlineData("main.bicep", "subnetId: network.outputs.subnetId", "", "tables.bicep needs subnetId")]
    [InlineData("main.bicep", "workspaceId: logs.outputs.id", "workspace: logs.outputs.id", "knows no workspace")]
    [InlineData("main.bicep", "'logs.bicep'", "'log.bicep'", "there is no log.bicep")]
    [InlineData("alerts.bicep", "actionGroupId: people.id", "actionGroupId: persons.id", "persons is not declared")]
    [InlineData("alerts.bicep", "severity: 1", "severity: {", "is no Bicep")]
    [InlineData("main.parameters.json", "\"language\"", "\"tongue\"", "main.parameters.json gives tongue")]
    public async Task A_fault_in_it_is_found(string file, string right, string wrong, string problem)
    {
        Copy();
        var path = Path.Combine(folder, file);
        var text = await File.ReadAllTextAsync(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(await ProblemsAsync(folder), found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bot.bicep", "endpoint:", "endPoint:", "properties knows no endPoint")]
    [InlineData("bot.bicep", "displayName: 'PlanBot'", "", "properties needs displayName")]
    [InlineData("host.bicep", "http20Enabled: true", "http20Enabled: 'yes'", "http20Enabled is true or false")]
    public async Task So_is_a_property_that_Azure_does_not_know(string file, string right, string wrong, string problem)
    {
        if (Directory.Exists(Azure))
            await A_fault_in_it_is_found(file, right, wrong, problem);
        else
            Console.WriteLine($"Azure's types are not at {Azure}: whether a wrong property is found was not looked into.");
    }

    [Fact]
    public async Task Is_what_azd_is_told_of()
    {
        if (!File.Exists(AzureYaml))
            Console.WriteLine($"The schema of azure.yaml is not at {AzureYaml}: only what the file names is looked for.");

        Assert.Empty(await ShippingPackages.ProblemsAsync("check-azure-yaml.mjs", File.Exists(AzureYaml) ? [Repository.Folder("azure.yaml"), AzureYaml] : [Repository.Folder("azure.yaml")]));
    }

    private static Task<IReadOnlyList<string>> ProblemsAsync(string infra) =>
        ShippingPackages.ProblemsAsync("check-infra.mjs", Directory.Exists(Azure) ? [infra, Azure] : [infra]);

    private void Copy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Folder("infra")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }
}
