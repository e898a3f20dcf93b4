namespace OpenDrucksache.Reading;

/// <summary>A run of characters of the decoded input and what became of it.</summary>
/// <param name="Start">Where it begins in <see cref="Account.Input"/>, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
/// <param name="Class">What became of it.</param>
/// <param name="Paragraph">The paragraph that holds it, from 0; null for what is not in the reading text.</param>
public readonly record struct ClassedSpan(int Start, int Length, SpanClass Class, int? Paragraph);

/// <summary>
/// A reading with its proof: every character of the input, in order, belongs to exactly one span. The characters of a
/// paragraph's text spans, white space aside, are the characters of the paragraph.
/// </summary>
/// <param name="Input">The input as it was decoded, in NFC.</param>
/// <param name="Spans">The spans, without a gap and without an overlap.</param>
/// <param name="Paper">What was read.</param>
public sealed record Account(string Input, IReadOnlyList<ClassedSpan> Spans, Paper Paper);
