namespace OpenDrucksache.Reading.Wrap;

/// <summary>Behind "Berlin, den …": which lines are signatures?</summary>
internal static class Signing
{
    public const int MostLength = 110;

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
