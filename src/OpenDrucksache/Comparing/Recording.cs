using System.Buffers.Binary;

namespace OpenDrucksache.Comparing;

/// <summary>Makes the changes of the record from drafts: number, id, path, quotation and context.</summary>
internal sealed class Recording(Side old, Side @new)
{
    private const int ContextLength = 48;
    private const int IdBits = 48;
    private const ulong IdSeed = 0x4F70656E44727563;

    /// <summary>The ids given so far, and for each the one that its words were given last: so what is said a million times costs a million steps.</summary>
    private readonly Dictionary<ulong, ulong> _ids = [];

    /// <summary>The changes by number; each draft is told its own.</summary>
    public IReadOnlyList<Change> Record(IEnumerable<Draft> drafts, List<Edit> edits)
    {
        var changes = new List<Change>(edits.Count);
        var layout = new List<Draft>();
        foreach (var draft in drafts)
        {
            Take(draft);
        }

        foreach (var edit in edits)
        {
            Take(edit.Draft);
        }

        foreach (var draft in layout)
        {
            changes.Add(Change(draft, draft.Number = changes.Count + 1));
        }

        return changes;

        void Take(Draft draft)
        {
            if (draft.Number != 0)
            {
                return;
            }

            if (draft.Class.Severity == Severity.Layout)
            {
                layout.Add(draft);
                draft.Number = -1;
                return;
            }

            changes.Add(Change(draft, draft.Number = changes.Count + 1));
        }
    }

    private Change Change(Draft draft, int n)
    {
        var oldPlace = draft.OldPlace ?? Trimmed(old, draft.OldStart, draft.OldEnd);
        var newPlace = draft.NewPlace ?? Trimmed(@new, draft.NewStart, draft.NewEnd);
        var oldSaid = draft.OldText ?? Said(old, oldPlace);
        var newSaid = draft.NewText ?? Said(@new, newPlace);
        var oldPath = oldSaid is null ? null : draft.Path ?? old.Path(oldPlace.Start, oldPlace.End);
        var newPath = newSaid is null ? null : draft.Path ?? @new.Path(newPlace.Start, newPlace.End);
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
            OldRange = oldPlace.End > oldPlace.Start ? old.Range(oldPlace.Start, oldPlace.End) : null,
            NewRange = newPlace.End > newPlace.Start ? @new.Range(newPlace.Start, newPlace.End) : null,
            Context = newPlace.End > newPlace.Start ? Context(@new, newPlace.Start, newPlace.End)
                : oldPlace.End > oldPlace.Start ? Context(old, oldPlace.Start, oldPlace.End)
                : ChangeContext.None,
        };
    }

    /// <summary>The stretch without white space at its ends, unless it is nothing else.</summary>
    private static (int Start, int End) Trimmed(Side side, int start, int end)
    {
        var text = end > start ? side.Text.AsSpan(start, end - start) : default;
        var trimmed = text.Trim();
        return trimmed.IsEmpty ? (start, end) : (end - text.TrimStart().Length, start + text.TrimEnd().Length);
    }

    private static string? Said(Side side, (int Start, int End) place) =>
        place.End > place.Start ? side.Text[place.Start..place.End] : null;

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

    /// <summary>What is said twice in the same words at the same place gets another id the second time.</summary>
    private string Id(ChangeClass @class, params ReadOnlySpan<string?> parts)
    {
        var id = Fingerprint.Of(@class.Name, IdSeed);
        foreach (var part in parts)
        {
            id = Fingerprint.Of(part, part is null ? ~id : id);
        }

        if (!_ids.TryAdd(Short(id), id))
        {
            var first = id;
            id = _ids[Short(first)];
            while (!_ids.TryAdd(Short(id), id))
            {
                id = Fingerprint.Of("again", id);
            }

            _ids[Short(first)] = id;
        }

        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, id);
        return Convert.ToHexStringLower(bytes[..(IdBits / 8)]);
    }

    private static ulong Short(ulong id) => id >> (64 - IdBits);
}
