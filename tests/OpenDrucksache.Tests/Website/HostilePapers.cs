using OpenDrucksache.Publishing;
using OpenDrucksache.Tests.Publishing;

namespace OpenDrucksache.Tests.Website;

/// <summary>Papers whose every field tries to be more than text.</summary>
internal static class HostilePapers
{
    public static readonly string[] Texts =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "</title></style></script><!-- ]]> -->",
        "\u202Eelbierhcsebnu\u202C \u2066isoliert\u2069 \u200B\uFEFF",
        "\u0000\u0007\u001B[31m\u007F\u0085\u2028\u2029",
        "\uD800 zerrissen \uDFFF \uFFFE \uE000",
        "../../../etc/passwd",
        "{{7*7}} ${7*7} %00 &amp; &lt;",
        new string('W', 10_000),
        "   ",
    ];

    /// <summary>Each text as the title, type, names, Fraktion and words of a paper that has a draft and an edited Fassung.</summary>
    public static PublishSource Source { get; } = Samples.Of(
    [
        .. Texts.Select((text, i) => new[]
        {
            Samples.Paper($"21/{100 + i}", Samples.Draft(Paper(text, "vorher"))),
            Samples.Paper($"21/{100 + i}", Paper(text, text) with { Unterzeichner = [new Person(text), new Person(text) { Nachname = text, Vorname = text }] }),
        }),
        [Samples.Paper(null, Paper(Texts[0], Texts[1]))],
    ]);

    private static Paper Paper(string text, string changed) => Samples.Text(text, text, text + "x", $"Hier steht {changed} und bleibt.") with
    {
        Urheber = new Urheber([new Person(text) { Nachname = text, Fraktion = text, Funktion = text }], [text], text),
        Bezug = [text],
        Ort = text,
        Warnings = [text],
    };
}
