using System.Globalization;

namespace OpenDrucksache.Reading.Page;

/// <summary>The marks of footnotes that the text has shown: numbers glued to a word ("Heimat1"), stars behind a sentence.</summary>
internal sealed class NoteMarks
{
    private readonly HashSet<int> _glued = [];
    private int _last;
    private int _lastLine = -100;
    private int _stars;

    /// <summary>Takes note of the marks in a line of the text.</summary>
    public void See(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '*' && line[i - 1] != ' ' && line[i - 1] != '*')
            {
                _stars++;
            }
            else if (char.IsAsciiDigit(line[i]) && IsWordEnd(line[i - 1]))
            {
                var start = i;
                while (i < line.Length && char.IsAsciiDigit(line[i]))
                {
                    i++;
                }

                if (i - start <= 3 && (i == line.Length || !char.IsLetter(line[i])))
                {
                    _glued.Add(int.Parse(line[start..i], CultureInfo.InvariantCulture));
                }
            }
        }
    }

    public bool Glued(int number) => _glued.Contains(number);

    public bool Expects(int number) => number == _last + 1 || (number == 1 && _last > 1 && Glued(1)) || (number > _last && number <= _last + 3 && Glued(number));

    public bool InNotes(int line) => line - _lastLine <= 14;

    public bool Stars(ReadOnlySpan<char> mark) => _stars > 0 && mark[0] == '*';

    public void Take(int number, int line)
    {
        _last = number;
        _lastLine = line;
        _glued.Remove(number);
    }

    private static bool IsWordEnd(char c) => char.IsLower(c) || c is '.' or ',' or '“' or '”' or '"' or ')' or ';' or ':' or '?';
}
