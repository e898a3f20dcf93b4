using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Finds what may never be hidden under a weaker class: figures, dates, negations and duties that changed.</summary>
internal static class Weight
{
    private const int MostPairs = 4096;

    /// <summary>The figures of this meaning that only one side has.</summary>
    public static bool FigureChanged(Revision revision, ChangeClass meaning)
    {
        var (old, @new) = (revision.Old.Figures.List, revision.New.Figures.List);
        return HasMore(old, @new, meaning) || HasMore(@new, old, meaning);
    }

    /// <summary>A "nicht", "kein" or "ohne" that only one side has.</summary>
    public static bool NegationChanged(Revision revision) => Differ(revision, w => w.Known.Negation);

    /// <summary>A prefix that turns a word around: "zulässig", "unzulässig".</summary>
    public static bool IsTurnedAround(Revision revision)
    {
        if (!revision.IsReplacement || (long)revision.Old.Count * revision.New.Count > MostPairs)
        {
            return false;
        }

        for (var i = 0; i < revision.Old.Count; i++)
        {
            for (var j = 0; j < revision.New.Count; j++)
            {
                if (revision.Old.KindAt(i) == TokenKind.Word && TurnsAround(revision.Old[i].Lower, revision.New[j].Lower))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A "muss", "soll" or "fordert" that only one side has.</summary>
    public static bool DutyChanged(Revision revision) => Differ(revision, w => w.Duty);

    /// <summary>
    /// A slip of the pen in such a word is no change of what is said: "solll", "nihct". A letter that another takes the place of,
    /// or that is new, may make another word of it.
    /// </summary>
    public static bool IsSlip(Revision revision)
    {
        if (!revision.IsOneWord || revision.Old[0].IsWeighty == revision.New[0].IsWeighty)
        {
            return false;
        }

        var (weighty, other) = revision.Old[0].IsWeighty ? (revision.Old, revision.New) : (revision.New, revision.Old);
        return weighty[0].Lower.Length >= 4 && !other[0].IsCommon && !other.Lexemes.IsInBoth(other.Token(0).Key)
            && Slips.IsSlipOf(other[0].Lower, weighty[0].Lower);
    }

    private static bool Differ(Revision revision, Func<Lexeme, string?> read)
    {
        var (old, @new) = (revision.Old.Select(read), revision.New.Select(read));
        old.Sort(StringComparer.Ordinal);
        @new.Sort(StringComparer.Ordinal);
        return !old.SequenceEqual(@new);
    }

    private static bool TurnsAround(string old, string @new)
    {
        var (shorter, longer) = old.Length < @new.Length ? (old, @new) : (@new, old);
        if (shorter.Length < 4 || longer.Length - shorter.Length is < 2 or > 6 || !longer.EndsWith(shorter, StringComparison.Ordinal))
        {
            return false;
        }

        return longer.AsSpan(0, longer.Length - shorter.Length) switch
        {
            "un" or "nicht" or "nicht-" or "non-" or "miss" => true,
            "il" => shorter[0] == 'l',
            "ir" => shorter[0] == 'r',
            "im" => shorter[0] is 'm' or 'p',
            "in" => shorter.Length >= 6,
            _ => false,
        };
    }

    private static bool HasMore(List<Figure> some, List<Figure> others, ChangeClass meaning)
    {
        if (some.Count == 0)
        {
            return false;
        }

        var rest = others.ToList();
        foreach (var figure in some)
        {
            if (!rest.Remove(figure) && figure.Class == meaning)
            {
                return true;
            }
        }

        return false;
    }
}
