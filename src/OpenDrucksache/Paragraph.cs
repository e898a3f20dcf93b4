using System.Text.Json.Serialization;

namespace OpenDrucksache;

/// <summary>One paragraph of the reading text.</summary>
/// <param name="Path">Where it stands in the numbering: "II.3.a"; stable under wraps. Empty outside the numbering.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Marker">Its label as printed: "3.", "a)", "–"; null where it has none. <paramref name="Text"/> begins with it.</param>
/// <param name="Text">The text in NFC on one line, label included; never empty.</param>
public sealed record Paragraph(string Path, ParagraphKind Kind, string? Marker, string Text)
{
    /// <summary>The page of the PDF it begins on, from 1; null for text flavours.</summary>
    public int? Page { get; init; }

    /// <summary>Where it stands on that page; null for text flavours.</summary>
    public Box? Box { get; init; }

    /// <summary>What to put behind the address of the PDF to open it at that page: "#page=3"; null for text flavours.</summary>
    public string? Link => Page is { } page ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#page={page}") : null;

    /// <summary>The text without its label.</summary>
    [JsonIgnore]
    public ReadOnlySpan<char> Body => Marker is null ? Text : Text.AsSpan(Marker.Length).TrimStart(' ');
}
