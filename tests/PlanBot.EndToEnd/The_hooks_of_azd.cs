using PlanBot.Chat;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>The shell hooks, with an <c>az</c> in their way that writes down what it is asked. PowerShell's are not run here.</summary>
public sealed class The_hooks_of_azd : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planbot-hooks-").FullName;

    private string Asked => Path.Combine(folder, "asked.txt");

    public The_hooks_of_azd()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var name in new[] { "az", "azd" })
        {
            var file = Path.Combine(folder, name);
            File.WriteAllText(file, $$"""
                #!/bin/sh
                echo "{{name}} $*" | tr '\n' ' ' >> "{{Asked}}"; echo >> "{{Asked}}"
                case "$*" in
                  *"ad sp show"*"Tasks.ReadWrite.All"*) echo role-tasks ;;
                  *"ad sp show"*"User.Read.All"*) echo role-user ;;
                  *"ad sp show"*appRoles*) ;;
                  *"ad sp show"*) echo graph ;;
                  *"--method get"*) echo role-user ;;
                  *"ad app create"*) echo sign-in-app ;;
                  *"ad app show"*) echo object ;;
                esac
                """);
            File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Give_the_rights_that_are_named_and_were_not_given_before()
    {
        var (code, said) = await RunAsync("graph-rights.sh", ("PLANBOT_GRAPH_RIGHTS", "User.Read.All Tasks.ReadWrite.All"));

        Assert.Equal((0, "User.Read.All was given before. Tasks.ReadWrite.All is given."), (code, said));
        var posted = Assert.Single(await File.ReadAllLinesAsync(Asked), line => line.Contains("--method post", StringComparison.Ordinal));
        Assert.Contains("""{"principalId":"principal","resourceId":"graph","appRoleId":"role-tasks"}""", posted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuse_a_right_that_does_not_exist()
    {
        var (code, said) = await RunAsync("graph-rights.sh", ("PLANBOT_GRAPH_RIGHTS", "Everything.All"));

        Assert.Equal((1, "Graph knows no application right Everything.All: mend PLANBOT_GRAPH_RIGHTS."), (code, said));
        Assert.DoesNotContain("--method post", await File.ReadAllTextAsync(Asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_the_registration_for_the_sign_in_once()
    {
        var (code, said) = await RunAsync("sign-in.sh");
        Assert.Equal((0, "People sign in to the tab with the registration sign-in-app."), (code, said));
        var asked = await File.ReadAllTextAsync(Asked);
        Assert.Contains("api://planbot.kommune.dk/sign-in-app", asked, StringComparison.Ordinal);
        Assert.Contains("azd env set PLANBOT_SIGN_IN_ID sign-in-app", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("credential", asked, StringComparison.Ordinal);

        File.Delete(Asked);
        await RunAsync("sign-in.sh", ("PLANBOT_SIGN_IN_ID", "sign-in-app"));
        Assert.Equal("az webapp config appsettings set --resource-group rg --name app --settings Tab__SignInId=sign-in-app --output none", (await File.ReadAllTextAsync(Asked)).Trim());
    }

    private async Task<(int Code, string Said)> RunAsync(string hook, params (string Name, string Value)[] more)
    {
        Assert.False(OperatingSystem.IsWindows(), "The shell hooks are for Linux and macOS, and so are their tests.");
        var environment = more.ToDictionary(pair => pair.Name, pair => pair.Value);
        environment["PATH"] = folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        environment["PLANBOT_PRINCIPAL_ID"] = "principal";
        environment["PLANBOT_HOST"] = "planbot.kommune.dk";
        environment["PLANBOT_APP"] = "app";
        environment["AZURE_RESOURCE_GROUP"] = "rg";
        await using var run = new Launcher().Start(new CommandLine("sh", Repository.Folder("infra", "hooks", hook)) { Environment = environment });
        var code = await run.Exited;
        return (code, string.Join(' ', run.LastLines));
    }
}
