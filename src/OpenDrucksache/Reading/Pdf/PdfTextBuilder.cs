using System.Text;
using UglyToad.PdfPig.Content;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>Letters of pages → lines of text: by their base lines from top to bottom, by their place from left to right.</summary>
internal sealed class PdfTextBuilder
{
    private const double SpaceGap = 0.17;
    private const double WideGap = 1.35;

    private readonly StringBuilder _text = new();
    private readonly List<PdfLine> _lines = [];

    public PdfText Build() => new(_text.ToString(), _lines);

    public void Add(int page, IReadOnlyList<Letter> letters)
    {
        var upright = letters.Where(l => l.TextOrientation == TextOrientation.Horizontal && l.Value.Length > 0).ToList();
        var rows = Rows(upright);
        var leading = Leading(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && rows[i - 1].Base - rows[i].Base > WideGap * leading)
            {
                _text.Append('\n');
            }

            Append(page, rows[i].Letters);
        }

        AppendTurned(page, letters.Where(l => l.TextOrientation != TextOrientation.Horizontal).ToList());
        _text.Append('\f');
    }

    private static List<(double Base, List<Letter> Letters)> Rows(List<Letter> letters)
    {
        var rows = new List<(double Base, List<Letter> Letters)>();
        foreach (var letter in letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).OrderByDescending(l => l.StartBaseLine.Y).ThenBy(l => l.StartBaseLine.X))
        {
            var room = 0.45 * Math.Max(letter.PointSize, 4);
            if (rows.Count > 0 && rows[^1].Base - letter.StartBaseLine.Y <= room)
            {
                rows[^1].Letters.Add(letter);
            }
            else
            {
                rows.Add((letter.StartBaseLine.Y, [letter]));
            }
        }

        return rows;
    }

    /// <summary>The usual distance of two lines.</summary>
    private static double Leading(List<(double Base, List<Letter> Letters)> rows)
    {
        var steps = rows.Zip(rows.Skip(1), (a, b) => a.Base - b.Base).Order().ToList();
        return steps.Count == 0 ? 12 : steps[steps.Count * 2 / 5];
    }

    private void Append(int page, List<Letter> letters)
    {
        letters.Sort((a, b) => a.StartBaseLine.X.CompareTo(b.StartBaseLine.X));
        var line = new StringBuilder();
        for (var i = 0; i < letters.Count; i++)
        {
            if (i > 0 && letters[i].StartBaseLine.X - letters[i - 1].EndBaseLine.X > SpaceGap * Math.Max(letters[i].PointSize, 1))
            {
                line.Append(' ');
            }

            line.Append(Ligatures.Open(letters[i].Value));
        }

        Append(page, line.ToString(), letters);
    }

    /// <summary>Text that runs up or down the page, such as the notice in the margin: on a line of its own.</summary>
    private void AppendTurned(int page, List<Letter> letters)
    {
        if (letters.Count > 0)
        {
            Append(page, string.Concat(letters.Select(l => Ligatures.Open(l.Value))), letters);
        }
    }

    private void Append(int page, string line, List<Letter> letters)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        var box = new Box(letters.Min(l => l.BoundingBox.Left), letters.Min(l => l.BoundingBox.Bottom), letters.Max(l => l.BoundingBox.Right), letters.Max(l => l.BoundingBox.Top));
        _lines.Add(new PdfLine(_text.Length, page, box));
        _text.Append(line.Normalize(NormalizationForm.FormC)).Append('\n');
    }
}
