using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using OpenDrucksache.Archive;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Tests.Archive;

public sealed class WitnessTests
{
    private static readonly byte[] Pdf = Encoding.UTF8.GetBytes("%PDF-1.7 the paper");

    private ArchiveInTempFolder _archive = null!;

    [SetUp]
    public void MakeArchive() => _archive = new();

    [TearDown]
    public void RemoveArchive() => _archive.Dispose();

    [Test]
    public void A_text_joins_the_Fassung_of_its_PDF()
    {
        Keep(PdfOf(Pdf, 7));
        Assert.That(Keep(TextOf("text", Pdf, 9)), Is.EqualTo(new CaptureResult(Ref(1), ObservationOutcome.Joined)));
    }

    [Test]
    public void A_PDF_joins_the_Fassung_that_its_text_made()
    {
        Keep(TextOf("text", Pdf, 7));
        Assert.That(Keep(PdfOf(Pdf, 9)), Is.EqualTo(new CaptureResult(Ref(1), ObservationOutcome.Joined)));
    }

    [Test]
    public void The_PDF_tells_the_Fassung_whichever_came_first()
    {
        Keep(TextOf("text", Pdf, 7));
        Keep(PdfOf(Pdf, 9));
        Assert.That(_archive.Reader.Read(Ref(1)), Is.EqualTo(Pdf));
    }

    [Test]
    public void A_PDF_takes_the_place_of_its_text_file_by_file()
    {
        Keep(TextOf("text", Pdf, 7));
        Keep(PdfOf(Pdf, 9));
        var stored = StorageRoot.Open(new FileSystem(), Path.Combine(_archive.Folder, "ocfl")).Find("drucksache:99/1")!;
        Assert.That(
            stored.Inventory.Head.State.Keys.Order(StringComparer.Ordinal),
            Is.EqualTo(new[] { "v1/fassung.json", "v1/paper.pdf", "v1/text-1.dip.json", "v1/text-1.json", "v1/text-1.txt" }));
    }

    [Test]
    public void A_text_that_joined_can_be_read()
    {
        Keep(PdfOf(Pdf, 7));
        Keep(TextOf("text", Pdf, 9));
        Assert.That(Encoding.UTF8.GetString(_archive.Reader.Read(Ref(1), Only.Witnesses[0])), Is.EqualTo("text"));
    }

    [Test]
    public void A_text_of_another_PDF_is_a_Fassung_of_its_own()
    {
        Keep(PdfOf(Pdf, 7));
        Assert.That(Keep(TextOf("text", [.. Pdf, 0], 9)).Fassung, Is.EqualTo(Ref(2)));
    }

    [Test]
    public void A_draft_text_does_not_join_the_edited_PDF_that_the_record_names_already()
    {
        Keep(PdfOf(Pdf, 28));
        Assert.That(Keep(TextOf("text", Pdf, 29) with { Art = Art.Vorab }).Outcome, Is.EqualTo(ObservationOutcome.New));
    }

    [Test]
    public void A_text_without_a_record_stays_as_it_is()
    {
        Keep(PdfOf(Pdf, 7));
        Assert.That(Keep(TextOf("text", Pdf, 9) with { PdfHash = null, DipRecord = null }).Outcome, Is.EqualTo(ObservationOutcome.New));
    }

    [Test]
    public void The_record_of_a_text_that_was_held_without_one_joins_it()
    {
        Keep(PdfOf(Pdf, 7));
        Keep(TextOf("text", Pdf, 9) with { PdfHash = null, DipRecord = null });
        Keep(TextOf("text", Pdf, 10));
        Assert.That(Only.Witnesses, Has.Count.EqualTo(1));
    }

