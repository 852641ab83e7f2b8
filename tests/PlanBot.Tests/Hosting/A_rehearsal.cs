using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Tests.Storage;
using Xunit;

namespace PlanBot.Tests.Hosting;

/// <summary>The clock of development that can be put forward.</summary>
public sealed class A_rehearsal : IDisposable
{
    private static readonly Uri Clock = new("/rehearsal/clock", UriKind.Relative);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Begins_when_it_is_told_and_goes_on_from_any_later_moment()
    {
        await using var host = Open("2026-03-02T08:55:00+01:00");
        using var client = host.CreateClient();
        var time = host.Services.GetRequiredService<TimeProvider>();
        var began = time.GetTimestamp();
        AssertNear(new(2026, 3, 2, 7, 55, 0, TimeSpan.Zero), time.GetUtcNow());

        using var moved = await client.PostAsync(To("2026-03-09T08:00:00Z"), null);

        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        AssertNear(new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero), time.GetUtcNow());
        AssertNear(time.GetUtcNow(), DateTimeOffset.Parse(await client.GetStringAsync(Clock), CultureInfo.InvariantCulture));
        Assert.InRange(time.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromMinutes(5));
    }

    [Theory]
    [InlineData("2026-03-01T08:00:00Z")]
    [InlineData("i morgen")]
    [InlineData("")]
    public async Task Never_goes_back_nor_anywhere_that_is_no_moment(string to)
    {
        await using var host = Open("2026-03-02T08:00:00Z");
        using var client = host.CreateClient();

        using var refused = await client.PostAsync(To(to), null);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        AssertNear(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), host.Services.GetRequiredService<TimeProvider>().GetUtcNow());
    }

    [Fact]
    public async Task Is_nobodys_who_calls_from_elsewhere()
    {
        await using var host = Open("2026-03-02T08:00:00Z");
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");

        using var refused = await client.PostAsync(To("2026-03-09T08:00:00Z"), null);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        AssertNear(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), host.Services.GetRequiredService<TimeProvider>().GetUtcNow());
    }

    [Fact]
    public async Task Is_not_there_unless_it_is_asked_for()
    {
        await using var host = Open("");
        using var client = host.CreateClient();

        using var lost = await client.GetAsync(Clock);

        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Same(TimeProvider.System, host.Services.GetRequiredService<TimeProvider>());
    }

    private WebApplicationFactory<Program> Open(string start) => new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
        .UseEnvironment("Development").UseSetting("Chat:Enabled", "false").UseSetting("Storage:Folder", folder.Path).UseSetting("Clock:Start", start));

    private static Uri To(string moment) => new($"/rehearsal/clock?to={Uri.EscapeDataString(moment)}", UriKind.Relative);

    /// <summary>The clock goes on while the test runs.</summary>
    private static void AssertNear(DateTimeOffset expected, DateTimeOffset actual) => Assert.InRange(actual, expected, expected.AddMinutes(5));
}
