using System.Text;
using OpenDrucksache.Fuzzing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading;

/// <summary>The reading of every real paper against what DIP says of it.</summary>
public sealed class CorpusTests
{
    private static readonly Lazy<List<Row>> Rows = new(() => ReadAll().ToList());

    [Test]
    public void The_numbers_are_DIPs() => Assert.That(Misses(r => r.Account.Paper.Dokumentnummer?.ToString() == r.Number), Is.Empty);

    [Test]
    public void The_types_are_DIPs() => Assert.That(Misses(r => r.Account.Paper.Drucksachetyp == r.Typ), Is.Empty);

    [Test]
    public void The_dates_are_DIPs_but_where_the_paper_prints_another() =>
        Assert.That(Misses(r => r.Account.Paper.Datum?.ToString("yyyy-MM-dd") == r.Date || Printed(r)), Is.Empty);

    [Test]
    public void The_art_is_unknown_only_where_neither_mark_is_there() =>
        Assert.That(Misses(r => r.Account.Paper.Art != Art.Unbekannt || !(r.Account.Input.Contains("lektorierte") || r.Account.Input.Contains("ISSN 0722"))), Is.Empty);

    [Test]
    public void The_accounts_of_characters_close() => Assert.That(Misses(r => Proof.Broken(r.Account) is null), Is.Empty);

    [Test]
    public void The_reading_text_read_again_is_the_same() =>
        Assert.That(Misses(r => ReadingText.Of(r.Account.Paper) is var text && ReadingText.Of(PaperReader.Read(Encoding.UTF8.GetBytes(text))) == text), Is.Empty);

    [Test]
    public void The_notice_is_never_text() => Assert.That(Misses(r => !ReadingText.Of(r.Account.Paper).Contains("ird durch die lektorierte")), Is.Empty);

    private static bool Printed(Row row) => row.Account.Input.Contains($"Wahlperiode {row.Account.Paper.Datum:dd.MM.yyyy}");

    private static IEnumerable<string> Misses(Func<Row, bool> holds) => Rows.Value.Where(r => !holds(r)).Select(r => r.Number);

    private static IEnumerable<Row> ReadAll() =>
        from line in File.ReadLines(Path.Combine(SharedData.Corpus, "index.tsv")).Skip(1)
        let cells = line.Split('\t')
        select new Row(cells[1], cells[2], cells[3], PaperReader.Examine(File.ReadAllBytes(Path.Combine(SharedData.Corpus, cells[0]))));

    private sealed record Row(string Date, string Number, string Typ, Account Account);
}
