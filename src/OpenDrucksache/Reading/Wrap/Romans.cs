namespace OpenDrucksache.Reading.Wrap;

/// <summary>Roman numbers of sections, I to XXXIX.</summary>
internal static class Romans
{
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    private static readonly string[] Tens = ["", "X", "XX", "XXX"];

    public static bool TryRead(ReadOnlySpan<char> word, out int number)
    {
        number = 0;
        if (word.Length is 0 or > 6 || word.IndexOfAnyExcept("IVX") >= 0)
        {
            return false;
        }

        for (var n = 1; n < 40; n++)
        {
            var (tens, ones) = (Tens[n / 10], Ones[n % 10]);
            if (word.Length == tens.Length + ones.Length && word.StartsWith(tens) && word.EndsWith(ones))
            {
                number = n;
                return true;
            }
        }

        return false;
    }
}
