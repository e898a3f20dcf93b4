namespace OpenDrucksache.Comparing.Typing;

/// <summary>Finds what may never be hidden under a weaker class: figures, dates, negations and duties that changed.</summary>
internal static class Weight
{
    /// <summary>The figures of this meaning that only one side has.</summary>
    public static bool FigureChanged(Revision revision, ChangeClass meaning)
    {
        var (old, @new) = (Figures.Of(revision.Old), Figures.Of(revision.New));
        var gone = Less(old, @new).Concat(Less(@new, old));
        return gone.Any(f => f.Class == meaning);
    }

    /// <summary>A "nicht", "kein" or "ohne" that only one side has, or a prefix that turns a word around.</summary>
    public static bool NegationChanged(Revision revision)
    {
        if (revision.IsOneWord && TurnsAround(revision.Old.LowerAt(0), revision.New.LowerAt(0)))
        {
            return true;
        }

        string[] old = [.. revision.Old.Lower.Where(Lexicon.Negations.Contains).Select(Root)];
        string[] @new = [.. revision.New.Lower.Where(Lexicon.Negations.Contains).Select(Root)];
        return !old.Order(StringComparer.Ordinal).SequenceEqual(@new.Order(StringComparer.Ordinal));

        static string Root(string word) => word.StartsWith("kein", StringComparison.Ordinal) && word.Length <= 6 ? "kein" : word;
    }

    /// <summary>A "muss", "soll" or "fordert" that only one side has, or "hat zu" and "ist zu".</summary>
    public static bool DutyChanged(Revision revision)
    {
        string[] old = [.. Duties(revision.Old)];
        string[] @new = [.. Duties(revision.New)];
        return !old.Order(StringComparer.Ordinal).SequenceEqual(@new.Order(StringComparer.Ordinal));
    }

    /// <summary>A slip of the pen in such a word is no change of what is said: "solll".</summary>
    public static bool IsSlip(Revision revision)
    {
        if (!revision.IsOneWord)
        {
            return false;
        }

        var (old, @new) = (revision.Old.LowerAt(0), revision.New.LowerAt(0));
        var other = IsWeighty(old) ? @new : old;
        return IsWeighty(old) != IsWeighty(@new) && !revision.IsKnown(other) && !Lexicon.Common.Contains(other)
            && old.Length >= 4 && EditDistance.Within(old, @new, 1);
    }

    private static bool IsWeighty(string word) =>
        Lexicon.Negations.Contains(word) || Lexicon.Duties.ContainsKey(word) || Lexicon.NumberWords.ContainsKey(word)
        || Lexicon.Months.Contains(word) || Lexicon.Units.ContainsKey(word) || Lexicon.Days.Contains(word);

    private static IEnumerable<string> Duties(Phrase phrase) => phrase.Lower
        .Select(w => Lexicon.Duties.GetValueOrDefault(Spelling.Plain(w)) ?? Lexicon.Duties.GetValueOrDefault(w)).OfType<string>();

    private static bool TurnsAround(string old, string @new)
    {
        var (shorter, longer) = old.Length < @new.Length ? (old, @new) : (@new, old);
        return shorter.Length >= 4 && longer.EndsWith(shorter, StringComparison.Ordinal)
            && longer[..^shorter.Length] is "un" or "nicht" or "nicht-" or "il" or "ir" or "im" or "in" or "non-" or "miss";
    }

    private static List<T> Less<T>(IEnumerable<T> from, IEnumerable<T> what)
    {
        var rest = what.ToList();
        return [.. from.Where(x => !rest.Remove(x))];
    }
}
