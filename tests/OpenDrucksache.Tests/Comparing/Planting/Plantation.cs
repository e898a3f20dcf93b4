using System.Text;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing.Planting;

/// <summary>Plants edits in papers, compares, and keeps count of what was found, typed right and told in excess.</summary>
internal sealed class Plantation
{
    private readonly SortedDictionary<string, (int Planted, int Found, int Typed)> _counts = new(StringComparer.Ordinal);

    public int Planted { get; private set; }

    public int Found { get; private set; }

    public int Typed { get; private set; }

    public int Excess { get; private set; }

    public StringBuilder Misses { get; } = new();

    /// <summary>What editors do to a draft, all of it together: orthography, signs, forms of citation, names, numbers of items.</summary>
    private static readonly HashSet<ChangeClass> Editors =
    [
        ChangeClass.Typo, ChangeClass.Spelling, ChangeClass.Punctuation, ChangeClass.Quotation, ChangeClass.Hyphenation, ChangeClass.Spacing,
        ChangeClass.Citation, ChangeClass.Url, ChangeClass.Renumbered, ChangeClass.PersonAdded, ChangeClass.PersonRenamed, ChangeClass.Header,
    ];

    /// <summary>Plants what editors do, several times the same where the paper has the places, and judges the comparison.</summary>
    public void PlantAsEditors(Paper paper, int edits, Random random) => Plant(paper, edits, random, Editors.Contains, mayRepeat: true);

    /// <summary>Plants so many edits at once, each of another class and in a paragraph of its own, and judges the comparison.</summary>
    public void Plant(Paper paper, int edits, Random random) => Plant(paper, edits, random, _ => true, mayRepeat: false);

    private void Plant(Paper paper, int edits, Random random, Func<ChangeClass, bool> mayBe, bool mayRepeat)
    {
        var edited = paper;
        var truth = new List<Planted>();
        var touched = new HashSet<string>();
        for (var tries = 0; truth.Count < edits && tries < 40 + (4 * edits); tries++)
        {
            var seen = new HashSet<string>(touched);
            var planted = random.Next(3) == 0 ? Whole(edited, random, seen) : Word(edited, random, seen);
            if (planted is { } p && mayBe(p.Planted.Class) && truth.TrueForAll(t => t.Class != p.Planted.Class || (mayRepeat && t.Class != ChangeClass.Header && t.Old is not null && t.Old != p.Planted.Old)))
            {
                (edited, touched) = (p.Paper, seen);
                truth.Add(p.Planted);
            }
        }

        if (truth.Count > 0)
        {
            Judge(Pairs.Compare(paper, edited), truth);
        }
    }

    public string Report()
    {
        var report = new StringBuilder($"planted {Planted}, found {Found}, typed right {Typed}, told in excess {Excess}\n");
        foreach (var (name, (planted, found, typed)) in _counts)
        {
            report.Append($"{name,-20} {planted,6} {found,6} {typed,6}\n");
        }

        return report.Append(Misses).ToString();
    }

    private static (Paper Paper, Planted Planted)? Whole(Paper paper, Random random, HashSet<string> touched) =>
        PaperEdits.All[random.Next(PaperEdits.All.Count)].Edit(paper, random, touched);

    private static (Paper Paper, Planted Planted)? Word(Paper paper, Random random, HashSet<string> touched)
    {
        var edit = WordEdits.All[random.Next(WordEdits.All.Count)].Edit;
        var places = Enumerable.Range(0, paper.Paragraphs.Count)
            .Where(i => paper.Paragraphs[i].Kind is ParagraphKind.Paragraph or ParagraphKind.Item && paper.Paragraphs[i].Text.Length > 60
                && !touched.Contains(paper.Paragraphs[i].Text)).ToArray();
        random.Shuffle(places);
        foreach (var i in places)
        {
            var marker = paper.Paragraphs[i].Marker?.Length ?? 0;
            if (edit(paper.Paragraphs[i].Text[marker..], random) is { } done)
            {
                var list = paper.Paragraphs.ToList();
                list[i] = list[i] with { Text = list[i].Text[..marker] + done.Text };
                touched.Add(list[i].Text);
                return (paper with { Paragraphs = list }, done.Planted);
            }
        }

        return null;
    }

    private void Judge(Comparison comparison, List<Planted> truth)
    {
        var changes = comparison.Changes;
        foreach (var planted in truth)
        {
            var told = changes.Where(planted.IsToldBy).ToList();
            var (found, typed) = (told.Count > 0, told.Exists(c => c.Class == planted.Class));
            var count = _counts.GetValueOrDefault(planted.Class.Name);
            _counts[planted.Class.Name] = (count.Planted + 1, count.Found + (found ? 1 : 0), count.Typed + (typed ? 1 : 0));
            Planted++;
            Found += found ? 1 : 0;
            Typed += typed ? 1 : 0;
            if (!typed)
            {
                Misses.Append($"{comparison.New.Titel} {planted}: {string.Join(" | ", changes.Select(c => $"{c.Class}[{c.Rule}] «{c.Old}»→«{c.New}»"))}\n");
            }
        }

        if (changes.Count > truth.Count)
        {
            Excess += changes.Count - truth.Count;
            Misses.Append($"EXCESS {string.Join("; ", truth)}: {string.Join(" | ", changes.Select(c => $"{c.Class}[{c.Rule}] «{c.Old}»→«{c.New}»"))}\n");
        }
    }
}
