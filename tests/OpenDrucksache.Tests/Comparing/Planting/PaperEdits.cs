using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing.Planting;

/// <summary>Edits of whole paragraphs, lists of persons and fields; null where the paper has no place for it.</summary>
internal static class PaperEdits
{
    public delegate (Paper Paper, Planted Planted)? Edit(Paper paper, Random random, HashSet<string> touched);

    private const string NewSentence = "Ferner bleibt zu klären, welche zusätzlichen Aufgaben den Gemeinden daraus erwachsen und wer dafür einsteht.";

    public static readonly IReadOnlyList<(ChangeClass Class, Edit Edit)> All =
    [
        (ChangeClass.ParagraphAdded, (p, r, t) => At(p, r, t, IsText, (list, i) => Added(list, i, ChangeClass.ParagraphAdded))),
        (ChangeClass.ParagraphRemoved, (p, r, t) => At(p, r, t, x => IsText(x) && x.Text.Length > 150, (list, i) => Removed(list, i, ChangeClass.ParagraphRemoved))),
        (ChangeClass.ParagraphMoved, (p, r, t) => At(p, r, t, x => IsText(x) && x.Text.Length > 150, Moved)),
        (ChangeClass.DemandRemoved, (p, r, t) => !IsMotion(p) ? null : At(p, r, t, IsDemand, (list, i) => Removed(list, i, ChangeClass.DemandRemoved))),
        (ChangeClass.DemandAdded, (p, r, t) => !IsMotion(p) ? null : At(p, r, t, IsDemand, AddedDemand)),
        (ChangeClass.Titel, (p, r, t) => At(p, r, t, x => x.Kind == ParagraphKind.Title, (list, i) => Reworded(list, i, ChangeClass.Titel, " umfassend regeln"))),
        (ChangeClass.PersonAdded, (p, r, t) => At(p, r, t, HasNames, (list, i) => Names(list, i, ChangeClass.PersonAdded, r))),
        (ChangeClass.PersonRemoved, (p, r, t) => At(p, r, t, HasNames, (list, i) => Names(list, i, ChangeClass.PersonRemoved, r))),
        (ChangeClass.PersonRenamed, (p, r, t) => At(p, r, t, HasNames, (list, i) => Names(list, i, ChangeClass.PersonRenamed, r))),
        (ChangeClass.PersonMoved, (p, r, t) => At(p, r, t, HasNames, (list, i) => Names(list, i, ChangeClass.PersonMoved, r))),
        (ChangeClass.Fraktion, (p, r, t) => At(p, r, t, x => x.Kind == ParagraphKind.Authors && x.Text.Contains("und der Fraktion ", StringComparison.Ordinal), OtherFraktion)),
        (ChangeClass.Renumbered, (p, r, t) => At(p, r, t, IsNumbered, Renumbered)),
        (ChangeClass.Header, (p, _, _) => p.Datum is { } day
            ? (p with { Datum = day.AddDays(3) }, new Planted(ChangeClass.Header, day.ToString("dd.MM.yyyy"), day.AddDays(3).ToString("dd.MM.yyyy")))
            : null),
        (ChangeClass.Reference, (p, r, t) => At(p, r, t, x => x.Kind == ParagraphKind.Reference && x.Text.Contains("21/", StringComparison.Ordinal),
            (list, i) => Reworded(list, i, ChangeClass.Reference, ", 21/99999"))),
    ];

    private static bool IsMotion(Paper paper) => paper.Drucksachetyp is "Antrag" or "Entschließungsantrag";

    private static bool IsText(Paragraph p) => p.Kind == ParagraphKind.Paragraph && p.Text.Length > 60;

    private static bool IsDemand(Paragraph p) => p is { Kind: ParagraphKind.Item, Text.Length: > 80 } && p.Path.StartsWith("II.", StringComparison.Ordinal);

    private static bool HasNames(Paragraph p) => p.Kind == ParagraphKind.Authors && p.Text.Split(", ") is { Length: > 3 } names
        && names[1..^1].All(name => name.Contains(' ', StringComparison.Ordinal) && !name.Contains("Fraktion", StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal));

    /// <summary>Whether it is the first item of a list of its own.</summary>
    private static bool IsNumbered(Paragraph p) => p is { Kind: ParagraphKind.Item, Marker: "1.", Text.Length: > 60 } && p.Path.EndsWith(".1", StringComparison.Ordinal);

