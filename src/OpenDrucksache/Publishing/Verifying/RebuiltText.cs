namespace OpenDrucksache.Publishing.Verifying;

/// <summary>A reading text that can be cut by code points in no time.</summary>
internal sealed class RebuiltText
{
    public static readonly RebuiltText Empty = new("");

    private readonly int[]? _starts;

    public RebuiltText(string text)
    {
        Text = text;
        _starts = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Starts(text) : null;
    }

    public string Text { get; }

    /// <summary>The stretch from one code point to the one before another; null where the text has no such stretch.</summary>
    public string? Between(int start, int end)
    {
        var count = _starts is null ? Text.Length : _starts.Length - 1;
        return start < 0 || start > end || end > count ? null : _starts is null ? Text[start..end] : Text[_starts[start].._starts[end]];
    }

    private static int[] Starts(string text)
    {
        var starts = new List<int>(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            starts.Add(at);
            at += rune.Utf16SequenceLength;
        }

        return [.. starts, at];
    }
}
