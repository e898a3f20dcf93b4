using System.Text.RegularExpressions;
using OpenDrucksache.Typesetting;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>Sets a Paper anew on pages with Bundestag geometry; the seed decides about sizes, edges, hyphens, notes and columns.</summary>
internal sealed partial class PrintShop
{
    private readonly Random _random;
    private readonly Paper _paper;
    private readonly List<PageCanvas> _pages = [];
    private readonly List<IReadOnlyList<string>> _notes = [];
    private readonly bool _draft;
    private readonly bool _justified;
    private readonly bool _hyphenates;
    private readonly bool _hangs;
    private readonly bool _wide;
    private readonly double _size;
    private readonly double _lead;
    private readonly double _gap;
    private readonly double _right;
    private readonly double _bottom;
    private PageCanvas _page = new();
    private double _y;

    private PrintShop(Paper paper, int seed)
    {
        (_random, _paper) = (new Random(seed), paper);
        _draft = Toss();
        _justified = Toss();
        _hyphenates = _random.Next(4) > 0;
        _hangs = Toss();
        _wide = Toss();
        _size = Between(9.4, 11);
        _lead = _size * Between(1.15, 1.27);
        _gap = Between(0.5, 0.8) * _size;
        _right = Between(519, 538);
        _bottom = Between(66, 92);
    }

    private double NoteSize => _size - 2.5;

    private double Floor => _bottom + _notes.Sum(NoteHeight) + (_notes.Count > 0 ? 10 : 0);

    /// <summary>The bytes of the PDF.</summary>
    public static byte[] Print(Paper paper, int seed)
    {
        var shop = new PrintShop(paper, seed);
        shop.Print();
        return PdfFile.Write(shop._pages);
    }

    private void Print()
    {
        Begin();
        var edge = 141.7;
        for (var i = 0; i < _paper.Paragraphs.Count; i++)
        {
            var paragraph = _paper.Paragraphs[i];
            if (paragraph.Kind == ParagraphKind.Footnote)
            {
                continue;
            }

            edge = paragraph.Kind == ParagraphKind.Reasons && _wide ? 70.9 : edge;
            var notes = _paper.Paragraphs.Skip(i + 1).TakeWhile(p => p.Kind == ParagraphKind.Footnote).Select(p => p.Text).ToList();
            Set(paragraph, edge, notes);
        }

        End(last: true);
    }

    private void Set(Paragraph paragraph, double edge, List<string> notes)
    {
        var bold = paragraph.Kind is ParagraphKind.Title or ParagraphKind.Reasons or ParagraphKind.Authors or ParagraphKind.Heading;
        var size = paragraph.Kind == ParagraphKind.Title ? _size + 2 : _size;
        var face = bold ? Face.Bold : Face.Roman;
        var (label, text) = paragraph is { Marker: { } marker, Kind: not ParagraphKind.Heading } ? (marker, paragraph.Body.ToString()) : (null, paragraph.Text);
        var depth = paragraph.Path.Count(c => c == '.');
        var indent = label is null ? 0 : 22 + (_hangs ? 0 : 18 * Math.Min(2, depth));
        var left = edge + indent;
        var measure = _right - left;
        var lines = Lines(Marked(text, notes), face, size, measure);
        _y -= paragraph.Kind is ParagraphKind.Title or ParagraphKind.PlaceDate or ParagraphKind.Reasons ? 2 * _gap : _gap;
        for (var i = 0; i < lines.Count; i++)
        {
            var here = notes.FindAll(note => lines[i].Contains(Raised(note), StringComparison.Ordinal) || i == lines.Count - 1);
            notes.RemoveAll(here.Contains);
            var own = here.ConvertAll(NoteLines);
            if (_y - _lead < Floor + own.Sum(NoteHeight))
            {
                End(last: false);
                Begin();
            }

            _notes.AddRange(own);
            _y -= _lead * size / _size;
            if (i == 0 && label is not null)
            {
                _page.Text(face, size, left - 22, _y, label);
            }

            _page.Line(face, size, left, _y, lines[i], _justified && !bold && i < lines.Count - 1 ? measure : null);
        }
    }

    /// <summary>The text with its marks of notes raised: "Heimat1" becomes "Heimat^1".</summary>
    private static string Marked(string text, List<string> notes)
    {
        foreach (var number in notes.Select(note => note.Split(' ')[0]).Where(number => Number().IsMatch(number)))
        {
            text = new Regex($@"(?<=[\p{{Ll}}.,“)?]){number}(?!\d)").Replace(text, string.Concat(number.Select(digit => $"^{digit}")), 1);
        }

        return text;
    }

    private static string Raised(string note) => string.Concat(note.Split(' ')[0].Select(digit => $"^{digit}"));