    private static (Paper, Planted)? At(Paper paper, Random random, HashSet<string> touched, Func<Paragraph, bool> where, Func<List<Paragraph>, int, Planted?> edit)
    {
        var list = paper.Paragraphs.ToList();
        var places = Enumerable.Range(0, list.Count).Where(i => where(list[i]) && !touched.Contains(list[i].Text)).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var place = places[random.Next(places.Count)];
        touched.Add(list[place].Text);
        var planted = edit(list, place);
        touched.UnionWith(list.Select(p => p.Text).Except(paper.Paragraphs.Select(p => p.Text)));
        return planted is null ? null : (paper with { Paragraphs = list }, planted);
    }

    private static Planted Added(List<Paragraph> list, int i, ChangeClass @class)
    {
        list.Insert(i + 1, list[i] with { Text = NewSentence });
        return new Planted(@class, null, NewSentence);
    }

    private static Planted Removed(List<Paragraph> list, int i, ChangeClass @class)
    {
        var text = list[i].Text;
        list.RemoveAt(i);
        return new Planted(@class, text, null);
    }

    private static Planted? Moved(List<Paragraph> list, int i)
    {
        var paragraph = list[i];
        var to = list.FindLastIndex(IsText);
        if (to - i < 2)
        {
            return null;
        }

        list.RemoveAt(i);
        list.Insert(to, paragraph);
        return new Planted(ChangeClass.ParagraphMoved, null, null);
    }

    private static Planted AddedDemand(List<Paragraph> list, int i)
    {
        var text = $"{list[i].Marker} dafür zu sorgen, dass die Gemeinden bei der Einrichtung zusätzlicher Anlaufstellen unterstützt werden;";
        list.Insert(i + 1, list[i] with { Text = text });
        return new Planted(ChangeClass.DemandAdded, null, text);
    }

    /// <summary>The items from the second on are counted one higher, as where a draft had left one out.</summary>
    private static Planted? Renumbered(List<Paragraph> list, int i)
    {
        var parent = list[i].Path[..^1];
        var count = 2;
        for (var k = i + 1; k < list.Count && list[k].Path == $"{parent}{count}" && list[k].Marker == $"{count}."; k++, count++)
        {
            list[k] = list[k] with { Path = $"{parent}{count + 1}", Marker = $"{count + 1}.", Text = $"{count + 1}.{list[k].Text[list[k].Marker!.Length..]}" };
        }

        return count < 4 ? null : new Planted(ChangeClass.Renumbered, null, null);
    }

    private static Planted Reworded(List<Paragraph> list, int i, ChangeClass @class, string tail)
    {
        list[i] = list[i] with { Text = list[i].Text + tail };
        return new Planted(@class, null, tail.Trim());
    }

    private static Planted Names(List<Paragraph> list, int i, ChangeClass @class, Random random)
    {
        var names = list[i].Text.Split(", ").ToList();
        var at = random.Next(1, names.Count - 1);
        var name = names[at];
        var planted = new Planted(@class, name, name);
        if (@class == ChangeClass.PersonAdded)
        {
            names.Insert(at, "Wilhelmine Mustermann");
            planted = new Planted(@class, null, "Wilhelmine Mustermann");
        }
        else if (@class == ChangeClass.PersonRemoved)
        {
            names.RemoveAt(at);
            planted = new Planted(@class, name, null);
        }
        else if (@class == ChangeClass.PersonRenamed)
        {
            names[at] = name.StartsWith("Dr. ", StringComparison.Ordinal) ? name[4..] : "Dr. " + name;
            planted = new Planted(@class, name, names[at]);
        }
        else
        {
            names.RemoveAt(at);
            names.Insert(at == 1 ? 2 : 1, name);
            planted = new Planted(@class, null, null);
        }

        list[i] = list[i] with { Text = string.Join(", ", names) };
        return planted;
    }

    private static Planted OtherFraktion(List<Paragraph> list, int i)
    {
        var at = list[i].Text.IndexOf("und der Fraktion ", StringComparison.Ordinal) + "und der Fraktion ".Length;
        var old = list[i].Text[at..];
        list[i] = list[i] with { Text = list[i].Text[..at] + "Die Mitte" };
        return new Planted(ChangeClass.Fraktion, old, "Die Mitte");
    }
}
