using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>Behind "Berlin, den …": which lines are signatures?</summary>
internal static class Signing
{
    public const int MostLength = 110;

    private const string AndFraktion = " und Fraktion ";

    /// <summary>Cuts the lines in which a script has put the signatures of several Fraktionen behind one another: "A, B und Fraktion C, D und Fraktion".</summary>
    public static void Divide(Sheet sheet)
    {
        var (kept, signing) = (new List<Line>(sheet.Lines.Count), false);
        foreach (var whole in sheet.Lines)
        {
            var line = whole;
            while (signing && line.In(sheet.Text).IndexOf(AndFraktion) is > 0 and var at && at + AndFraktion.Length is var next && char.IsUpper(sheet.Text[line.Start + next]))
            {
                kept.Add(line with { End = line.Start + next - 1 });
                line = line with { Start = line.Start + next, Before = Gap.None };
            }

            signing = Cues.IsPlaceDate(line.In(sheet.Text)) || (signing && MayBe(line.In(sheet.Text)));
            kept.Add(line);
        }

        sheet.Lines = kept;
    }

    public static bool MayBe(ReadOnlySpan<char> line)
    {
        if (line.Length > MostLength || !(char.IsUpper(line[0]) || line.StartsWith("und ") || line.StartsWith("der ") || line.StartsWith("des ")
                || line.StartsWith("für ") || line.StartsWith("von ")) || line[^1] is ':' or ';' or '?')
        {
            return false;
        }

        if (Cues.IsReasons(line) || Cues.IsNumbered(line) || LetterSpacing.IsSpaced(line) || Cues.IsFormula(line)
            || (Cues.StandsAlone(line) && line is not "und Fraktion"))
        {
            return false;
        }

        return !Label.TryRead(line, out _) && (line[^1] != '.' || line.Length < 40) && !line.StartsWith("Bericht ")
            && !line.ContainsAnyInRange('0', '9');
    }
}
