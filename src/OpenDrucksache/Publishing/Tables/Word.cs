namespace OpenDrucksache.Publishing.Tables;

/// <summary>The values that a column with words can have, and what they mean.</summary>
internal static class Word
{
    /// <summary>Every value of the enumeration with what it means.</summary>
    public static IReadOnlyList<ColumnValue> All<T>(Func<T, string> meaning)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new ColumnValue(DrucksacheJson.Word(value), meaning(value)))];

    /// <summary>What the values of <c>art</c> mean, for each column that has them.</summary>
    public static IReadOnlyList<ColumnValue> Arten { get; } = All<Art>(art => art switch
    {
        Art.Vorab => "a Vorabfassung: it carries the notice that the edited Fassung will replace it",
        Art.Lektoriert => "the edited paper: it carries the imprint and no notice",
        _ => "neither mark was found, or the Fassung could not be read",
    });
}
