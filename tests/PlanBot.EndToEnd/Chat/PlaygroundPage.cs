using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PlanBot.EndToEnd.Browser;

namespace PlanBot.EndToEnd.Chat;

/// <summary>The chat client's page, used as Nina Holm would: she opens a chat, writes, fills in cards and presses their buttons.</summary>
public sealed partial class PlaygroundPage : IAsyncDisposable
{
    public const string Personal = "Personal Chat";
    public const string Group = "Planlægningsgruppen";
    public const string General = "Familiehuset - General";
    public const string Implementation = "Familiehuset - Implementering";

    private const int Patience = 15_000;
    private const int MostReadings = 20;

    // How often the log beside the chat tells of a press that was answered, and of a card that the bot posted anew.
    private const string CountPressesAndUpdates = """
        () => ['User Application\\s*invoke 200', 'Agents Playground\\s*message 200']
          .map(line => [...document.body.textContent.matchAll(new RegExp(line, 'g'))].length)
        """;

    private readonly TestBrowser browser;
    private string chat = Personal;

    private PlaygroundPage(TestBrowser browser) => this.browser = browser;

    public IPage Page => browser.Page;

    /// <summary>The card that came last.</summary>
    public ILocator LastCard => Page.Locator(".ac-adaptiveCard").Last;

    // In a channel the first is for a new post, the second for a reply to the newest, which stands on top.
    private ILocator Composers => Page.Locator("[data-lexical-editor=true]");

    private ILocator SendButtons => Page.GetByRole(AriaRole.Button, new() { NameRegex = SendOrPost() });

    public static async Task<PlaygroundPage> OpenAsync(Uri address)
    {
        var browser = await TestBrowser.OpenAsync();
        browser.Page.SetDefaultTimeout(Patience);
        var page = new PlaygroundPage(browser);
        await page.Page.GotoAsync(address.ToString());
        await page.Composers.First.WaitForAsync();
        await page.Page.GetByText("Connected.").Last.WaitForAsync();
        return page;
    }

    /// <param name="name">One of the names above.</param>
    public async Task OpenAsync(string name)
    {
        var item = Page.GetByRole(AriaRole.Treeitem, new() { Name = name, Exact = true });
        await item.ClickAsync();
        chat = name;
        await Assertions.Expect(Composers.First).ToBeVisibleAsync();
    }

    /// <param name="mention">Outside the personal chat the bot hears only what mentions it.</param>
    /// <param name="reply">In a channel: to the newest post, instead of a new one.</param>
    public async Task SayAsync(string text, bool mention = false, bool reply = false)
    {
        var place = reply ? 1 : 0;
        var composer = Composers.Nth(place);
        await composer.ClickAsync();
        if (mention)
        {
            await composer.PressSequentiallyAsync("@");
            await Page.GetByRole(AriaRole.Listbox, new() { Name = "Typeahead menu" }).GetByRole(AriaRole.Menuitem).First.ClickAsync();
            await Page.Keyboard.TypeAsync(" ");
        }

        await Page.Keyboard.TypeAsync(text);
        // The editor takes up what is typed a moment later, and empties itself when it has sent it.
        await Assertions.Expect(composer).ToContainTextAsync(text);
        await SendButtons.Nth(place).ClickAsync();
        await Assertions.Expect(Composers.Nth(place)).Not.ToContainTextAsync(text);
    }

    /// <returns>A post in a channel, with the replies in its thread.</returns>
    public ILocator Post(string text) => Page.Locator(".fui-Card").Filter(new() { HasText = text }).Last;

    /// <param name="post">In a channel: where the card is to be.</param>
    /// <returns>The newest card that has the text.</returns>
    public async Task<ILocator> WaitForCardAsync(string text, ILocator? post = null)
    {
        var card = (post ?? Page.Locator("body")).Locator(".ac-adaptiveCard").Filter(new() { HasText = text }).Last;
        await card.WaitForAsync();
        return card;
    }

    /// <summary>Fills in an input of a card; of the last one, unless told otherwise.</summary>
    /// <param name="label">The input's label, without its star.</param>
    /// <param name="value">Text, the title of a choice, or an ISO date.</param>
    /// <remarks>A choice set with a search of people is an empty picker in this client, and shows none of its own choices.</remarks>
    public async Task FillAsync(string label, string value, ILocator? card = null)
    {
        card ??= LastCard;
        var input = await InputAsync(card, label);
        var role = await input.GetAttributeAsync("role");
        if (role == "combobox" && await input.GetAttributeAsync("aria-haspopup") == "dialog")
            await PickDayAsync(input, DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        else if (role == "combobox")
            await PickAsync(input, value);
        else if (role == "radiogroup")
            await input.GetByRole(AriaRole.Radio, new() { Name = value, Exact = true }).CheckAsync(new() { Force = true });
        else
            await input.FillAsync(value);
    }

    /// <summary>Answers the question on the last card, whatever its kind: the first of its choices, its first two ticks, or a text.</summary>
    /// <param name="label">Of the field for a question that wants a text.</param>
    public async Task AnswerAsync(string label, string text)
    {
        var choices = LastCard.GetByRole(AriaRole.Radio);
        var ticks = LastCard.GetByRole(AriaRole.Checkbox);
        await choices.Or(ticks).First.WaitForAsync();
        if (await choices.CountAsync() > 0)
        {
            await choices.First.CheckAsync(new() { Force = true });
        }
        else if (await ticks.CountAsync() > 1)
        {
            // The last ones, "none" and "don't know", stand alone.
            await ticks.Nth(0).CheckAsync(new() { Force = true });
            await ticks.Nth(1).CheckAsync(new() { Force = true });
        }
        else
        {
            await FillAsync(label, text);
        }
    }

    /// <summary>Presses a button that the bot answers.</summary>
    /// <param name="title">Of a button, also of one behind the row's "more".</param>
    public async Task PressAsync(string title, ILocator? card = null)
    {
        var before = await PressesAsync();
        await ClickAsync(title, card ?? LastCard);
        await SettleAsync(before + 1);
    }

    /// <summary>Two presses, the second before the first is answered.</summary>
    public async Task PressTwiceAsync(string title, ILocator? card = null)
    {
        var before = await PressesAsync();
        await (card ?? LastCard).GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).First.DblClickAsync();
        await SettleAsync(before + 2);
    }

