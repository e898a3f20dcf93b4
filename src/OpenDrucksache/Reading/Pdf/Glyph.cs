namespace OpenDrucksache.Reading.Pdf;

/// <summary>A letter on a page, in a frame that is turned so that its text runs to the right.</summary>
/// <param name="Text">What it stands for: mostly one character, white space included.</param>
/// <param name="Left">Where it begins on its base line.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">The height of its base line.</param>
/// <param name="Size">The size of its font in points, as seen on the page.</param>
/// <param name="Bold">Whether its font is bold.</param>
internal sealed record Glyph(string Text, float Left, float Right, float Base, float Size, bool Bold)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
