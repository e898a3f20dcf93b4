using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OpenDrucksache.Tests;

/// <summary>The ways that people take through the site.</summary>
public sealed class JourneyTests
{
    [Test]
    public async Task From_the_start_by_search_to_a_change_and_its_permanent_address()
    {
        var page = await Browsed.OpenAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("Ankermasten");
        await page.GetByRole(AriaRole.Button, new() { Name = "Suchen" }).ClickAsync();
        await page.Locator("#treffer a").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Adresse dieser Änderung: Betrag geändert" }).ClickAsync();
        var target = page.Locator(":target");
        Assert.That(
            (await target.InnerTextAsync(), Regex.IsMatch(page.Url, "/drucksachen/99/101/v1-v2/index.html#c-[0-9a-f]{12}$"), string.Join('\n', Browsed.Troubles(page))),
            Is.EqualTo(("35", true, "")));
    }

    [Test]
    public async Task The_same_from_the_file_system()
    {
        var page = await Browsed.OpenAsync(Browsed.File);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("Ankermasten");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#treffer .hits a").First.ClickAsync();
        Assert.That((await page.Locator(":target").CountAsync(), string.Join('\n', Browsed.Troubles(page))), Is.EqualTo((1, "")));
    }

    [Test]
    public async Task By_keyboard_only()
    {
        var page = await Browsed.OpenAsync();
        await TabToAsync(page, "#q");
        await page.Keyboard.TypeAsync("99/104");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#treffer a").First.WaitForAsync();
        await TabToAsync(page, "#treffer > li > a");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/99/104/**");
        await TabToAsync(page, ".permanent");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/v1-v2/**#c-*");
        Assert.That(await page.Locator(":target").CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task The_first_key_skips_to_the_content()
    {
        var page = await Browsed.OpenAsync("drucksachen/99/101/");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.That(page.Url, Does.EndWith("#inhalt"));
    }

    [Test]
    public async Task Without_a_script_everything_but_the_search_works()
    {
        var page = await Browsed.OpenAsync(look: new() { JavaScriptEnabled = false });
        await page.GetByRole(AriaRole.Link, new() { Name = "Drucksachen", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Antrag", Exact = true }).ClickAsync();
        await page.Locator(".papers a").GetByText("Brieftaubenpost").ClickAsync();
        await page.GetByLabel("nur inhaltliche").CheckAsync();
        Assert.That(
            (await page.Locator(".changes li:visible").CountAsync(), await page.Locator(".changes li").CountAsync()),
            Is.EqualTo((2, 3)));
    }

    [Test]
    public async Task Without_a_script_the_search_says_so()
    {
        var page = await Browsed.OpenAsync("suche/", new() { JavaScriptEnabled = false });
        Assert.That(await page.Locator("noscript").InnerTextAsync(), Does.Contain("braucht JavaScript"));
    }

    [TestCase("Taubenschläge", "99/104")]
    [TestCase("taubenschlaege", "99/104")]
    [TestCase("  99/104 ", "99/104")]
    [TestCase("104", "99/104")]
    [TestCase("brieft bund", "99/104")]
    [TestCase("Cosima Blütentraum", "99/101")]
    [TestCase("Trinkbrunnen", "99/101")]
    public async Task The_search_finds(string query, string number)
    {
        var page = await Browsed.OpenAsync("suche/?q=" + Uri.EscapeDataString(query));
        await page.Locator("#treffer > li").First.WaitForAsync();
        Assert.That(await page.Locator("#treffer").InnerTextAsync(), Does.Contain(number));
    }

    [Test]
    public async Task The_search_leads_to_a_person()
    {
        var page = await Browsed.OpenAsync("suche/?q=bl%C3%BCtentraum");
        await page.Locator("#seiten a").ClickAsync();
        Assert.That(await page.Locator("h1").InnerTextAsync(), Is.EqualTo("Cosima Blütentraum"));
    }

    [TestCase("<img src=x onerror=alert(1)>")]
    [TestCase("constructor __proto__ hasOwnProperty")]
    [TestCase("q")]
    [TestCase("gibtesnicht")]
    public async Task A_search_for_nothing_says_so(string query)
    {
        var page = await Browsed.OpenAsync("suche/?q=" + Uri.EscapeDataString(query));
        await page.Locator("#stand").GetByText("Nichts gefunden").WaitForAsync();
        Assert.That((await page.Locator("img").CountAsync(), Browsed.Troubles(page).Count(t => !t.Contains("404", StringComparison.Ordinal))), Is.EqualTo((0, 0)));
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var key = 0; key < 60; key++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                return;
            }
        }

        Assert.Fail($"no key leads to {selector}");
    }
}
