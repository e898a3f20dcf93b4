namespace OpenDrucksache.Dip.Network;

/// <summary>Tells a page for people: a bot check, an error page.</summary>
internal static class HtmlPage
{
    private const int Head = 1024;

    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Head)].TrimStart("\uFEFF \t\r\n"u8);
        Span<byte> lower = stackalloc byte[head.Length];
        System.Text.Ascii.ToLower(head, lower, out var written);
        lower = lower[..written];
        return lower.StartsWith("<!doctype html"u8) || lower.StartsWith("<html"u8) || (lower.StartsWith("<"u8) && lower.IndexOf("<html"u8) >= 0);
    }
}
