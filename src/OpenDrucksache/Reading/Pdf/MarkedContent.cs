using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>
/// The stretches of a page that its author has marked: layers that are switched off, and text that says what the letters of a
/// stretch stand for. What is printed counts: such a text is believed where the letters have no meaning of their own, where
/// it says the same, and where it makes a hyphen a soft one.
/// </summary>
internal sealed class MarkedContent(IResourceStore resources, Layers layers, PrintedPage page)
{
    private const int Deepest = 200;

    private readonly Stack<(string? Says, bool Off, Mark Mark)> _open = new();
    private int _tooDeep;

    /// <summary>How many letters stood on the page, direction by direction, when a stretch began.</summary>
    private readonly record struct Mark(int Right, int Up, int Left, int Down, int Slanted);

    /// <summary>Whether the letters of the stretch are on a layer that nobody sees.</summary>
    public bool IsOff => _open.Count > 0 && _open.Peek().Off;

    public void Begin(NameToken name, NameToken? property, DictionaryToken? properties)
    {
        if (_open.Count == Deepest)
        {
            _tooDeep++;
            return;
        }

        var about = (property is null ? null : resources.GetMarkedContentPropertiesDictionary(property)) ?? properties;
        var says = about is null || !about.TryGet(NameToken.ActualText, out var token) ? null : token switch
        {
            StringToken text => text.Data,
            HexToken text => text.Data,
            _ => null,
        };
        var off = IsOff || (name.Data == "OC" && about is not null && layers.AreOff(about));
        _open.Push((says, off, Here()));
    }

    public void End()
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_open.TryPop(out var stretch) && stretch.Says is { } says)
        {
            Replace(says, stretch.Mark);
        }
    }

    private void Replace(string says, Mark from)
    {
        var here = Here();
        foreach (var (direction, start, end) in (ReadOnlySpan<(Direction, int, int)>)
            [(Direction.Right, from.Right, here.Right), (Direction.Up, from.Up, here.Up), (Direction.Left, from.Left, here.Left), (Direction.Down, from.Down, here.Down)])
        {
            if (end > start)
            {
                Replace(says, page[direction], start, end - start);
                return;
            }
        }
    }

    private void Replace(string says, List<Glyph> glyphs, int start, int count)
    {
        var letters = glyphs.GetRange(start, count);
        var printed = string.Concat(letters.Select(g => g.Text));
        var soft = printed is "-" or "\u2010" && says is "\u00AD" or "";
        if (!soft && !printed.Contains('\uFFFD', StringComparison.Ordinal))
        {
            page.Contradicted += Letters.Agree(says, printed) ? 0 : 1;
            return;
        }

        if (letters.TrueForAll(g => g.Base == letters[0].Base))
        {
            page.Missing -= printed.Count(c => c == '\uFFFD');
            glyphs.RemoveRange(start, count);
            glyphs.Add(letters[0] with { Text = soft ? "\u00AD" : says, Right = letters.Max(g => g.Right) });
        }
    }

    private Mark Here() => new(page[Direction.Right].Count, page[Direction.Up].Count, page[Direction.Left].Count, page[Direction.Down].Count, 0);
}
