using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Cli;

/// <summary>What stands before the fields of a paper.</summary>
internal sealed record PaperHead(string Type, string Source, string Sha256);

/// <summary>A span of the input; offsets and lengths in code points.</summary>
internal sealed record SpanLine(string Type, int Start, int Length, SpanClass Class, int? Paragraph, string Text);

/// <summary>A Fassung against its second witnesses.</summary>
internal sealed record WitnessesLine(string Type, FassungRef Ref, Dokumentnummer? Dokumentnummer, IReadOnlyList<SecondWitness> Witnesses);

/// <summary>A second witness: in how many places it disagrees in words, and the first of them.</summary>
internal sealed record SecondWitness(
    string Sha256,
    string MediaType,
    DateTimeOffset FirstSeen,
    Verdict Verdict,
    double Similarity,
    int Disagreements,
    IReadOnlyList<WitnessPlace> Places);

/// <summary>Where two witnesses disagree.</summary>
internal sealed record WitnessPlace(string Class, string? Path, string? First, string? Second, string Before, string After);

/// <summary>Why a line of <c>diff --batch</c> could not be compared.</summary>
internal sealed record PairFailure(string Type, string? Old, string? New, string Error);

/// <summary>Why a line of <c>show --json -</c> could not be shown.</summary>
internal sealed record PaperFailure(string Type, string? Paper, string Error);

/// <summary>A new Fassung against the one before.</summary>
internal sealed record ComparedLine(string Type, string Old, string New, Verdict Verdict, IReadOnlyDictionary<string, int> Counts);
