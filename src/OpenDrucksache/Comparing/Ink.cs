using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing;

/// <summary>The letters and signs of a text without white space and hyphens, which the setting of lines makes, and where each stands.</summary>
internal sealed class Ink
{
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private readonly int[] _places;

    public Ink(string text)
    {
        var (letters, places, count) = (new char[text.Length], new int[text.Length], 0);
        for (var place = 0; place < text.Length; place++)
        {
            if (Tokenizer.IsInk(text[place]))
            {
                (letters[count], places[count]) = (text[place], place);
                count++;
            }
        }

        (Text, Letters, _places) = (text, letters.AsMemory(0, count), places);
    }

    public string Text { get; }

    public ReadOnlyMemory<char> Letters { get; }

    /// <summary>Where in the text this letter stands.</summary>
    public int Place(int letter) => _places[letter];

    /// <summary>Whether this letter begins a paragraph behind others.</summary>
    public bool Begins(int letter) => letter > 0 && Before(letter).Contains('\n');

    /// <summary>Whether nothing but white space, and some of it, stands before this letter.</summary>
    public bool IsApart(int letter) => Before(letter) is { IsEmpty: false } gap && gap.IsWhiteSpace();

    private ReadOnlySpan<char> Before(int letter) => Text.AsSpan(_places[letter - 1] + 1, _places[letter] - _places[letter - 1] - 1);

    /// <summary>A number for the letters of a stretch that does not depend on their order, and how many there are.</summary>
    public static (ulong Sum, int Count) Weigh(ReadOnlySpan<char> text)
    {
        var (sum, count) = (0UL, 0);
        foreach (var c in text)
        {
            if (Tokenizer.IsInk(c))
            {
                var mixed = (c + 1UL) * Factor;
                (sum, count) = (sum + ((mixed ^ (mixed >> 29)) * Factor), count + 1);
            }
        }

        return (sum, count);
    }
}
