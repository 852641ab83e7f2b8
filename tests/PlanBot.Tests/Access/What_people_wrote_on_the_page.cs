using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Access;

public sealed class What_people_wrote_on_the_page
{
    /// <summary>Ends a tag, an attribute in either quotes and an entity, and has letters that are not ASCII.</summary>
    private const string Hostile = "\"><script>alert(1)</script> ' onfocus='x' <b> &amp; å ø »x«";

    private static readonly string Encoded = HtmlEncoder.Default.Encode(Hostile);

    /// <param name="shown">Where on that part of the page it stands: in text, in an attribute, or in the drawing.</param>
    [Theory]
    [InlineData("Board", "<h1 tabindex=\"-1\">{0}</h1>", ">{0}</button>", "<span>{0}</span>", "<li>{0}</li>")]
    [InlineData("Timeline", ">{0}</button>")]
    [InlineData("Wheel", "<h1 tabindex=\"-1\">{0}</h1>")]
    [InlineData("Answers", "<th scope=\"col\">{0}</th>", "data-party=\"{0}\"", "{0}</td>")]
    [InlineData("History", "{0}")]
    public async Task Stays_text(string view, params string[] shown)
    {
        await using var guarded = await GuardedDoor.OpenAsync();
        var ada = guarded.Door.Talker("Ada", Spot.Personal("Ada"));
        await WriteAsync(ada);
        using var response = await guarded.ContentAsync(guarded.TokenOf(ada), $"?plan=p1&view={view}&whose={Uri.EscapeDataString(Hostile)}");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.All(shown, place => Assert.Contains(string.Format(null, place, Encoded), page, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onfocus='", page, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(Somebody ada)
    {
        await ada.Sends(new JsonObject { ["verb"] = "startPlan", ["plan"] = "p1", ["template"] = "T4", ["title"] = Hostile, ["party1"] = Hostile, ["party2"] = "Forening", ["country"] = "Denmark", ["language"] = "da" });
        await ada.Sends(new JsonObject { ["verb"] = "chooseParty", ["plan"] = "p1", ["question"] = "T4-Q1", ["party"] = "1" });
        await ada.Sends(new JsonObject { ["verb"] = "saveAnswer", ["plan"] = "p1", ["question"] = "T4-Q1", ["party"] = "1", ["seen"] = 0, ["then"] = "Stop", ["choice"] = "some", ["text"] = Hostile });
        await ada.Sends(new JsonObject { ["verb"] = "saveInitiative", ["plan"] = "p1", ["initiative"] = "i1", ["seen"] = 0, ["closedDay"] = "Keep", ["title"] = Hostile, ["ownerName"] = Hostile, ["deadline"] = "2027-03-15", ["milestone1"] = Hostile });
        await ada.Sends(new JsonObject { ["verb"] = "saveCheckpoint", ["plan"] = "p1", ["checkpoint"] = "c1", ["seen"] = 0, ["kind"] = "MeetingPlace", ["title"] = Hostile, ["rhythm"] = "Quarterly", ["date"] = "2027-03-12", ["ownerName"] = Hostile });
    }
}
