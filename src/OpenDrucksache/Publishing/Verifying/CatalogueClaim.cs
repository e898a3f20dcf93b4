using System.Globalization;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Verifying;

/// <summary>What a catalogue says of files.</summary>
/// <param name="Paths">Their paths; that of a folder, with a slash at its end, for all in it.</param>
/// <param name="Bytes">How many bytes they have together; null where it does not say.</param>
/// <param name="Sha256">The digest of the file; null where it does not say.</param>
internal sealed record CatalogueClaim(IReadOnlyList<string> Paths, long? Bytes, string? Sha256)
{
    private const string Digest = "sha256:";
    private const string Title = "dct:title \"";
    private const string Size = "dcat:byteSize \"";
    private const string Download = "dcat:downloadURL <";
    private const string Sum = "spdx:checksumValue \"";

    /// <summary>The resources of a data package.</summary>
    public static IEnumerable<CatalogueClaim> OfPackage(string text)
    {
        using var package = JsonDocument.Parse(text);
        return
        [
            .. package.RootElement.GetProperty("resources").EnumerateArray().Select(resource => new CatalogueClaim(
                resource.GetProperty("path") is { ValueKind: JsonValueKind.Array } paths ? [.. paths.EnumerateArray().Select(path => path.GetString()!)] : [resource.GetProperty("path").GetString()!],
                resource.GetProperty("bytes").GetInt64(),
                resource.TryGetProperty("hash", out var hash) ? hash.GetString()!.Replace(Digest, "", StringComparison.Ordinal) : null)),
        ];
    }

    /// <summary>The files of a Croissant description.</summary>
    public static IEnumerable<CatalogueClaim> OfCroissant(string text)
    {
        using var croissant = JsonDocument.Parse(text);
        return
        [
            .. croissant.RootElement.GetProperty("distribution").EnumerateArray().Where(entry => entry.TryGetProperty("contentUrl", out _)).Select(entry => new CatalogueClaim(
                [entry.GetProperty("contentUrl").GetString()!],
                long.Parse(entry.GetProperty("contentSize").GetString()!.Split(' ')[0], CultureInfo.InvariantCulture),
                entry.GetProperty("sha256").GetString())),
        ];
    }

    /// <summary>The distributions of a catalogue in Turtle: the statements that we write, line by line.</summary>
    public static IEnumerable<CatalogueClaim> OfTurtle(string text)
    {
        foreach (var subject in text.Split("\n\n").Where(subject => subject.Contains(" a dcat:Distribution ", StringComparison.Ordinal)))
        {
            yield return new CatalogueClaim(
                [Stated(subject, Download, '>') ?? Stated(subject, Title, '"')!],
                long.TryParse(Stated(subject, Size, '"'), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : null,
                Stated(subject, Sum, '"'));
        }
    }

    private static string? Stated(string subject, string begin, char end) =>
        subject.IndexOf(begin, StringComparison.Ordinal) is >= 0 and var at
        && at + begin.Length is var start
        && subject.IndexOf(end, start) is >= 0 and var stop ? subject[start..stop] : null;
}
