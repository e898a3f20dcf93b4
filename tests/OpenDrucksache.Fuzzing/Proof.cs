using System.Text;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Fuzzing;

/// <summary>Checks that an account closes.</summary>
internal static class Proof
{
    /// <summary>Why the account does not close; null if it does.</summary>
    public static string? Broken(Account account)
    {
        var (at, paragraphs) = (0, account.Paper.Paragraphs.Select(_ => new StringBuilder()).ToList());
        foreach (var span in account.Spans)
        {
            var characters = account.Input.AsSpan(span.Start, span.Length);
            if (span.Start != at || span.Length <= 0)
            {
                return $"the spans have a gap or an overlap at {at}";
            }

            if (span.Class == SpanClass.Space && !characters.Trim().IsEmpty)
            {
                return $"lost at {at}: '{characters}'";
            }

            if (span.Class == SpanClass.Text)
            {
                paragraphs[span.Paragraph ?? throw new InvalidOperationException($"text at {at} is in no paragraph")].Append(characters);
            }

            at += span.Length;
        }

        var wrong = account.Paper.Paragraphs.Select((p, i) => (p.Text, Spans: paragraphs[i].ToString())).FirstOrDefault(p => Bare(p.Text) != Bare(p.Spans));
        return at != account.Input.Length ? $"the spans end at {at} of {account.Input.Length}"
            : wrong.Text is not null ? $"'{wrong.Text}' was read from '{wrong.Spans}'" : null;
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
