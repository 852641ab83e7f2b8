using System.Buffers.Binary;
using Microsoft.Playwright;
using PlanBot.EndToEnd.Browser;
using Xunit;

namespace PlanBot.EndToEnd;

/// <summary>The icons are drawn as SVG and kept as the PNG that Teams takes. <c>PLANBOT_ACCEPT=1</c> draws the PNG anew.</summary>
public sealed class The_icons_of_the_app
{
    // Browsers soften edges a little differently.
    private const double Alike = 4;

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public async Task Are_what_was_drawn(string name, int size)
    {
        var (drawing, picture) = (Repository.Folder("manifest", name + ".svg"), Repository.Folder("manifest", name + ".png"));
        await using var browser = await TestBrowser.OpenAsync(size, size);
        await browser.Page.SetContentAsync($"<!DOCTYPE html><style>html,body{{margin:0;background:transparent}}svg{{display:block}}</style>{await File.ReadAllTextAsync(drawing)}");
        var drawn = await browser.Page.ScreenshotAsync(new() { OmitBackground = true, Clip = new() { Width = size, Height = size } });
        if (Environment.GetEnvironmentVariable("PLANBOT_ACCEPT") == "1")
            await File.WriteAllBytesAsync(picture, drawn);

        var kept = await File.ReadAllBytesAsync(picture);
        Assert.Equal((size, size), SizeOf(kept));
        Assert.InRange(await DifferenceAsync(browser.Page, drawn, kept), 0, Alike);
    }

    [Fact]
    public async Task The_outline_is_white_on_nothing()
    {
        await using var browser = await TestBrowser.OpenAsync();
        var colours = await ColoursAsync(browser.Page, await File.ReadAllBytesAsync(Repository.Folder("manifest", "outline.png")));

        Assert.All(colours.Chunk(4).Where(pixel => pixel[3] > 0), pixel => Assert.Equal([255, 255, 255], pixel[..3]));
        Assert.Contains(colours.Chunk(4), pixel => pixel[3] == 0);
        Assert.Contains(colours.Chunk(4), pixel => pixel[3] == 255);
    }

    [Fact]
    public async Task The_colour_icon_has_no_holes()
    {
        await using var browser = await TestBrowser.OpenAsync();

        Assert.All((await ColoursAsync(browser.Page, await File.ReadAllBytesAsync(Repository.Folder("manifest", "color.png")))).Chunk(4), pixel => Assert.Equal(255, pixel[3]));
    }

    // After the eight bytes of the signature, and the length and name of the first chunk (PNG specification, 11.2.2).
    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));

    /// <summary>The mean difference of two pictures' values, of 255.</summary>
    private static async Task<double> DifferenceAsync(IPage page, byte[] one, byte[] other)
    {
        var (left, right) = (await ColoursAsync(page, one), await ColoursAsync(page, other));
        return left.Zip(right, (a, b) => Math.Abs(a - b)).Average();
    }

    /// <summary>Red, green, blue and opacity of each pixel.</summary>
    private static Task<int[]> ColoursAsync(IPage page, byte[] png) => page.EvaluateAsync<int[]>(
        """
        async base64 => {
          const picture = new Image();
          picture.src = 'data:image/png;base64,' + base64;
          await picture.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [picture.width, picture.height];
          const context = canvas.getContext('2d');
          context.drawImage(picture, 0, 0);
          return [...context.getImageData(0, 0, canvas.width, canvas.height).data];
        }
        """,
        Convert.ToBase64String(png));
}
