using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Hosting;

public sealed class The_page_about_PlanBot
{
    [Theory]
    [InlineData("da-DK", "da", "CPR-numre")]
    [InlineData("fi, nn-NO;q=0.8, en;q=0.5", "nb", "Fødselsnumre")]
    [InlineData("en-US,en;q=0.9", "en", "National ID numbers")]
    [InlineData("fi", "da", "CPR-numre")]
    public async Task Speaks_the_readers_language(string wanted, string language, string words)
    {
        await using var door = new FrontDoor();
        using var client = door.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", wanted);

        var page = await client.GetStringAsync(new Uri("/about", UriKind.Relative));

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(words, page, StringComparison.Ordinal);
        // Where the Teams package leads to.
        Assert.Contains("id=\"privacy\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"terms\"", page, StringComparison.Ordinal);
    }
}
