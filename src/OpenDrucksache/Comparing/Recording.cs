using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OpenDrucksache.Comparing;

/// <summary>Makes the changes of the record from drafts: number, id, path, quotation and context.</summary>
internal sealed class Recording(Side old, Side @new)
{
    private const int ContextLength = 48;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The changes by number and, for each draft, its number.</summary>
    public (IReadOnlyList<Change> Changes, IReadOnlyDictionary<Draft, int> Numbers) Record(IEnumerable<Draft> drafts)
    {
        var numbers = new Dictionary<Draft, int>();
        var changes = new List<Change>();
        foreach (var draft in drafts.OrderBy(d => d.Class.Severity == Severity.Layout))
        {
            numbers.Add(draft, changes.Count + 1);
            changes.Add(Change(draft, changes.Count + 1));
        }

        return (changes, numbers);
    }

    private Change Change(Draft draft, int n)
    {
        var oldSaid = draft.OldText ?? Said(old, draft.OldStart, draft.OldEnd);
        var newSaid = draft.NewText ?? Said(@new, draft.NewStart, draft.NewEnd);
        var oldPath = oldSaid is null ? null : draft.Path ?? Path(old, draft.OldStart, draft.OldEnd);
        var newPath = newSaid is null ? null : draft.Path ?? Path(@new, draft.NewStart, draft.NewEnd);
        return new Change
        {
            N = n,
            Id = Id(draft.Class, oldPath, newPath, oldSaid, newSaid),
            Class = draft.Class,
            Rule = draft.Rule,
            Old = oldSaid,
            New = newSaid,
            OldPath = oldPath,
            NewPath = newPath,
            OldRange = draft.OldEnd > draft.OldStart ? old.Range(draft.OldStart, draft.OldEnd) : null,
            NewRange = draft.NewEnd > draft.NewStart ? @new.Range(draft.NewStart, draft.NewEnd) : null,
            Context = !draft.HasPlace ? ChangeContext.None
                : draft.NewEnd > draft.NewStart ? Context(@new, draft.NewStart, draft.NewEnd)
                : Context(old, draft.OldStart, draft.OldEnd),
        };
    }

    private static string? Said(Side side, int start, int end)
    {
        var said = end > start ? side.Text.AsSpan(start, end - start) : default;
        return said.IsEmpty ? null : said.IsWhiteSpace() ? said.ToString() : said.Trim().ToString();
    }

    private static string Path(Side side, int start, int end)
    {
        while (start < end - 1 && char.IsWhiteSpace(side.Text[start]))
        {
            start++;
        }

        return side.ParagraphAt(start) is >= 0 and var paragraph ? Paths.Of(side[paragraph]) : "";
    }

    private static ChangeContext Context(Side side, int start, int end)
    {
        var (first, last) = (side.ParagraphAt(start), side.ParagraphAt(Math.Max(start, end - 1)));
        if (first < 0)
        {
            return ChangeContext.None;
        }

        var before = side.Text.AsSpan(side.Start(first), start - side.Start(first));
        var after = side.Text.AsSpan(Math.Min(end, side.End(last)), Math.Max(0, side.End(last) - end));
        return new ChangeContext(Excerpt.Tail(before, ContextLength), Excerpt.Head(after, ContextLength));
    }

    private string Id(ChangeClass @class, params ReadOnlySpan<string?> parts)
    {
        var said = new StringBuilder(@class.Name);
        foreach (var part in parts)
        {
            said.Append('\0').Append(part);
        }

        var ordinal = _seen[said.ToString()] = _seen.GetValueOrDefault(said.ToString()) + 1;
        said.Append('\0').Append(ordinal.ToString(CultureInfo.InvariantCulture));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())))[..12];
    }
}
