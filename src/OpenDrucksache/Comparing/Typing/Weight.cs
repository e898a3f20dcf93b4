namespace OpenDrucksache.Comparing.Typing;

/// <summary>Finds what may never be hidden under a weaker class: figures, dates, negations and duties that changed.</summary>
internal static class Weight
{
    /// <summary>The figures of this meaning that only one side has.</summary>
    public static bool FigureChanged(Revision revision, ChangeClass meaning)
    {
        var (old, @new) = (revision.Old.Figures, revision.New.Figures);
        return HasMore(old, @new, meaning) || HasMore(@new, old, meaning);
    }

    /// <summary>A "nicht", "kein" or "ohne" that only one side has, or a prefix that turns a word around.</summary>
    public static bool NegationChanged(Revision revision) =>
        (revision.IsOneWord && TurnsAround(revision.Old[0].Lower, revision.New[0].Lower)) || Differ(revision, w => w.Negation);

    /// <summary>A "muss", "soll" or "fordert" that only one side has.</summary>
    public static bool DutyChanged(Revision revision) => Differ(revision, w => w.Duty);

    /// <summary>A slip of the pen in such a word is no change of what is said: "solll".</summary>
    public static bool IsSlip(Revision revision)
    {
        if (!revision.IsOneWord || revision.Old[0].IsWeighty == revision.New[0].IsWeighty)
        {
            return false;
        }

        var (weighty, other) = revision.Old[0].IsWeighty ? (revision.Old, revision.New) : (revision.New, revision.Old);
        return weighty[0].Lower.Length >= 4 && !other[0].IsCommon && !other.Lexemes.IsRepeated(other.Token(0).Key)
            && EditDistance.Within(weighty[0].Lower, other[0].Lower, 1);
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
        return shorter.Length >= 4 && longer.EndsWith(shorter, StringComparison.Ordinal)
            && longer.AsSpan(0, longer.Length - shorter.Length) is "un" or "nicht" or "nicht-" or "il" or "ir" or "im" or "in" or "non-" or "miss";
    }

    private static bool HasMore(
        List<(ChangeClass Class, string Value)> some, List<(ChangeClass Class, string Value)> others, ChangeClass meaning)
    {
        var rest = others.ToList();
        return some.Exists(f => !rest.Remove(f) && f.Class == meaning);
    }
}
