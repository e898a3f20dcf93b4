using System.Text;
using System.Text.Json;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Lists;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Search;

/// <summary>
/// The index of the search: scripts that hand their data over, cut so that a search loads little. A word lies in the file of its first
/// letters; where that would be large, in that of one letter more.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>The largest a file of words becomes, in about as many bytes, before it is cut.</summary>
    private const int MostBytes = 48_000;

    private const int FewestPapers = 300;
    private const int FirstLetters = 2;

    private readonly Dictionary<string, Posting> _words = new(StringComparer.Ordinal);

    /// <summary>Takes the words of a paper; papers come in the order of their ids.</summary>
    public void Add(PaperCard card)
    {
        var key = PaperKey.Of(card.Id);
        Add(Posting.Titles, key, SearchWords.Of($"{card.Titel} {card.Drucksachetyp} {string.Join(' ', card.Fraktionen)}"));
        Add(Posting.Persons, key, card.Personen.Select(p => p.Slug).Concat(card.Moves.Select(m => m.Slug)).SelectMany(SearchWords.Of));
        Add(Posting.Changes, key, card.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Writes the words taken, what to show of the papers, and the directory of all files.</summary>
    public void Write(SiteDisk disk, IReadOnlyList<PaperCard> cards, Listings lists)
    {
        foreach (var list in lists.Types.Concat(lists.Fraktionen).Concat(lists.Persons))
        {
            foreach (var word in SearchWords.Of(list.Name))
            {
                Of(word).Pages[list.Folder] = list.Name.Length <= 100 ? list.Name : list.Name[..100];
            }
        }

        var often = cards.Count < FewestPapers ? [] : _words.Where(w => w.Value.Of(Posting.Titles).Count > cards.Count / 3).Select(w => w.Key).Order(StringComparer.Ordinal).ToList();
        often.ForEach(word => _words.Remove(word));
        var files = _words.GroupBy(w => w.Key[..FirstLetters]).OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => Cut(g.Key, [.. g.OrderBy(w => w.Key, StringComparer.Ordinal)])).ToList();
        foreach (var (name, entries) in files)
        {
            WriteScript(disk, $"woerter/{name}", "woerter", name, json => WriteWords(json, entries));
        }

        foreach (var file in cards.GroupBy(c => PaperKey.File(c.Id)))
        {
            WriteScript(disk, $"papiere/{file.Key}", "papiere", file.Key, json => WritePapers(json, file));
        }

        WriteScript(disk, "verzeichnis", "verzeichnis", "", json =>
        {
            json.WriteStartObject();
            Strings(json, "woerter", files.Select(f => f.Name));
            Strings(json, "haeufig", often);
            Strings(json, "wahlperioden", cards.Select(c => c.Id.Dokumentnummer?.Wahlperiode).OfType<int>().Distinct().OrderDescending().Select(w => $"{w}"));
            json.WriteEndObject();
        });
    }

    private void Add(int list, long paper, IEnumerable<string> found)
    {
        foreach (var word in found)
        {
            Of(word).Add(list, paper);
        }
    }

    private Posting Of(string word)
    {
        if (!_words.TryGetValue(word, out var posting))
        {
            _words.Add(word, posting = new Posting());
        }

        return posting;
    }

    /// <summary>One file, or several of one letter more; the word that ends here stays in a file of its own name.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<KeyValuePair<string, Posting>> Words)> Cut(string name, List<KeyValuePair<string, Posting>> words) =>
        words.Count == 1 || words.Sum(w => w.Key.Length + 12 + (3 * w.Value.Count)) <= MostBytes
            ? [(name, words)]
            : words.GroupBy(w => w.Key.Length == name.Length ? name + "_" : w.Key[..(name.Length + 1)])
                .SelectMany(g => g.Key[^1] == '_' ? [(g.Key, [.. g])] : Cut(g.Key, [.. g]));

    private static void WriteWords(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, Posting>> words)
    {
        json.WriteStartObject();
        foreach (var (word, posting) in words)
        {
            json.WriteStartArray(word);
            for (var list = Posting.Titles; list <= Posting.Changes; list++)
            {
                json.WriteStartArray();
                var before = 0L;
                foreach (var paper in posting.Of(list))
                {
                    json.WriteNumberValue(paper - before);
                    before = paper;
                }

                json.WriteEndArray();
            }

            json.WriteStartArray();
            foreach (var (folder, name) in posting.Pages)
            {
                json.WriteStartArray();
                json.WriteStringValue(name);
                json.WriteStringValue(folder);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePapers(Utf8JsonWriter json, IEnumerable<PaperCard> cards)
    {
        json.WriteStartObject();
        foreach (var card in cards)
        {
            json.WriteStartObject($"{PaperKey.Of(card.Id)}");
            json.WriteString("ort", card.Id.ToString());
            json.WriteString("nummer", card.Number);
            json.WriteString("titel", Rendering.Html.HtmlText.Clip(card.Heading, 200));
            json.WriteString("typ", card.Drucksachetyp);
            json.WriteString("tag", German.Day(card.Day));
            json.WriteNumber("gewicht", card.Main is { } main ? (int)main.Verdict : 0);
            json.WriteString("satz", card.Main?.Sentence ?? German.State(card.State));
            json.WriteString("paar", card.Main?.Name);
            json.WriteStartArray("aenderungen");
            foreach (var change in card.Top)
            {
                json.WriteStartArray();
                json.WriteStringValue(change.Id);
                json.WriteStringValue(ChangeClass.TryParse(change.Class, out var found) ? GermanWords.Of(found) : change.Class);
                json.WriteStringValue(change.Old);
                json.WriteStringValue(change.New);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteScript(SiteDisk disk, string path, string function, string name, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.ASCII.GetBytes($"drucksache.{function}(\"{name}\","));
        using (var json = new Utf8JsonWriter(bytes, SiteJson.Writer))
        {
            write(json);
        }

        bytes.Write(");\n"u8);
        disk.Write($"{SitePath.Search}{path}.js", bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
