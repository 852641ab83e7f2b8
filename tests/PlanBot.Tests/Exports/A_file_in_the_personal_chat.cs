using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Exports;

public sealed class A_file_in_the_personal_chat
{
    [Fact]
    public async Task Is_offered_and_put_where_Teams_says_once_she_agrees()
    {
        await using var door = new FrontDoor();
        var (ada, consent) = await OfferedAsync(door);
        Assert.Equal("Familiehuset 2026-03-05.docx", (string?)consent["name"]);
        var size = (int)consent["content"]!["sizeInBytes"]!;

        await ada.Consents(consent, "https://contoso-my.sharepoint.com/upload/1");

        var upload = Assert.Single(door.Drive.Uploads);
        Assert.InRange(upload.Content.Length, size - 64, size + 64);
        Assert.Equal($"bytes 0-{upload.Content.Length - 1}/{upload.Content.Length}", upload.Range);
        Assert.Equal("application/vnd.microsoft.teams.card.file.info", (string?)door.Connector.Posts.Last().Body!["attachments"]![0]!["contentType"]);
    }

    [Theory]
    [InlineData("https://evil.example/upload")]
    [InlineData("http://contoso.sharepoint.com/upload")]
    [InlineData("https://contoso.sharepoint.com.evil.example/upload")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nonsense")]
    public async Task Is_put_nowhere_else(string address)
    {
        await using var door = new FrontDoor();
        var (ada, consent) = await OfferedAsync(door);

        await ada.Consents(consent, address);

        Assert.Empty(door.Drive.Uploads);
        Assert.Equal("Filen kunne ikke lægges i dit OneDrive. Prøv igen, eller hent den med et link.", (string?)door.Connector.Posts.Last().Body!["text"]);
    }

    [Fact]
    public async Task Says_when_OneDrive_does_not_take_it()
    {
        await using var door = new FrontDoor();
        door.Drive.Answer = HttpStatusCode.Forbidden;
        var (ada, consent) = await OfferedAsync(door);

        await ada.Consents(consent, "https://contoso-my.sharepoint.com/upload/1");

        Assert.StartsWith("Filen kunne ikke lægges", (string?)door.Connector.Posts.Last().Body!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_made_when_she_declines()
    {
        await using var door = new FrontDoor();
        var (ada, consent) = await OfferedAsync(door);

        await ada.Declines(consent);

        Assert.Empty(door.Drive.Uploads);
        Assert.Equal("Det er i orden. Filen er ikke lagt nogen steder.", (string?)door.Connector.Posts.Last().Body!["text"]);
    }

    private static async Task<(Somebody Ada, JsonObject Consent)> OfferedAsync(FrontDoor door)
    {
        await door.Talker("Ada", Spot.Group).BeginsAPlan();
        var ada = door.Talker("Ada", Spot.Personal("Ada"));
        await ada.Says("dokument");
        await ada.Presses("Send som fil her i chatten");
        var consent = door.Connector.Posts.Last().Body!["attachments"]![0]!.AsObject();
        Assert.Equal("application/vnd.microsoft.teams.card.file.consent", (string?)consent["contentType"]);
        return (ada, consent);
    }
}
