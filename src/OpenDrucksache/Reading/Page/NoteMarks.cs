using System.Globalization;

namespace OpenDrucksache.Reading.Page;

/// <summary>The marks of footnotes that the text has shown: numbers glued to a word ("Heimat1"), stars behind a sentence.</summary>
internal sealed class NoteMarks
{
    private const int PageLength = 6000;
    private const int LongestWord = 200;

    private readonly Dictionary<int, Queue<(int Line, int Offset)>> _sure = [];
    private readonly Dictionary<int, Queue<(int Line, int Offset)>> _weak = [];
    private readonly Dictionary<int, Queue<(int Line, int Offset)>> _stars = [];
    private bool _starsTaken;
    private int _last;
    private int _lastNote = -100;
    private int _lastMark = -1;
    private bool _starred;

    /// <summary>Takes note of the marks in a line of the text.</summary>
    public void See(ReadOnlySpan<char> line, int at, int offset)
    {
        if (_starsTaken)
        {
            _stars.Clear();
            _starsTaken = false;
        }

        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '*' && line[i - 1] is not (' ' or '*') && StarsAt(line[i..]) is var stars && (i + stars == line.Length || !char.IsLetter(line[i + stars])))
            {
                SeeStars(stars, at, offset + i);
            }
            else if (char.IsAsciiDigit(line[i]) && IsWordEnd(line[i - 1]))
            {
                var start = i;
                while (i < line.Length && char.IsAsciiDigit(line[i]))
                {
                    i++;
                }

                if (i - start <= 3 && line[start] != '0' && (i == line.Length || !char.IsLetter(line[i])))
                {
                    var number = int.Parse(line[start..i], CultureInfo.InvariantCulture);
                    QueueOf(IsSure(line[..start]) ? _sure : _weak, number).Enqueue((at, offset + start));
                }
            }
        }
    }

    /// <summary>Whether the text has shown the mark.</summary>
    public bool Glued(int number) => QueueOf(_sure, number).Count > 0 || QueueOf(_weak, number).Count > 0;

    /// <summary>Whether a page that may end here has shown the mark beyond doubt.</summary>
    public bool OnPage(int number, int offset) => QueueOf(_sure, number) is { Count: > 0 } marks && offset - marks.Peek().Offset < PageLength;

    /// <summary>Whether this may be the number of the next note.</summary>
    public bool Expects(int number) => number == _last + 1 || (number == 1 && _last > 1 && Glued(1)) || (number > _last && number <= _last + 3 && Glued(number));

    /// <summary>Whether this is the number behind that of the last note, and the text has shown its mark.</summary>
    public bool IsNext(int number) => number == _last + 1 && Glued(number);

    /// <summary>Whether this may be the number of the next note, if its words say that it is one.</summary>
    public bool MayExpect(int number) => number == 1 || (number > _last && number <= _last + 5) || Glued(number);

    /// <summary>Whether the line stands behind a note.</summary>
    public bool InNotes(int line) => line - _lastNote <= 14;

    /// <summary>Whether the text has shown a star.</summary>
    public bool Stars(ReadOnlySpan<char> mark) => _starred && mark[0] == '*';

    /// <summary>Takes the note that begins at the line; gives the line of its mark, or the one before the note.</summary>
    public int Take(int number, int line, int before)
    {
        (_last, _lastNote) = (number, line);
        var mark = Next(QueueOf(_sure, number)) ?? Next(QueueOf(_weak, number));
        _lastMark = mark ?? _lastMark;
        return mark ?? before;
    }

    /// <summary>Takes a note with stars; gives the line of the mark that is its own, or the one before the note.</summary>
    public int TakeStars(int stars, int before)
    {
        _starsTaken = true;
        return _stars.TryGetValue(stars, out var marks) && marks.TryDequeue(out var mark) ? mark.Line : before;
    }

    /// <summary>Marks come in the order of their notes; those that are left behind the notes of a page belong to none, as in the rows of a table that share one.</summary>
    private void SeeStars(int stars, int at, int offset)
    {
        _starred = true;
        var marks = QueueOf(_stars, stars);
        while (marks.TryPeek(out var first) && offset - first.Offset > PageLength)
        {
            marks.Dequeue();
        }

        marks.Enqueue((at, offset));
    }

    private static int StarsAt(ReadOnlySpan<char> text) => text.IndexOfAnyExcept('*') is >= 0 and var stars ? stars : text.Length;

    /// <summary>Marks come in the order of their notes.</summary>
    private int? Next(Queue<(int Line, int Offset)> marks)
    {
        while (marks.TryDequeue(out var mark))
        {
            if (mark.Line >= _lastMark)
            {
                return mark.Line;
            }
        }

        return null;
    }

    private static Queue<(int Line, int Offset)> QueueOf(Dictionary<int, Queue<(int Line, int Offset)>> marks, int number)
    {
        if (!marks.TryGetValue(number, out var queue))
        {
            marks[number] = queue = new Queue<(int Line, int Offset)>();
        }

        return queue;
    }

    private static bool IsWordEnd(char c) => char.IsLetter(c) || c is '.' or ',' or '“' or '”' or '"' or ')' or ';' or ':' or '?';

    /// <summary>"Heimat" and "gilt." may carry a mark; "CO", "m" and "12." are followed by a number of their own.</summary>
    private static bool IsSure(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - LongestWord)..];
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length > 2 && !char.IsUpper(word[^1]) && !char.IsAsciiDigit(word[^2]) && !word.Contains('/') && !word.Contains('_');
    }
}
