using System.Reflection;

namespace OpenDrucksache.Typesetting;

/// <summary>One PDF of <c>data/</c>: where it lies, and its bytes, the same on every machine.</summary>
/// <param name="Path">Under <c>data/</c>: "2026-07-07/9900104.pdf".</param>
/// <param name="Pdf">The bytes.</param>
internal sealed record Specimen(string Path, byte[] Pdf)
{
    /// <summary>All of them: two Fassungen of each paper in <c>papers/</c>.</summary>
    public static IEnumerable<Specimen> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var text = reader.ReadToEnd();
            foreach (var look in new[] { Look.Vorab, Look.Lektoriert })
            {
                var source = Source.Parse(text, look.Fassung);
                var pages = new Setting(source, look).Pages();
                yield return new Specimen($"{source.Seen}/{source.FileName}", PdfFile.Write(pages));
            }
        }
    }
}
