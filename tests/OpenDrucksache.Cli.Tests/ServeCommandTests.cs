using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace OpenDrucksache.Tests;

/// <summary>The real server over the pages of the specimens.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class ServeCommandTests
{
    private readonly TempFolder _folder = new();
    private Process _server = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public void Serve()
    {
        Tool.Run(_folder.Path, "refresh", "--from", Tool.Data, "--publish", "out");
        File.WriteAllText(_folder["secret.txt"], "secret");
        File.CreateSymbolicLink(_folder["out", "link.txt"], _folder["secret.txt"]);
        Directory.CreateSymbolicLink(_folder["out", "up"], _folder.Path);
        _server = Tool.Start(_folder.Path, "serve", "out", "--port", "0", "--json");
        var url = JsonDocument.Parse(_server.StandardOutput.ReadLine()!).RootElement.GetProperty("url").GetString()!;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(url) };
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _client.Dispose();
        _server.Kill();
        _server.Dispose();
        _folder.Dispose();
    }

    [TestCase("", "text/html")]
    [TestCase("drucksachen/99/101/", "text/html")]
    [TestCase("stil.css", "text/css")]
    [TestCase("suche/suche.js", "text/javascript")]
    [TestCase("feed.atom", "application/atom+xml")]
    [TestCase("sitemap.xml", "application/xml")]
    [TestCase("robots.txt", "text/plain")]
    [TestCase("index.json", "application/json")]
    [TestCase("drucksachen/99/101/bild.svg", "image/svg+xml")]
    [TestCase("drucksachen/99/101/v1/text.md", "text/markdown")]
    [TestCase("drucksachen/99/101/v1-v2/vergleich.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [TestCase("data/latest.json", "application/json")]
    public void A_file_has_its_type(string path, string type) =>
        Assert.That(Get(path).Content.Headers.ContentType?.MediaType, Is.EqualTo(type));

    [TestCase("link.txt")]
    [TestCase("up/secret.txt")]
    [TestCase("up/")]
    [TestCase("%2e%2e/secret.txt")]
    [TestCase("..%2fsecret.txt")]
    [TestCase("drucksachen/..%5c..%5csecret.txt")]
    [TestCase("data/.publish/lock")]
    [TestCase("nirgends/")]
    [TestCase("%00")]
    public void What_is_not_in_the_folder_is_not_shown(string path) =>
        Assert.That(Get(path).StatusCode, Is.AnyOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest));

    [Test]
    public void What_is_not_found_has_a_page() => Assert.That(Text(Get("nirgends/")), Does.Contain("Hier liegt nichts"));

    [Test]
    public void A_folder_without_its_slash_is_led_on() =>
        Assert.That(Get("drucksachen/99/101").Headers.Location?.AbsolutePath, Is.EqualTo("/drucksachen/99/101/"));

    [Test]
    public void What_a_browser_has_is_not_sent_again()
    {
        using var again = new HttpRequestMessage(HttpMethod.Get, "");
        again.Headers.IfNoneMatch.Add(Get("").Headers.ETag!);
        Assert.That(_client.Send(again).StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public void A_part_can_be_had()
    {
        using var part = new HttpRequestMessage(HttpMethod.Get, "stil.css") { Headers = { Range = new RangeHeaderValue(1, 5) } };
        var answer = _client.Send(part);
        Assert.That((answer.StatusCode, Text(answer)), Is.EqualTo((HttpStatusCode.PartialContent, ":root")));
    }

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("OPTIONS")]
    public void It_reads_only(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "");
        Assert.That(_client.Send(request).StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [TestCase("")]
    [TestCase("nirgends/")]
    public void Every_answer_has_the_strict_headers(string path)
    {
        var headers = Get(path).Headers;
        Assert.That(
            headers.GetValues("Content-Security-Policy").Single() + headers.GetValues("X-Content-Type-Options").Single(),
            Is.EqualTo("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'nosniff"));
    }

    [Test]
    public void Only_this_machine_is_answered() => Assert.That(_client.BaseAddress!.Host, Is.EqualTo("127.0.0.1"));

    [Test]
    public void A_folder_that_is_not_there_is_trouble() => Assert.That(Tool.Run(_folder.Path, "serve", "nirgends").ExitCode, Is.EqualTo(2));

    [Test]
    public void A_port_that_is_taken_is_trouble() =>
        Assert.That(Tool.Run(_folder.Path, "serve", "out", "--port", $"{_client.BaseAddress!.Port}").Error, Does.Match("^drucksache: 127.0.0.1:[0-9]+: cannot be listened on: "));

    private HttpResponseMessage Get(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return _client.Send(request);
    }

    private static string Text(HttpResponseMessage answer)
    {
        using var reader = new StreamReader(answer.Content.ReadAsStream());
        return reader.ReadToEnd();
    }
}
