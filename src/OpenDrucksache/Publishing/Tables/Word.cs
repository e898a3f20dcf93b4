using System.Text.Json;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>How the values of an enumeration are written, here as in every JSON of the project: "place_date".</summary>
internal static class Word
{
    /// <summary>The word of the value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>Every value of the enumeration with what it means.</summary>
    public static IReadOnlyList<ColumnValue> All<T>(Func<T, string> meaning)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new ColumnValue(Of(value), meaning(value)))];

    /// <summary>What the values of <c>art</c> mean, for each column that has them.</summary>
    public static IReadOnlyList<ColumnValue> Arten { get; } = All<Art>(art => art switch
    {
        Art.Vorab => "a Vorabfassung: it carries the notice that the edited Fassung will replace it",
        Art.Lektoriert => "the edited paper: it carries the imprint and no notice",
        _ => "neither mark was found, or the Fassung could not be read",
    });
}
