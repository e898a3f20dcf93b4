namespace OpenDrucksache.Ocfl;

/// <summary>Collects findings: each once, in one line, and no more of one code than people read.</summary>
internal sealed class Findings
{
    private const int LimitPerCode = 100;
    private const int LimitOfText = 400;

    private readonly HashSet<Finding> _all = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Add(string code, string path, string reason)
    {
        var count = _counts.GetValueOrDefault(code);
        if (count < LimitPerCode && _all.Add(new Finding(code, Clean(path), Clean(reason))))
        {
            _counts[code] = count + 1;
        }
        else if (count == LimitPerCode)
        {
            _counts[code] = count + 1;
            _all.Add(new Finding(code, "", "and more of this code, which are not listed"));
        }
    }

    public IReadOnlyList<Finding> InOrder() =>
        [.. _all
            .OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal)
            .ThenBy(finding => finding.Reason, StringComparer.Ordinal)];

    private static string Clean(string text)
    {
        var line = text.Length > LimitOfText ? text[..LimitOfText] + "…" : text;
        return line.Any(symbol => char.IsControl(symbol) || char.IsSurrogate(symbol))
            ? string.Concat(line.EnumerateRunes().Select(rune => System.Text.Rune.IsControl(rune) ? "\uFFFD" : rune.ToString()))
            : line;
    }
}
