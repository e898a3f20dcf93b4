using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Page;

/// <summary>The notes that always read the same: "Die Antwort wurde namens der Bundesregierung … übermittelt", "* Von einer Drucklegung der Anlage wird abgesehen".</summary>
internal static class FixedNotes
{
    private const int Longest = 500;

    private static readonly string[] OfThePaper =
        ["Die Antwort wurde namens", "Die Antwort wurde mit Schreiben des Bundes", "Die Drucksache enthält zusätzlich", "Die an den Deutschen Bundestag übermittelte"];

    private static readonly string[] Endings = ["Fragetext.", "übermittelt.", "Bundestages abrufbar.", "Berechtigten eingesehen werden.", "barrierefreien Bundestagsdrucksache."];

    /// <summary>How those begin and end that are known in the middle of lines.</summary>
    private static readonly (string First, string Opening, string End)[] Glued =
    [
        ("Die", "Die Antwort wurde namens", "übermittelt."), ("Die", "Die Antwort wurde mit Schreiben des Bundes", "übermittelt."),
        ("Die", "Die Drucksache enthält zusätzlich", "Fragetext."), ("* Von", "* Von einer Drucklegung der", "abrufbar."),
    ];

    /// <summary>Whether a note speaks of the paper as a whole: "Die Antwort wurde namens der Bundesregierung …".</summary>
    public static bool IsOfThePaper(ReadOnlySpan<char> line)
    {
        foreach (var opening in line.StartsWith("Die") ? OfThePaper : [])
        {
            if (new Scanner(line).TryWords(opening))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one ends with the line.</summary>
    public static bool End(ReadOnlySpan<char> line) => Affixes.EndsWithOne(line, Endings);

    /// <summary>Cuts the lines where one begins or ends in the middle of them, as a script leaves it that fills lines anew, and lets its first words stand on one.</summary>
    public static void Divide(Sheet sheet)
    {
        var seams = Glued.SelectMany(note => Seams(sheet.Text, note.First, note.Opening, note.End)).Order().ToList();
        var (kept, next) = (new List<Line>(sheet.Lines.Count + seams.Count), 0);
        for (var i = 0; i < sheet.Lines.Count; i++)
        {
            var line = sheet.Lines[i];
            for (; next < seams.Count && seams[next].At < line.End; next++)
            {
                if (seams[next].At > line.Start)
                {
                    var above = sheet.Text.AsSpan(line.Start, seams[next].At - line.Start).TrimEnd();
                    var below = sheet.Text.AsSpan(seams[next].At, line.End - seams[next].At).TrimStart();
                    kept.Add(line with { End = line.Start + above.Length, Open = true });
                    line = line with { Start = line.End - below.Length, Before = Gap.None };
                }

                while (seams[next].Whole > line.End && i + 1 < sheet.Lines.Count)
                {
                    line = line with { End = sheet.Lines[++i].End, Open = sheet.Lines[i].Open };
                }
            }

            kept.Add(line);
        }

        sheet.Lines = kept;
    }

    /// <summary>Where the notes of one kind begin, with the end of what must stand on one line, and where they end.</summary>
    private static List<(int At, int Whole)> Seams(string text, string first, string opening, string end)
    {
        var seams = new List<(int At, int Whole)>();
        for (var at = 0; text.AsSpan(at).IndexOf(first) is >= 0 and var hit;)
        {
            at += hit;
            var rest = text.AsSpan(at, Math.Min(Longest, text.Length - at));
            var scanner = new Scanner(rest);
            if (scanner.TryWords(opening) && rest.IndexOf(end) is > 0 and var close)
            {
                seams.AddRange([(StarsBefore(text, at), at + scanner.Position), (at + close + end.Length, 0)]);
            }

            at += first.Length;
        }

        return seams;
    }

    private static int StarsBefore(string text, int at)
    {
        while (at > 0 && text[at - 1] == '*')
        {
            at--;
        }

        return at;
    }
}
