using System.Text.Json.Serialization;

namespace OpenDrucksache.Comparing;

/// <summary>What two Fassungen have between them, in a word: the highest severity among their changes.</summary>
[JsonConverter(typeof(SnakeCaseConverter<Verdict>))]
public enum Verdict
{
    /// <summary>The same bytes.</summary>
    Identical,

    /// <summary>Other bytes that say the same: only wraps, page breaks, the notice or the imprint differ.</summary>
    Layout,

    /// <summary>Only what an editor's pen does: typing errors, punctuation, order of names.</summary>
    Editorial,

    /// <summary>Who, what it is called or how it is put differs.</summary>
    Notable,

    /// <summary>Figures, dates, duties, negations or whole passages differ.</summary>
    Substantive,
}
