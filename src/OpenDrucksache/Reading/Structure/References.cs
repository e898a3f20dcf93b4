using System.Buffers;
using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>The lines that say what a paper refers to.</summary>
internal static class References
{
    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789/");

    private static readonly string[] Starts =
    [
        "zu der ", "zu dem ", "zu den ", "zur Beratung ", "zur ersten ", "zur zweiten ", "zur dritten ", "auf die ", "– Drucksache", "- Drucksache", "hier:", "KOM(", "COM(", "Ratsdok.", "– Sammelübersicht",
        "- Sammelübersicht", "gemäß § ", "gem. § ", "über den ", "– Einzelplan", "Ratsdok. ", "EuB-",
    ];

    public static bool Begin(ReadOnlySpan<char> line)
    {
        if (Label.TryRead(line, out var label) && label.Style is LabelStyle.Letter or LabelStyle.Arabic)
        {
            line = line[label.Length..].TrimStart(' ');
            return line.StartsWith("zu de", StringComparison.Ordinal);
        }

        foreach (var start in Starts)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The title of a paper that has none but its references: what stands behind the numbers of the papers it is about; null for none.</summary>
    public static string? Title(IReadOnlyList<string> texts)
    {
        var numbers = texts.Count - 1;
        while (numbers >= 0 && !(texts[numbers][0] is '–' or '-' && texts[numbers].Contains("Drucksache", StringComparison.Ordinal)))
        {
            numbers--;
        }

        var own = texts.Skip(numbers + 1).ToList();
        return own.Count == 0 ? null : string.Join(' ', own).Trim('–', '-', ' ');
    }

    /// <summary>Whether another reference begins at the line.</summary>
    public static bool BeginsListed(string text, IReadOnlyList<Line> lines, int i) => i < lines.Count && Begin(lines[i].In(text));

    /// <summary>The papers that the texts name, in their order, each once: "21/3873", "KOM(2022) 209".</summary>
    public static List<string> Numbers(IEnumerable<string> texts)
    {
        var numbers = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (At(text.AsSpan(at), at == 0 ? ' ' : text[at - 1]) is not { } number)
                {
                    continue;
                }

                at += number.Length - 1;
                if (known.Add(number))
                {
                    numbers.Add(number);
                }
            }
        }

        return numbers;
    }

    private static string? At(ReadOnlySpan<char> text, char before)
    {
        if (char.IsAsciiDigit(text[0]) && !char.IsLetterOrDigit(before) && before is not ('/' or '.' or '-'))
        {
            var end = text.IndexOfAnyExcept(NumberParts);
            var word = end < 0 ? text : text[..end];
            return Dokumentnummer.TryParse(word, out var number) ? number.ToString() : null;
        }

        if (!text.StartsWith("KOM(") && !text.StartsWith("COM("))
        {
            return null;
        }

        var close = text.IndexOf(") ");
        var rest = close is > 0 and < 12 ? text[(close + 2)..] : default;
        var digits = rest.IsEmpty ? 0 : rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var some ? some : rest.Length;
        return digits > 0 ? text[..(close + 2 + digits)].ToString() : null;
    }
}
