using System.Text.RegularExpressions;

namespace OpenDrucksache.Typesetting;

/// <summary>A block of a paper's source: "item: 1. for …".</summary>
internal sealed record Block(string Kind, string Text);

/// <summary>
/// The source of a paper. Blocks are parted by blank lines and begin with their kind; "{old|new}" gives what the
/// Vorabfassung and what the edited paper says, "\-" is a place to hyphenate, "^1" points to the block "note: 1 …".
/// </summary>
internal sealed partial record Source(string Number, string Date, string Seen, IReadOnlyList<Block> Blocks)
{
    /// <summary>As DIP names the file: "9900104.pdf".</summary>
    public string FileName => $"{Number.Split('/')[0]}{Number.Split('/')[1].PadLeft(5, '0')}.pdf";

    public string Wahlperiode => Number.Split('/')[0];

    /// <summary>Reads one Fassung: 0 is the Vorabfassung, 1 the edited paper.</summary>
    public static Source Parse(string text, int fassung)
    {
        var blocks = BlankLines().Split(Alternatives().Replace(text.ReplaceLineEndings("\n").Trim(), m => m.Groups[fassung + 1].Value))
            .Where(block => block.Length > 0)
            .Select(block => block.Replace('\n', ' ').Split(": ", 2))
            .Select(parts => new Block(parts[0], parts[1]))
            .Where(block => block.Text.Length > 0)
            .ToList();
        string Take(string kind)
        {
            var block = blocks.Single(b => b.Kind == kind);
            blocks.Remove(block);
            return block.Text;
        }

        return new Source(Take("number"), Take("date"), Take("seen"), blocks);
    }

    [GeneratedRegex(@"\{([^{}|]*)\|([^{}|]*)\}")]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"\n{2,}")]
    private static partial Regex BlankLines();
}
