using System.Diagnostics;
using System.Globalization;
using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Website;
using OpenDrucksache.Website.Lists;
using OpenDrucksache.Website.Search;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Benchmarks.Website;

/// <summary>What docs/pages.md says of many papers: lists and search over the cards of an archive, repeated under other numbers.</summary>
internal static class SiteFigures
{
    private const int PerMonth = 600;

    public static int Run(string archive, int papers)
    {
        var files = new FileSystem();
        var source = PublishSource.Of(ArchiveReader.Open(files, archive));
        List<PaperCard> read = [.. OrderedParallel.Select(source.Drucksachen, d => CardOf.Paper(ReadDrucksache.Of(d, source)))];
        List<PaperCard> cards = [.. Enumerable.Range(0, papers).Select(i => Again(read[i % read.Count], i))];
        var folder = files.Directory.CreateTempSubdirectory("site-").FullName;
        try
        {
            Measure(files, folder, cards);
            return 0;
        }
        finally
        {
            files.Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(FileSystem files, string folder, List<PaperCard> cards)
    {
        var watch = Stopwatch.StartNew();
        var lists = new Listings(cards);
        Row("lists made", watch, $"{lists.Each.Count()} lists");
        var disk = new SiteDisk(files, folder, folder);
        _ = OrderedParallel.Select(lists.Each, list =>
        {
            list.Write(disk, SiteAddress.Local);
            return list.Folder;
        }).Count();
        IndexPages.Write(disk, lists, SiteAddress.Local);
        Row("lists written", watch, Files(files, folder));
        var search = new SearchIndex();
        cards.ForEach(search.Add);
        search.Write(disk, cards, lists);
        Row("search written", watch, Files(files, files.Path.Combine(folder, "suche")));
        Row("largest file of words", watch, $"{Largest(files, files.Path.Combine(folder, "suche", "woerter")) / 1000} kB");
        Row("directory of the search", watch, $"{files.FileInfo.New(files.Path.Combine(folder, "suche", "verzeichnis.js")).Length / 1000} kB");
    }

    private static PaperCard Again(PaperCard card, int i) => card with
    {
        Id = DrucksacheId.Of(new Dokumentnummer(1 + (i / 10_000), 1 + (i % 10_000))),
        Datum = new DateOnly(2000, 1, 1).AddMonths(i / PerMonth),
    };

    private static string Files(FileSystem files, string folder)
    {
        var all = files.Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        return string.Create(CultureInfo.InvariantCulture, $"{all.Length} files, {all.Sum(f => files.FileInfo.New(f).Length) / 1e6:F1} MB");
    }

    private static long Largest(FileSystem files, string folder) => files.Directory.GetFiles(folder).Max(f => files.FileInfo.New(f).Length);

    private static void Row(string what, Stopwatch watch, string figure)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {figure} | {watch.Elapsed.TotalSeconds:F1} s |"));
        watch.Restart();
    }
}
