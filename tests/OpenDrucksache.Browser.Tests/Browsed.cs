using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace OpenDrucksache.Tests;

/// <summary>The site of the specimens, shown by the real server to a real Chromium; skipped where there is none.</summary>
[SetUpFixture]
public sealed class Browsed
{
    private static readonly TempFolder Folder = new();
    private static Process? _server;
    private static IPlaywright? _playwright;

    /// <summary>The address of the start page.</summary>
    public static string Url { get; private set; } = "";

    /// <summary>The start page in the file system.</summary>
    public static string File => new Uri(Folder["out", "index.html"]).AbsoluteUri;

    public static IBrowser Browser { get; private set; } = null!;

    /// <summary>A fresh page at the start, of which nothing may fail.</summary>
    public static async Task<IPage> OpenAsync(string path = "", BrowserNewContextOptions? look = null)
    {
        var context = await Browser.NewContextAsync(look);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        page.Console += (_, message) => Troubles(page).Add(message.Text);
        page.PageError += (_, error) => Troubles(page).Add(error);
        await page.GotoAsync(path.StartsWith("file:", StringComparison.Ordinal) ? path : Url + path);
        return page;
    }

    /// <summary>What the browser complained of.</summary>
    public static List<string> Troubles(IPage page) => Heard.GetValue(page, _ => []);

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<IPage, List<string>> Heard = [];

    [OneTimeSetUp]
    public async Task Open()
    {
        var chromium = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(System.IO.File.Exists);
        if (chromium is null)
        {
            Assert.Ignore("skipped: no chromium to open the pages with");
        }

        Tool.Run(Folder.Path, "refresh", "--from", Tool.Data, "--publish", "out");
        _server = Tool.Start(Folder.Path, "serve", "out", "--port", "0", "--json");
        Url = JsonDocument.Parse((await _server.StandardOutput.ReadLineAsync())!).RootElement.GetProperty("url").GetString()!;
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        _playwright?.Dispose();
        _server?.Kill();
        _server?.Dispose();
        Folder.Dispose();
    }
}
