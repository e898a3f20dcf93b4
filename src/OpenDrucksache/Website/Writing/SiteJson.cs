using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace OpenDrucksache.Website.Writing;

/// <summary>How the site writes JSON: as all of ours, but that nothing in it acts in HTML, in a script or on a terminal.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Drucksache))]
[JsonSerializable(typeof(Paper))]
[JsonSerializable(typeof(PaperCard))]
[JsonSerializable(typeof(SiteLine))]
internal sealed partial class SiteJson : JsonSerializerContext
{
    /// <summary>For whole objects.</summary>
    public static SiteJson Instance { get; } = new(new JsonSerializerOptions(DrucksacheJson.Options) { Encoder = Encoder() });

    /// <summary>For what is written piece by piece.</summary>
    public static JsonWriterOptions Writer { get; } = new() { Encoder = Instance.Options.Encoder };

    /// <summary>Umlauts stay umlauts; marks of HTML, format signs, private use and all beyond the first plane are escaped.</summary>
    private static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u00ad', '\u061c', '\u180e', '\ufeff');
        foreach (var (first, length) in new[] { (0x0600, 6), (0x200b, 5), (0x2028, 7), (0x2060, 16), (0xe000, 0x1900), (0xfff9, 3) })
        {
            settings.ForbidRange(new UnicodeRange(first, length));
        }

        return JavaScriptEncoder.Create(settings);
    }
}
