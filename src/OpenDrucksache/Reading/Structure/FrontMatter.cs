using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.People;
using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>A run of lines in the front of a paper and what it is.</summary>
internal readonly record struct Part(Range Lines, ParagraphKind Kind);

/// <summary>The front of a paper: type, authors, references, title, up to where its text begins.</summary>
internal sealed class FrontMatter
{
    private const int MostTitleLines = 9;
    private const int MostAuthorLines = 400;

    private static readonly string[] AuthorStarts = ["der ", "des ", "durch ", "dem Abgeordneten ", "den Abgeordneten ", "von Abgeordneten "];

    private readonly string _text;
    private readonly IReadOnlyList<Line> _lines;
    private readonly Layout _layout;

    /// <summary>The lines before which a note stands, where notes stand in their place: the front is over there.</summary>
    private readonly HashSet<int> _noted;
    private readonly List<Part> _parts = [];
    private int _next;

    private FrontMatter(string text, IReadOnlyList<Line> lines, Layout layout, HashSet<int> noted) => (_text, _lines, _layout, _noted) = (text, lines, layout, noted);

    /// <summary>DIP's <c>drucksachetyp</c>; null where no line says it.</summary>
    public string? Typ { get; private set; }

    public IReadOnlyList<Part> Parts => _parts;

    /// <summary>The first line of it; lines before it belong to the text.</summary>
    public int Start { get; private set; }

    /// <summary>The first line behind it.</summary>
    public int End => _next;

    public static FrontMatter Read(Cleared cleared, Layout layout)
    {
        var (text, lines) = (cleared.Sheet.Text, cleared.Sheet.Lines);
        var front = new FrontMatter(text, lines, layout, layout.Blank ? [.. cleared.Notes.Where(note => FixedNotes.IsOfThePaper(note.Lines[0].In(text))).Select(note => note.After + 1)] : []);
        var type = Types.Find(text, lines, cleared.After);
        if (type >= 0)
        {
            front.Start = type;
            front.Typ = Types.Of(lines[type].In(text));
            front._next = type;
            front.Take(ParagraphKind.Heading, (_, _) => true);
            front.ReadAuthors();
            front.ReadMatter();
        }

        return front;
    }

    private ReadOnlySpan<char> At(int i) => _lines[i].In(_text);

    private bool More => _next < _lines.Count;

    private bool Hard(int line) => _layout.Divides(_lines[line].Before);

    /// <summary>Takes lines until one is hard or ends the part.</summary>
    private void Take(ParagraphKind kind, Func<int, int, bool> ends)
    {
        var start = _next++;
        while (More && !Hard(_next) && !(_layout.Known ? kind != ParagraphKind.Title && BeginsReference(_next) : !_layout.Strict && ends(start, _next)))
        {
            _next++;
        }

        _parts.Add(new Part(start.._next, kind));
    }

    private void ReadAuthors()
    {
        if (More && Affixes.StartsWithOne(At(_next), AuthorStarts))
        {
            Take(ParagraphKind.Authors, EndsAuthors);
        }
    }

    private bool EndsAuthors(int start, int next)
    {
        var end = At(next - 1);
        var begin = At(next);
        if (BeginsReference(next) || Cues.IsFormula(begin) || next - start > MostAuthorLines)
        {
            return true;
        }

        if (begin.StartsWith("und ") || begin.StartsWith("sowie ") || begin[0] == '(' || end[^1] is ',' or '-' or '/' || end.Count('(') > end.Count(')') || Endings.GoesOn(end) || TornNames.EndWithAdjective(end))
        {
            return false;
        }

        if (At(start).IndexOf("Abgeordneten") is < 0 or > 4)
        {
            return !char.IsLower(begin[0]) && !Fraktionen.IsTorn(end, begin)
                && (EndsWithFraktion(start, next) || end[^1] == ')' || _layout.EndsEarly(next - 1, 0) || !(begin.Contains('(') && _layout.IsFull(next - 1)));
        }

        return EndsWithFraktion(start, next) || !(TornNames.EndIn(end) || NamesGoOn(next));
    }

    /// <summary>Whether the lines up to here end with the name of a Fraktion, which may be torn over two of them.</summary>
    private bool EndsWithFraktion(int start, int next) => Fraktionen.EndsWithOne(At(next - 1))
        || (next - 2 >= start && Fraktionen.EndsWithOne(string.Concat(At(next - 2), " ", At(next - 1))));

    /// <summary>Whether the line still belongs to a list of names: the list is torn within a name.</summary>
    private bool NamesGoOn(int next) =>
        Fraktionen.EndsWithOne(At(next)) || At(next).Contains(',') || (_layout.IsFull(next - 1) && At(next).Count(' ') <= 1)
        || At(next).Contains(" und der ", StringComparison.Ordinal) || At(next - 1).EndsWith("Fraktion") || At(next - 1).EndsWith("BÜNDNIS");

