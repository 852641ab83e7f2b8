using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PlanBot.Tests.Storage;
using Xunit;

namespace PlanBot.Tests.Hosting;

/// <summary>The host as a process of its own: what a person sees who starts it and cannot.</summary>
public sealed class What_stops_the_start : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_taken_port_is_one_sentence_that_says_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (code, said) = await StartAsync("Development", "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"), "--Storage:Folder", folder.Path);

        Assert.Equal(1, code);
        Assert.StartsWith("PlanBot cannot listen, since the port is taken", said, StringComparison.Ordinal);
        Assert.EndsWith("choose another port with --urls http://localhost:3979.", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_one_sentence_that_says_what_to_do()
    {
        await File.WriteAllTextAsync(folder.File("file"), "");

        var (code, said) = await StartAsync("Development", "--urls", "http://127.0.0.1:0", "--Storage:Folder", folder.File("file/below"));

        Assert.Equal(1, code);
        Assert.StartsWith("PlanBot cannot write to its data folder", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said);
    }

    [Fact]
    public async Task Missing_credentials_stop_it_outside_development()
    {
        var (code, said) = await StartAsync("Production", "--urls", "http://127.0.0.1:0", "--Storage:Folder", folder.Path);

        Assert.Equal(1, code);
        Assert.StartsWith("Bot:AppId is missing", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said);
    }

    [Theory]
    [InlineData("Production", "2026-03-02T08:00:00Z", "Clock:Start is for rehearsals in Development")]
    [InlineData("Development", "på mandag", "Clock:Start is \"på mandag\": write a moment")]
    public async Task A_rehearsal_where_there_is_none_and_one_that_begins_at_no_moment(string environment, string start, string sentence)
    {
        var (code, said) = await StartAsync(environment, "--urls", "http://127.0.0.1:0", "--Storage:Folder", folder.Path, "--Clock:Start", start);

        Assert.Equal(1, code);
        Assert.StartsWith(sentence, said, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<(int Code, string Said)> StartAsync(string environment, params string[] arguments)
    {
        // The host's own output, built in the same configuration beside this project's.
        var built = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "PlanBot", new DirectoryInfo(AppContext.BaseDirectory).Name));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(built, "PlanBot.dll"), "--no-chat", .. arguments])
        {
            WorkingDirectory = built,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment },
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            var said = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, (await said).Trim());
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
