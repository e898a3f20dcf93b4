using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Tests.Rendering.Synopses;

namespace OpenDrucksache.Tests.Rendering.Html;

internal sealed partial class HtmlRenderingTests
{
    [Test]
    public void The_left_column_is_the_old_text() => Records.Compared.Sample(c => Column(Html(c), "Alt") == Seen(c.OldText), iter: 300);

    [Test]
    public void The_right_column_is_the_new_text() => Records.Compared.Sample(c => Column(Html(c), "Neu") == Seen(c.NewText), iter: 300);

    [Test]
    public void Every_shown_change_has_one_address() => Records.Compared.Sample(
        c => c.Changes.All(change => Count(Html(c), $"id=\"c-{change.Id}\"") == 1), iter: 300);

    [Test]
    public void Every_link_leads_to_an_address_that_stands_once() => Records.Compared.Sample(
        c =>
        {
            var html = Html(c);
            var ids = Ids().Matches(html).Select(m => m.Groups[1].Value).ToList();
            return ids.Count == ids.Distinct().Count() && Links().Matches(html).All(m => ids.Contains(m.Groups[1].Value));
        },
        iter: 300);

    [Test]
    public void Layout_is_not_marked_unless_it_is_shown()
    {
        var comparison = Split();
        Assert.That((Html(comparison).Contains('¶'), Html(comparison, Shown.All).Contains('¶')), Is.EqualTo((false, true)));
    }

    [Test]
    public void Hostile_text_is_escaped_and_visible()
    {
        var html = Html(Records.OfTexts(["Guter Text"], [Records.Hostile]));
        Assert.That(html, Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&#39;&lt;U+0001&gt;&lt;U+001B&gt;[31m&lt;U+202E&gt;abc&lt;U+0000&gt;"));
    }

    [Test]
    public void Nothing_in_the_page_can_run_or_load() => Records.Compared.Sample(
        c => !Forbidden().IsMatch(Html(c)), iter: 100);

    [Test]
    public void The_policy_lets_in_the_one_style_sheet()
    {
        var html = Html(Split());
        var css = html[(html.IndexOf("<style>", StringComparison.Ordinal) + 7)..html.IndexOf("</style>", StringComparison.Ordinal)];
        var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
        Assert.That(html, Does.Contain($"content=\"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'\""));
    }

    [Test]
    public void The_verdict_comes_first()
    {
        var html = Html(Records.OfTexts(["Es sind 12 Häfen."], ["Es sind 14 Häfen."]));
        Assert.That(html.IndexOf("class=\"verdict", StringComparison.Ordinal), Is.InRange(0, html.IndexOf("<h1>", StringComparison.Ordinal)));
    }

    [Test]
    public void Long_unchanged_text_is_folded()
    {
        string[] same = [.. Enumerable.Range(1, 9).Select(i => $"Absatz Nummer {i} bleibt, wie er war.")];
        Assert.That(Html(Records.OfTexts([.. same, "Es sind 12 Häfen."], [.. same, "Es sind 14 Häfen."])), Does.Contain("8 Absätze unverändert"));
    }

    [Test]
    public void Every_class_has_a_german_label() =>
        Assert.That(ChangeClass.All.Where(c => char.IsLower(GermanWords.Of(c)[0])), Is.Empty);

    private static Comparison Split() => Records.OfTexts(
        ["Das Luftschiff fährt heute. Der Hafen bleibt morgen geschlossen."],
        ["Das Luftschiff fährt heute.", "Der Hafen bleibt morgen geschlossen."]);

    private static string Html(Comparison comparison, Shown? shown = null)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        HtmlRendering.Write(output, comparison, shown);
        return output.ToString();
    }

    private static string Column(string html, string side) => string.Join("\n\n", Cells().Matches(Apart().Replace(html, ""))
        .Where(m => m.Groups[1].Value == side)
        .SelectMany(m => Paragraphs().Matches(m.Value))
        .Select(m => WebUtility.HtmlDecode(Tags().Replace(m.Groups[1].Value, "").Replace("¶", "", StringComparison.Ordinal))));

    private static string Seen(string text) => string.Join("\n\n", text.Split("\n\n").Select(p => Visible.Of(p)));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("<td data-side=\"(Alt|Neu)\">.*?</td>")]
    private static partial Regex Cells();

    /// <summary>Changes that no paragraph shows, such as those in the header.</summary>
    [GeneratedRegex("<tbody [^>]*id=.*?</tbody>", RegexOptions.Singleline)]
    private static partial Regex Apart();

    [GeneratedRegex("<p dir=\"auto\">(.*?)</p>")]
    private static partial Regex Paragraphs();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"#([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<script|<img|<link|<iframe|<form| on[a-z]+=| src=|href=\"[^#]|url\\(|@import|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