    /// <summary>References and titles, in whatever order the type has them.</summary>
    private void ReadMatter()
    {
        var titles = 0;
        while (More && !EndsMatter(_next) && !_noted.Contains(_next))
        {
            if (BeginsReference(_next))
            {
                Take(ParagraphKind.Reference, titles > 0 && ResolvesSoon() && At(_next).StartsWith("hier:") ? (_, next) => EndsMatter(next) || BeginsReference(next) : EndsReference);
            }
            else if (titles == 0 || _parts[^1].Kind == ParagraphKind.Reference)
            {
                titles++;
                var formula = FormulaAhead();
                Take(ParagraphKind.Title, (start, next) => EndsTitle(start, next, formula));
                if (titles > 1 && !References.BeginsListed(_text, _lines, _next))
                {
                    return;
                }
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Whether the formula comes soon: what "hier:" announces below a title goes on to it.</summary>
    private bool ResolvesSoon()
    {
        for (var i = _next; i < Math.Min(_lines.Count, _next + MostTitleLines); i++)
        {
            if (Cues.IsResolution(At(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line says what the paper refers to; in a Wahlvorschlag "gemäß § 6" belongs to the title.</summary>
    private bool BeginsReference(int i) => References.Begin(At(i)) && !(Typ == Proposals.Typ && At(i).StartsWith("gem"));

    private bool EndsMatter(int i)
    {
        var line = At(i);
        return Cues.IsFormula(line) || Cues.StandsAlone(line) || Cues.IsPlaceDate(line) || line.StartsWith("Zugeleitet mit Schreiben")
            || Rapporteurs.Begin(line) || (LetterSpacing.IsSpaced(line) && !line.Contains("ü b e r s i c h t", StringComparison.Ordinal))
            || (Label.TryRead(line, out var label) && label.Style != LabelStyle.Bullet && !References.Begin(line)
                && !Months.Begins(line[label.Length..].TrimStart(' ')) && !(label is { Style: LabelStyle.Arabic, Ordinal: > 1 } && _parts[^1].Kind == ParagraphKind.Authors && i == _next));
    }

    private bool EndsReference(int start, int next)
    {
        var end = At(next - 1);
        var begin = At(next);
        if (BeginsReference(next) || Cues.IsFormula(begin) || EndsMatter(next))
        {
            return true;
        }

        if (end[^1] is ',' or '-' || Endings.GoesOn(end) || begin.StartsWith("und ") || begin[0] == '(')
        {
            return false;
        }

        var first = At(start);
        if (first[0] is '–' or '-')
        {
            return end[^1] is '–' or '-' or '*' || first.Length < 30;
        }

        return EndsWithFraktion(start, next) || first.StartsWith("KOM(") || first.StartsWith("Ratsdok")
            || (_layout.Closing ? !_lines[next - 1].Open : !_layout.IsFull(next - 1) && char.IsUpper(begin[0]) && !begin.Contains(','));
    }

    /// <summary>How many lines of title stand before the formula or the first section; 0 if neither comes soon.</summary>
    private int FormulaAhead()
    {
        for (var i = _next; i < Math.Min(_lines.Count, _next + MostTitleLines + 1); i++)
        {
            if (EndsMatter(i) || BeginsNext(i))
            {
                return Typ is "Kleine Anfrage" or "Große Anfrage" or Proposals.Typ or "Unterrichtung" or "Bericht" && !Cues.IsResolution(At(i))
                    ? 0 : i;
            }
        }

        return 0;
    }

    /// <summary>Whether a reference begins below a title; in "Entwurf eines Gesetzes" and "zu dem Abkommen vom …" the second line is none.</summary>
    private bool BeginsNext(int next) => BeginsReference(next) && !(next > 0 && At(next - 1).EndsWith("Gesetzes") && At(next).StartsWith("zu de"));

    private bool EndsTitle(int start, int next, int formula)
    {
        if (EndsMatter(next) || BeginsNext(next) || next - start >= MostTitleLines || (Typ == Proposals.Typ && Proposals.Begin(At(next), At(next - 1)) && !TornNames.EndWithAdjective(At(next - 1))))
        {
            return true;
        }

        if (formula > 0)
        {
            return false;
        }

        var end = At(next - 1);
        if (end[^1] == ';' || (end[^1] == '-' && char.IsLetter(At(next)[0])))
        {
            return false;
        }

        return _lines[next].Before.IsPage() || (_layout.Closing && !Endings.GoesOn(end)
            ? !_lines[next - 1].Open
            : !Endings.GoesOn(end) && char.IsUpper(At(next)[0]) && end[^1] != '-' && (_layout.EndsEarly(next - 1, 0.05) || Sentence.Opens(At(next))));
    }
}
