using OpenDrucksache.Comparing;

namespace OpenDrucksache.Publishing.Tables;

// What the rows of the tables are made from. Rows wait until their row group is full, so none holds a whole text.

/// <summary>A paper with the header facts of its Fassungen.</summary>
internal sealed record DrucksacheRow(DrucksacheId Id, IReadOnlyList<FassungRow> Fassungen, Verdict? Verdict);

/// <summary>A Fassung with what its header says; without a header where it could not be read.</summary>
internal sealed record FassungRow(Fassung Fassung, Paper? Header, TextFacts? Text, string? Error)
{
    /// <summary>In how many places its witnesses disagree in words; null where there are not two to compare.</summary>
    public int? Disagreements { get; init; }

    /// <summary>Which kind of Fassung it is, as far as it could be read.</summary>
    public Art Art => Header?.Art ?? Art.Unbekannt;
}

/// <summary>What is known of a reading text without having it.</summary>
internal sealed record TextFacts(string Sha256, int CodePoints, int Paragraphs);

/// <summary>A paragraph with its place in the reading text.</summary>
internal sealed record ParagraphRow(FassungRef Ref, int N, Paragraph Paragraph, int Start, int End);

/// <summary>A person with the list it stands in.</summary>
internal sealed record PersonRow(FassungRef Ref, string Role, int N, Person Person);

/// <summary>What came of comparing two Fassungen of a paper.</summary>
internal sealed record ComparisonRow
{
    public required FassungRef Old { get; init; }

    public required FassungRef New { get; init; }

    public required Art OldArt { get; init; }

    public required Art NewArt { get; init; }

    /// <summary>Whether it is the first Vorabfassung against the newest Fassung.</summary>
    public required bool DraftToNewest { get; init; }

    public required Verdict Verdict { get; init; }

    public required double Similarity { get; init; }

    public required IReadOnlyList<string> Fallbacks { get; init; }

    /// <summary>How many changes there are of each severity; the index is the severity.</summary>
    public required IReadOnlyList<int> BySeverity { get; init; }

    public string Id => Cite(Old, New);

    /// <summary>How a comparison is cited: "21/8376@v1..v2".</summary>
    public static string Cite(FassungRef old, FassungRef @new) => $"{old}..v{@new.Version}";
}

/// <summary>A change with the comparison it belongs to.</summary>
internal sealed record ChangeRow(string Comparison, DrucksacheId Drucksache, Change Change);

/// <summary>A look at a source with its number in the log.</summary>
internal sealed record ObservationRow(long N, Observation Observation);
