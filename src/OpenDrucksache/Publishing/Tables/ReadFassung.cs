using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>A Fassung with what it says; without a paper where it could not be read.</summary>
internal sealed record ReadFassung(Fassung Fassung, Paper? Paper)
{
    /// <summary>The paper, if every reader can open its paragraphs.</summary>
    /// <exception cref="TroubleException">A paragraph is longer than a cell can be.</exception>
    public static Paper Publishable(Paper paper) => paper.Paragraphs.Any(p => p.Text.Length > CellText.Most)
        ? throw new TroubleException($"a paragraph has more than {CellText.Most} characters: readers of Parquet would not open it")
        : paper;

    /// <summary>Its row, with the reason where it could not be read.</summary>
    public FassungRow Row(string? error) =>
        Paper is null
            ? new FassungRow(Fassung, null, null, error ?? "could not be read")
            : new FassungRow(Fassung, Paper with { Paragraphs = [] }, Facts(Paper), null);

    /// <summary>In how many places its second witnesses disagree with it in words; null where there are not two to compare.</summary>
    public int? Disagreements(Func<FassungRef, Witness, Paper> read, Failures failures)
    {
        var counts = Fassung.Witnesses.Select(Count).OfType<int>().ToList();
        return counts.Count == 0 ? null : counts.Sum();

        int? Count(Witness witness) => Paper is null ? null : failures.Try(
            $"{Fassung.Ref} witness {witness.Sha256[..12]}",
            () => Disagreement.In(Comparer.Compare(new("", Paper), new("", read(Fassung.Ref, witness)))))?.Count;
    }

    /// <summary>Its paragraphs with their places in the reading text.</summary>
    public IEnumerable<ParagraphRow> Paragraphs()
    {
        var start = 0;
        foreach (var (i, paragraph) in (Paper?.Paragraphs ?? []).Index())
        {
            var end = start + ReadingText.CodePoints(paragraph.Text);
            yield return new ParagraphRow(Fassung.Ref, i + 1, paragraph, start, end);
            start = end + ReadingText.Separator.Length;
        }
    }

    /// <summary>Its authors, then its signatories.</summary>
    public IEnumerable<PersonRow> People()
    {
        var authors = Paper?.Urheber.Personen ?? [];
        var signatories = Paper?.Unterzeichner ?? [];
        return authors.Select((p, i) => new PersonRow(Fassung.Ref, PeopleTable.Urheber, i + 1, p))
            .Concat(signatories.Select((p, i) => new PersonRow(Fassung.Ref, PeopleTable.Unterzeichner, i + 1, p)));
    }

    private static TextFacts Facts(Paper paper)
    {
        var text = ReadingText.Of(paper);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new TextFacts(sha256, ReadingText.CodePoints(text), paper.Paragraphs.Count);
    }
}