    private List<string> Lines(string text, Face face, double size, double measure)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            for (var rest = word; ;)
            {
                var joined = line.Length == 0 ? rest : $"{line} {rest}";
                if (Fits(joined))
                {
                    line = joined;
                    break;
                }

                var start = line.Length == 0 ? "" : line + " ";
                var at = Enumerable.Range(1, Math.Max(0, rest.Length - 1)).Reverse().FirstOrDefault(i => MayBreak(rest, i) && Fits(start + rest[..i] + Hyphen(rest, i)));
                if (at == 0 && line.Length == 0)
                {
                    at = Enumerable.Range(1, rest.Length - 1).Last(i => Fits(rest[..i]));
                }

                lines.Add(at == 0 ? line : start + rest[..at] + (MayBreak(rest, at) ? Hyphen(rest, at) : ""));
                (line, rest) = ("", rest[at..]);
            }
        }

        return [.. lines, line];

        bool Fits(string candidate) => face.Width(candidate.Replace("^", "", StringComparison.Ordinal), size) <= measure;
    }

    private bool MayBreak(string word, int at)
    {
        var inWord = at > 2 && at < word.Length - 3 && !word.Contains('.') && !word.Contains('/');
        return (word[at - 1] is '-' or '/' && at > 1 && at < word.Length)
            || (_hyphenates && inWord && word.AsSpan(at - 3, 6).ContainsAnyExceptInRange('a', 'z') is false && "aeiou".Contains(word[at - 1]) && !"aeiou".Contains(word[at]));
    }

    private static string Hyphen(string word, int at) => word[at - 1] is '-' or '/' ? "" : "-";

    /// <summary>The mark of a note, empty for none, and its lines.</summary>
    private List<string> NoteLines(string note)
    {
        var mark = note.Split(' ')[0] is var word && word.All(c => char.IsAsciiDigit(c) || c is '*' or ')') ? word : "";
        return [mark, .. Lines(note[mark.Length..].TrimStart(), Face.Roman, NoteSize, _right - 80)];
    }

    private double NoteHeight(IReadOnlyList<string> note) => (note.Count - 1) * NoteSize * 1.15;

    private void Begin()
    {
        _page = new PageCanvas();
        _y = _pages.Count == 0 ? 708 : 760;
        var number = _pages.Count + 1;
        var (drucksache, house) = ($"Drucksache {_paper.Dokumentnummer}", $"Deutscher Bundestag – {_paper.Wahlperiode}. Wahlperiode");
        if (number == 1)
        {
            _page.Text(Face.SansBold, 17, 70.9, 780, "Deutscher Bundestag");
            _page.TextTo(Face.SansBold, 17, _right, 780, drucksache + (_paper.Neu ? " (neu)" : ""));
            _page.Rule(70.9, _right, 773);
            _page.Text(Face.SansBold, 10, 70.9, 757, $"{_paper.Wahlperiode}. Wahlperiode");
            _page.TextTo(Face.SansBold, 10, _right, 757, $"{_paper.Datum:dd.MM.yyyy}");
            return;
        }

        _page.Text(Face.Sans, 8.5, 70.9, 786, number % 2 == 0 ? drucksache : house);
        _page.TextTo(Face.Sans, 8.5, 310, 786, $"– {number} –");
        _page.TextTo(Face.Sans, 8.5, _right, 786, number % 2 == 0 ? house : drucksache);
    }

    private void End(bool last)
    {
        var y = _bottom + _notes.Sum(NoteHeight);
        if (_notes.Count > 0)
        {
            _page.Rule(70.9, 190, y + 3);
        }

        foreach (var note in _notes)
        {
            _page.Text(Face.Roman, 5, 70.9, y - (NoteSize * 1.15) + (NoteSize * 0.4), note[0]);
            foreach (var line in note.Skip(1))
            {
                _page.Text(Face.Roman, NoteSize, 80, y -= NoteSize * 1.15, line);
            }
        }

        _notes.Clear();
        if (_draft)
        {
            _page.Notice("Vorabfassung – wird durch die lektorierte Fassung ersetzt.", _pages.Count % 2 == 0 ? 577 : 30);
        }
        else if (last)
        {
            _page.Text(Face.Sans, 5.6, 70.9, 40, "Gesamtherstellung: Musterdruck GmbH & Co. KG, Beispielstraße 83–91, 99999 Musterstadt");
            _page.Text(Face.Sans, 5.6, 70.9, 33, "ISSN 0722-8333");
        }

        _pages.Add(_page);
    }

    private bool Toss() => _random.Next(2) == 0;

    private double Between(double from, double to) => from + (_random.NextDouble() * (to - from));

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Number();
}
