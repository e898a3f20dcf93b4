using System.Globalization;
using System.Text;

namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>Lines → pages: at the foot the notes of the page (in DIP's text mostly behind a blank line) and the notice, at the top the running head.</summary>
internal sealed class Pages
{
    private static readonly string[] Notices =
    [
        "V\norabfassung – w\nird durch die lektorierte Fassung ersetzt.", "Vorabfassung - w\nird durch die lektorierte Version ersetzt.",
        "V\norabfassung – w\nird durch die lektorierte V\nersion ersetzt.", "V\norabfassung - w\nird durch die lektorierte Fassung ersetzt.",
    ];

    private static readonly string[] Imprints =
    [
        "Gesamtherstellung: H. Muster GmbH & Co. KG, Buch- und Offsetdruckerei, Musterweg 83–91, 12103 Berlin, www.druck.example",
        "Vertrieb: Bundesanzeiger Verlag GmbH, Postfach 10 05 34, 50445 Köln, Telefon (02 21) 97 66 83 40, Fax (02 21) 97 66 83 44, www.verlag.example",
        "ISSN 0722-8333",
    ];

    private readonly Measure _measure;
    private readonly string _number;
    private readonly string _term;
    private readonly string? _head;
    private readonly string _notice;
    private readonly Random _random;
    private readonly LineSetter _setter;
    private readonly StringBuilder _text = new();
    private readonly List<string> _notes = [];
    private readonly int _headAt;
    private int _line;
    private int _page = 1;
    private int _most;

    public Pages(Paper paper, Measure measure)
    {
        (_measure, _random, _setter) = (measure, new Random(measure.Seed), new LineSetter(measure.Flavour));
        _number = $"{paper.Dokumentnummer}{(paper.Neu ? " (neu)" : "")}";
        _term = string.Create(CultureInfo.InvariantCulture, $"{paper.Wahlperiode}. Wahlperiode");
        _head = paper.Dokumentnummer is null ? null
            : string.Create(CultureInfo.InvariantCulture, $"Deutscher Bundestag Drucksache {_number}{Space}\n{_term} {paper.Datum:dd.MM.yyyy}{Space}\n");
        _headAt = _random.Next(10) == 0 ? _random.Next(2, 30) : 0;
        _notice = Notices[_random.Next(Notices.Length)];
        _most = Most();
    }

    private string Space => _measure.Flavour == Flavour.Typed ? " " : "";

    /// <summary>Prints the lines of a paragraph; after each of these lines a note is due at the foot of its page.</summary>
    public void Print(IReadOnlyList<PrintedLine> lines, IReadOnlyList<(int Line, List<PrintedLine> Note)> notes)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (_page == 1 && _line == _headAt)
            {
                _text.Append(_head);
            }

            foreach (var (_, note) in notes.Where(n => n.Line == i))
            {
                var setter = new LineSetter(_measure.Flavour);
                _notes.AddRange(note.Select(line => setter.Set(line, pageEnds: false)));
                _most -= note.Count;
            }

            var last = ++_line >= _most;
            _text.Append(_setter.Set(lines[i], last && _random.Next(3) == 0));
            if (last)
            {
                End();
                Begin();
            }
        }
    }

    public string Finish()
    {
        if (_page == 1 && _line <= _headAt)
        {
            _text.Append(_head);
        }

        End();
        if (!_measure.Vorab)
        {
            _text.AppendJoin('\n', Imprints).Append('\n');
        }

        return _text.ToString();
    }

    private void End()
    {
        if (_notes.Count > 0 && _measure.Flavour != Flavour.Hyphened && _random.Next(10) > 0)
        {
            _text.Append(" \n");
        }

        foreach (var note in _notes)
        {
            _text.Append(note);
        }

        _notes.Clear();
        if (_measure.Vorab)
        {
            _text.Append(_notice).Append('\n');
        }
    }

    private void Begin()
    {
        (_page, _line, _most) = (_page + 1, 0, Most());
        if (_measure.Flavour == Flavour.Hyphened)
        {
            var page = _page.ToString(CultureInfo.InvariantCulture);
            _text.Append(_page % 2 == 0 ? $"Drucksache {_number} – {page} – Deutscher Bundestag – {_term}\n" : $"Deutscher Bundestag – {_term} – {page} – Drucksache {_number}\n");
        }
    }

    private int Most() => Math.Max(8, _measure.Lines + _random.Next(-4, 5));
}
