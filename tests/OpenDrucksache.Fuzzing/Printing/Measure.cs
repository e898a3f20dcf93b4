namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>Which text a print is made into.</summary>
internal enum Flavour
{
    /// <summary>DIP's text of what the Bundestag typesets: a line that ends without a space ends its paragraph or a torn word.</summary>
    Typeset,

    /// <summary>DIP's text of what Word set: every line ends with a space but where a torn word was pulled to the next one.</summary>
    Typed,

    /// <summary>The text of a PDF as most tools give it: running heads, hyphens at line ends, no mark where a paragraph ends.</summary>
    Hyphened,

    /// <summary>What converters make: one paragraph a line, list dashes, brackets around addresses, no head; a page end tears a paragraph.</summary>
    Reflowed,
}

/// <summary>How a paper is printed anew.</summary>
/// <param name="Flavour">Which text is made of it.</param>
/// <param name="Width">How many characters a line of running text holds.</param>
/// <param name="Lines">About how many lines a page holds.</param>
/// <param name="Vorab">Whether it carries the notice; else it carries the imprint.</param>
/// <param name="Seed">What chance decides by: which page ends a word, where the head floats, how the notice is spelled.</param>
internal sealed record Measure(Flavour Flavour, int Width, int Lines, bool Vorab, int Seed)
{
    /// <summary>The measures a paper is held to: every flavour, each at a width and a page length of its own.</summary>
    public static IEnumerable<Measure> Some(int seed)
    {
        var random = new Random(seed);
        foreach (var flavour in Enum.GetValues<Flavour>())
        {
            yield return new Measure(flavour, random.Next(66, 96), random.Next(36, 60), random.Next(2) == 0, random.Next());
        }
    }
}
