namespace OpenDrucksache.Reading.Pdf;

/// <summary>A thin horizontal line on a page.</summary>
internal readonly record struct Rule(double Left, double Right, double Y);

/// <summary>What is printed on a page: its letters by direction, each in the frame of that direction, and its rules.</summary>
internal sealed class PrintedPage(int number)
{
    private readonly List<Glyph>[] _glyphs = [[], [], [], [], []];

    public int Number { get; } = number;

    public List<Rule> Rules { get; } = [];

    /// <summary>How many letters are on the page that nobody sees.</summary>
    public int Hidden { get; set; }

    /// <summary>How many letters are on the page that no font gives a meaning.</summary>
    public int Missing { get; set; }

    /// <summary>How many stretches of the page say other words than they show.</summary>
    public int Contradicted { get; set; }

    /// <summary>The direction that most of the text has.</summary>
    public Direction Main
    {
        get
        {
            var most = Direction.Right;
            foreach (var direction in (Direction[])[Direction.Up, Direction.Down, Direction.Left])
            {
                most = this[direction].Count > 2 * this[most].Count + 100 ? direction : most;
            }

            return most;
        }
    }

    public List<Glyph> this[Direction direction] => _glyphs[(int)direction];
}