    /// <summary>Presses a button that shows or hides parts of the card, of which the bot hears nothing.</summary>
    public Task ToggleAsync(string title, ILocator? card = null) => ClickAsync(title, card ?? LastCard);

    public Task<string> CardTextAsync(ILocator? card = null) => (card ?? LastCard).InnerTextAsync();

    /// <summary>A picture of the whole page in artifacts/screenshots.</summary>
    public Task PhotographAsync(string name) => Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, name + ".png") });

    /// <summary>A picture of the last card alone.</summary>
    public Task PhotographCardAsync(string name) => LastCard.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, name + ".png") });

    public ValueTask DisposeAsync() => browser.DisposeAsync();

    private async Task<int> PressesAsync() => (await Page.EvaluateAsync<int[]>(CountPressesAndUpdates))[0];

    // In the personal chat every answer is posted as well, and then drawn again: what is filled in before is lost.
    private async Task SettleAsync(int presses) => await Page.WaitForFunctionAsync(
        $"([presses, updated]) => {{ const [p, u] = ({CountPressesAndUpdates})(); return p >= presses && (!updated || u >= p) }}",
        new object[] { presses, chat == Personal });

    private async Task ClickAsync(string title, ILocator card)
    {
        var button = card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).First;
        var more = card.GetByRole(AriaRole.Button, new() { Name = "More options" }).Last;
        // A card that is being drawn anew has neither for a moment.
        await button.Or(more).First.WaitForAsync();
        if (await button.CountAsync() == 0)
        {
            await more.ClickAsync();
            button = Page.GetByRole(AriaRole.Menuitem, new() { Name = title, Exact = true });
        }

        await button.ClickAsync();
    }

    /// <summary>The input that a label is for. A card that is drawn anew gives both new ids: then the label is read again.</summary>
    private static async Task<ILocator> InputAsync(ILocator card, string label)
    {
        var words = card.Locator("label").Filter(new() { HasTextRegex = new Regex($@"^\s*{Regex.Escape(label)}(\s*\*)?\s*$") }).First;
        for (var reading = 1; ; reading++)
        {
            var input = card.Locator($"[id=\"{await words.GetAttributeAsync("for")}\"]");
            if (reading == MostReadings || await input.CountAsync() > 0)
                return input;
        }
    }

    private async Task PickAsync(ILocator input, string choice)
    {
        await input.ClickAsync();
        await Page.GetByRole(AriaRole.Option, new() { Name = choice, Exact = true }).Last.ClickAsync();
    }

    // A day can only be picked in a calendar, month by month; it speaks English.
    private async Task PickDayAsync(ILocator input, DateOnly day)
    {
        await input.ClickAsync();
        var calendar = Page.GetByRole(AriaRole.Dialog, new() { Name = "Calendar" });
        var heading = calendar.GetByRole(AriaRole.Button, new() { NameRegex = MonthAndYear() }).First;
        while (true)
        {
            var shown = await heading.InnerTextAsync();
            var month = DateOnly.ParseExact("1 " + shown, "d MMMM yyyy", CultureInfo.InvariantCulture);
            if ((month.Year, month.Month) == (day.Year, day.Month))
                break;
            await calendar.GetByRole(AriaRole.Button, new() { NameRegex = month < day ? NextMonth() : PreviousMonth() }).ClickAsync();
            await Assertions.Expect(heading).Not.ToHaveTextAsync(shown);
        }

        await calendar.GetByRole(AriaRole.Button, new() { Name = day.ToString("d, MMMM, yyyy", CultureInfo.InvariantCulture), Exact = true }).ClickAsync();
    }

    [GeneratedRegex("^(Send Message|Post)$")]
    private static partial Regex SendOrPost();

    [GeneratedRegex("^[A-Z][a-z]+ [0-9]{4}$")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex("^Next month")]
    private static partial Regex NextMonth();

    [GeneratedRegex("^Previous month")]
    private static partial Regex PreviousMonth();
}
