using System.Globalization;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>A level of the numbering that is open: a label ("II", "3", "a"), or a heading that names its number ("Artikel 1", "Zu § 5").</summary>
/// <param name="Rank">What it counts; in the order in which they hold each other, as far as there is one.</param>
/// <param name="Name">What the path calls it.</param>
internal readonly record struct Level(int Rank, string Name)
{
    /// <summary>The rank of the reasons of a point.</summary>
    public const int Reasons = 95;

    private const int Part = 10;
    private const int Article = 30;
    private const int FirstDivision = 31;
    private const int LastDivision = 34;
    private const int Section = 40;
    private const int Labels = 100;

    /// <summary>The rank of what a heading begins with, "Zu" aside.</summary>
    private static readonly (string Word, int Rank)[] Words =
    [
        ("Allgemeiner Teil", Part), ("Besonderer Teil", Part), ("Artikel", Article), ("Sammelübersicht", Article), ("Teil", FirstDivision), ("Titel", FirstDivision), ("Kapitel", 32), ("Abschnitt", 33), ("Unterabschnitt", LastDivision),
        ("§", Section), ("Absatz", 41), ("Absätze", 41), ("Satz", 42), ("Sätze", 42), ("Nummer", 50), ("Nr.", 50), ("Buchstabe", 60), ("Doppelbuchstabe", 70), ("Dreifachbuchstabe", 80), ("Beschlussempfehlung", 35),
    ];

    public static Level Named(string name)
    {
        var words = name.StartsWith("Zu den ", StringComparison.Ordinal) ? name[7..] : name.StartsWith("Zu ", StringComparison.Ordinal) ? name[3..] : name;
        var rank = Array.Find(Words, word => words.StartsWith(word.Word, StringComparison.Ordinal)).Rank;
        return new Level(rank == 0 ? Article : rank, name);
    }

    /// <summary>"Besonderer Teil", where no letter stands before it.</summary>
    public static bool IsPart(string text) => text is "Allgemeiner Teil" or "Besonderer Teil";

    public static int RankOf(LabelStyle style) => style switch
    {
        LabelStyle.Capital => Part,
        LabelStyle.Roman => 20,
        _ => Labels + (int)style,
    };

    /// <summary>Whether this is an Artikel, and a Kapitel or the like is open below the one at the place.</summary>
    public bool IsWithinDivision(List<Level> open, int at) => Rank == Article && open.FindIndex(at, level => level.IsDivision) >= 0;

    /// <summary>Whether the Artikel are counted anew below a Kapitel: those of a treaty, which the law at the place is about.</summary>
    public bool BeginsTreaty(List<Level> open, int at) => IsWithinDivision(open, at) && !(Number() > open[at].Number());

    /// <summary>
    /// Whether a level ends where this one begins, and none of its rank is open: the items of a list do; below a Kapitel that begins its
    /// Artikel and sections; below a section its Absätze. Whether an Absatz holds numbers or a number Absätze is for the paper to say.
    /// </summary>
    public bool Closes(Level level, List<Level> open) => level.Rank >= Labels
        || (IsDivision ? (level.Rank > Rank && level.Rank < Labels) || (level.Rank == Article && open.IndexOf(level) is > 0 and var at && open[at - 1].IsDivision)
        : Rank == Part ? level.Rank > Part
        : Rank == Article ? level.Rank >= Section
        : Rank == Section && level.Rank > Section && level.Rank < 50);

    private bool IsDivision => Rank is >= FirstDivision and <= LastDivision;

    private int? Number() => int.TryParse(Name[(Name.LastIndexOf(' ') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