    [Test]
    public void Two_texts_of_one_PDF_become_one_Fassung_when_it_comes()
    {
        Keep(TextOf("text", Pdf, 7));
        Keep(TextOf("text corrected", Pdf, 8));
        Keep(PdfOf(Pdf, 9));
        Assert.That(Only.Witnesses, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_number_that_joined_another_Fassung_leads_to_it()
    {
        Two_texts_of_one_PDF_become_one_Fassung_when_it_comes();
        Assert.That(_archive.Reader.Read(Ref(2)), Is.EqualTo(Pdf));
    }

    [Test]
    public void A_number_is_never_given_again()
    {
        Two_texts_of_one_PDF_become_one_Fassung_when_it_comes();
        Assert.That(Keep(PdfOf([.. Pdf, 0], 10)).Fassung, Is.EqualTo(Ref(3)));
    }

    [Test]
    public void The_same_text_again_is_unchanged()
    {
        Keep(PdfOf(Pdf, 7));
        Keep(TextOf("text", Pdf, 9));
        Assert.That(Keep(TextOf("text", Pdf, 10)).Outcome, Is.EqualTo(ObservationOutcome.Unchanged));
    }

    [Test]
    public void A_Fassung_was_first_seen_when_its_text_was()
    {
        Keep(PdfOf(Pdf, 9));
        Keep(TextOf("text", Pdf, 7));
        Assert.That(Only.FirstSeen, Is.EqualTo(ArchiveInTempFolder.Day(7)));
    }

    [Test]
    public void A_text_that_DIP_names_beside_a_second_PDF_later_makes_that_one_no_older()
    {
        Keep(PdfOf(Pdf, 7));
        Keep(TextOf("text", Pdf, 7));
        Keep(PdfOf([.. Pdf, 0], 14));
        Keep(TextOf("text", [.. Pdf, 0], 15));
        Assert.That(FirstSeen, Is.EqualTo(new[] { ArchiveInTempFolder.Day(7), ArchiveInTempFolder.Day(14) }));
    }

    [Test]
    public void A_PDF_is_no_older_than_it_is_where_its_text_is_held_beside_another()
    {
        Keep(PdfOf(Pdf, 7));
        Keep(TextOf("text", Pdf, 7));
        Keep(TextOf("text", [.. Pdf, 0], 9));
        Keep(PdfOf([.. Pdf, 0], 14));
        Assert.That(FirstSeen, Is.EqualTo(new[] { ArchiveInTempFolder.Day(7), ArchiveInTempFolder.Day(14) }));
    }

    [Test]
    public void A_text_of_two_PDFs_keeps_in_each_when_it_was_seen_there()
    {
        Keep(PdfOf(Pdf, 7));
        Keep(TextOf("text", Pdf, 8));
        Keep(PdfOf([.. Pdf, 0], 14));
        Keep(TextOf("text", [.. Pdf, 0], 15));
        Keep(TextOf("text", [.. Pdf, 1], 16));
        Assert.That(_archive.Paper("99/1").Fassungen.Select(f => f.Witnesses[0].FirstSeen), Is.EqualTo(new[] { ArchiveInTempFolder.Day(8), ArchiveInTempFolder.Day(15) }));
    }

    [Test]
    public void A_paper_that_gets_its_number_joins_the_text_that_waits_there()
    {
        Keep(TextOf("text", Pdf, 7));
        var unnumbered = _archive.Capture(PdfOf(Pdf, 9), null).Fassung.Drucksache;
        using (var writer = _archive.Open())
        {
            writer.Assign(unnumbered, Dokumentnummer.Parse("99/1"));
        }

        Assert.That(Only.Witnesses, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_archive_with_witnesses_is_whole()
    {
        Two_texts_of_one_PDF_become_one_Fassung_when_it_comes();
        Assert.That(_archive.Findings(), Is.Empty);
    }

    [Test]
    public void A_damaged_witness_is_found()
    {
        Keep(PdfOf(Pdf, 7));
        Keep(TextOf("text", Pdf, 9));
        var file = Directory.EnumerateFiles(_archive.Folder, "text-1.txt", SearchOption.AllDirectories).Single();
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "tex?");
        Assert.That(() => _archive.Reader.Read(Ref(1), Only.Witnesses[0]), Throws.TypeOf<TroubleException>());
    }

    [Test]
    public void A_text_that_DIP_names_beside_two_PDFs_is_a_witness_of_both()
    {
        Keep(TextOf("text", Pdf, 7));
        Keep(PdfOf([.. Pdf, 0], 8));
        Keep(TextOf("text", [.. Pdf, 0], 9));
        Keep(PdfOf(Pdf, 10));
        Assert.That(_archive.Paper("99/1").Fassungen.Select(f => f.Witnesses.Count), Is.EqualTo(new[] { 1, 1 }));
    }

    [Test]
    public void Any_order_of_arrival_gives_the_same_Fassungen_and_witnesses() =>
        Orders.Sample(
            orders => Assert.That(Told(InMemory(orders.Other).Fassungen), Is.EqualTo(Told(InMemory(orders.Some).Fassungen))),
            iter: 5000);

    [Test]
    public void What_lies_on_the_disk_is_what_was_decided() =>
        Orders.Sample(
            orders =>
            {
                using var archive = new ArchiveInTempFolder();
                using (var writer = archive.Open())
                {
                    writer.Capture([.. orders.Other.Select(document => (document, (Dokumentnummer?)Dokumentnummer.Parse("99/1")))]);
                }

                var held = archive.Reader.Holdings(DrucksacheId.Of(Dokumentnummer.Parse("99/1")));
                Assert.That(Told(held.Fassungen), Is.EqualTo(Told(InMemory(orders.Other).Fassungen)));
                Assert.That(archive.Findings(), Is.Empty);
            },
            iter: 20,
            threads: 1);

    [Test]
    public void A_disk_that_fails_amid_the_joining_leaves_the_text_alone_or_joined()
    {
        for (var n = 1; ; n++)
        {
            using var archive = new ArchiveInTempFolder();
            archive.Capture(TextOf("text", Pdf, 7), "99/1");
            var disk = new FailingDisk(n);
            Try(() =>
            {
                using var writer = ArchiveWriter.Open(new FileSystem(), archive.Folder, TimeProvider.System, disk);
                writer.Capture([(PdfOf(Pdf, 9), Dokumentnummer.Parse("99/1"))]);
            });
            archive.Capture(TextOf("text", Pdf, 10), "99/1");
            Assert.That(archive.Findings(), Is.Empty, $"flush {n}");
            Assert.That(archive.Paper("99/1").Fassungen, Has.Count.EqualTo(1), $"flush {n}");
            archive.Capture(PdfOf(Pdf, 11), "99/1");
            Assert.That(archive.Paper("99/1").Newest.Witnesses, Has.Count.EqualTo(1), $"flush {n}");
            if (!disk.HasFailed)
            {
                return;
            }
        }
    }

    /// <summary>Documents of one paper, in two orders; each bytes are read as one art.</summary>
    private static Gen<(CapturedDocument[] Some, CapturedDocument[] Other)> Orders
    {
        get
        {
            byte[][] pdfs = [Pdf, [.. Pdf, 1], [.. Pdf, 2]];
            var arts = Gen.Enum<Art>().Array[6];
            var documents = Gen.OneOf(
                Gen.Int[0, 2].Select(pdf => PdfOf(pdfs[pdf], 7)),
                Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], (text, pdf) => TextOf($"text {text}", pdf < 3 ? pdfs[pdf] : null, 7)));
            return Gen.Select(arts, documents.Array[0, 9]).SelectMany((art, list) =>
            {
                var some = list.DistinctBy(d => (d.Sha256, d.PdfHash)).Select(d => d with { Art = art[d.Content[^1] % 6] }).ToArray();
                return Gen.Shuffle(some).Select(other => (some, other));
            });
        }
    }

    private static Holdings InMemory(IEnumerable<CapturedDocument> documents)
    {
        var holdings = new Holdings();
        foreach (var document in documents)
        {
            holdings.Take(WitnessFacts.Of(document));
        }

        return holdings;
    }

    /// <summary>Each Fassung as the digest that tells it and those of its witnesses.</summary>
    private static string Told(IEnumerable<IReadOnlyList<WitnessFacts>> fassungen) => string.Join('\n', fassungen
        .Select(f => f[0].Sha256 + ": " + string.Join(' ', f.Skip(1).Select(d => d.Sha256).Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal));

    private IEnumerable<DateTimeOffset> FirstSeen => _archive.Paper("99/1").Fassungen.Select(fassung => fassung.FirstSeen);

    private Fassung Only => _archive.Paper("99/1").Fassungen.Single();

    private static FassungRef Ref(int version) => new(DrucksacheId.Of(Dokumentnummer.Parse("99/1")), version);

    private static CapturedDocument PdfOf(byte[] bytes, int day) => new(bytes, ArchiveInTempFolder.Day(day)) { Art = Art.Lektoriert };

    private static CapturedDocument TextOf(string text, byte[]? pdf, int day) => ArchiveInTempFolder.Document(text, day) with
    {
        Art = Art.Lektoriert,
        PdfHash = pdf is null ? null : Convert.ToHexStringLower(MD5.HashData(pdf)),
        DipRecord = Encoding.UTF8.GetBytes("""{"id":"1"}"""),
    };

    private CaptureResult Keep(CapturedDocument document) => _archive.Capture(document, "99/1");

    private static void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is TroubleException or IOException)
        {
        }
    }

    /// <summary>A disk that fails when it is told to flush for the n-th time.</summary>
    private sealed class FailingDisk(int n) : IDurability
    {
        private int _flushes;

        public bool HasFailed => _flushes >= n;

        public void Flush(Stream stream) => Count();

        public void FlushDirectory(string path) => Count();

        public IVolume? OpenVolume(string path) => null;

        private void Count()
        {
            if (++_flushes == n)
            {
                throw new IOException("the disk fails");
            }
        }
    }
}
