namespace OpenDrucksache.Comparing;

/// <summary>One comparison in the making: the edits in the order of both texts, and what they add up to.</summary>
internal sealed class Work
{
    private const int MostTokens = 4000;

    public List<Edit> Edits { get; } = [];

    public List<string> Fallbacks { get; } = [];

    /// <summary>The changes in the order of the text.</summary>
    public IEnumerable<Draft> Drafts => Edits.Select(e => e.Draft).Distinct();

    public static Work Compare(Side old, Side @new)
    {
        var work = new Work();
        var head = 0;
        while (head < old.Count && head < @new.Count && old[head].Text == @new[head].Text)
        {
            head++;
        }

        var tail = 0;
        while (tail < Math.Min(old.Count, @new.Count) - head && old[old.Count - tail - 1].Text == @new[@new.Count - tail - 1].Text)
        {
            tail++;
        }

        if (old.Text == @new.Text)
        {
            return work;
        }

        work.Middle(old, @new, head, tail);
        return work;
    }

    private void Middle(Side old, Side @new, int head, int tail)
    {
        var vocabulary = new Vocabulary();
        var region = new Region(
            head > 0 ? old.End(head - 1) : 0,
            tail > 0 ? old.Start(old.Count - tail) : old.Text.Length,
            head > 0 ? @new.End(head - 1) : 0,
            tail > 0 ? @new.Start(@new.Count - tail) : @new.Text.Length)
        {
            Old = Cut(old.Text, head > 0 ? old.End(head - 1) : 0, tail > 0 ? old.Start(old.Count - tail) : old.Text.Length, vocabulary),
            New = Cut(@new.Text, head > 0 ? @new.End(head - 1) : 0, tail > 0 ? @new.Start(@new.Count - tail) : @new.Text.Length, vocabulary),
        };
        var hunks = Hunks(region).Select(h => (h, new Draft(ChangeClass.Wording, "wording")));
        new Weaver(old.Text, @new.Text, Edits).Weave(region, hunks);
    }

    private static Token[] Cut(string text, int start, int end, Vocabulary vocabulary)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(text, start, end, vocabulary, tokens);
        return [.. tokens];
    }

    private List<Hunk> Hunks(Region region)
    {
        if (region.Old.Length + region.New.Length > MostTokens)
        {
            Fallbacks.Add("replaced");
            return [new Hunk(0, region.Old.Length, 0, region.New.Length)];
        }

        int[] old = [.. region.Old.Select(t => t.Key)];
        int[] @new = [.. region.New.Select(t => t.Key)];
        return [.. KeyDiffer.Diff(old, @new).Select(b => new Hunk(
            b.DeleteStartA, b.DeleteStartA + b.DeleteCountA, b.InsertStartB, b.InsertStartB + b.InsertCountB))];
    }
}
