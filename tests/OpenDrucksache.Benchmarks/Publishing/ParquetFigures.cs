using System.Diagnostics;
using System.Globalization;
using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Benchmarks.Publishing;

/// <summary>
/// What our Parquet writer takes against ParquetSharp (Arrow's C++ writer): the rows of an archive, held in memory, as files of the same columns,
/// encodings, compression and row groups. The two take turns, after one round for warming up.
/// </summary>
internal static class ParquetFigures
{
    private const long RowGroupBytes = 8 << 20;

    /// <summary>Prints a line for each table and one for all.</summary>
    public static int Run(string archive, int rounds)
    {
        var source = PublishSource.Of(ArchiveReader.Open(new FileSystem(), archive));
        List<PaperRows> papers = [.. OrderedParallel.Select(source.Drucksachen, d => PaperRows.Of(ReadDrucksache.Of(d, source), source))];
        var (folder, all) = (Directory.CreateTempSubdirectory("parquet-"), new List<(double Ours, double Theirs)>());
        try
        {
            Console.WriteLine("table,rows,our_bytes,their_bytes,our_seconds,their_seconds,ratio_min,ratio_median");
            Measure(Dataset.Drucksachen, [.. papers.Select(p => p.Drucksache)]);
            Measure(Dataset.Fassungen, [.. papers.SelectMany(p => p.Drucksache.Fassungen)]);
            Measure(Dataset.Paragraphs, [.. papers.SelectMany(p => p.Paragraphs)]);
            Measure(Dataset.People, [.. papers.SelectMany(p => p.People)]);
            Measure(Dataset.Comparisons, [.. papers.SelectMany(p => p.Comparisons)]);
            Measure(Dataset.Changes, [.. papers.SelectMany(p => p.Changes)]);
            Measure(Dataset.Observations, [.. source.Observations.Select((o, i) => new ObservationRow(i + 1, o))]);
            Row("all", [0, 0, 0], all);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Measure<TRow>(Table<TRow> table, List<TRow> rows)
        {
            var (groups, ours, theirs) = (Groups(table, rows), Path.Combine(folder.FullName, "ours"), Path.Combine(folder.FullName, "theirs"));
            var times = Enumerable.Range(0, rounds + 1)
                .Select(_ => (Time(() => Write(table, groups, ours)), Time(() => ParquetSharpPart.Write(table, groups, theirs))))
                .Skip(1)
                .ToList();
            all = all.Count == 0 ? times : [.. all.Zip(times, (sum, next) => (sum.Ours + next.Item1, sum.Theirs + next.Item2))];
            Row(table.Name, [rows.Count, new FileInfo(ours).Length, new FileInfo(theirs).Length], times);
        }
    }

    private static void Write<TRow>(Table<TRow> table, IReadOnlyList<IReadOnlyList<TRow>> groups, string path)
    {
        using var file = File.Create(path);
        using var part = new ParquetPart<TRow>(file, table);
        foreach (var group in groups)
        {
            foreach (var row in group)
            {
                part.Add(row);
            }

            part.Flush();
        }

        part.Complete();
    }

    /// <summary>The rows as a publish cuts them: by bytes of JSON.</summary>
    private static List<List<TRow>> Groups<TRow>(Table<TRow> table, List<TRow> rows)
    {
        using var line = new RowLine();
        string[] names = [.. table.StoredColumns.Select(column => column.Name)];
        var (groups, waiting) = (new List<List<TRow>> { new() }, 0L);
        foreach (var row in rows)
        {
            groups[^1].Add(row);
            waiting += line.Of(0, names, (json, i) => table.StoredColumns[i].WriteJson(json, row)).Length;
            if (waiting >= RowGroupBytes)
            {
                groups.Add([]);
                waiting = 0;
            }
        }

        return [.. groups.Where(group => group.Count > 0)];
    }

    private static double Time(Action work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }

    private static void Row(string name, long[] figures, List<(double Ours, double Theirs)> times)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name},{string.Join(',', figures)},{Median(t => t.Ours):F4},{Median(t => t.Theirs):F4},{times.Min(t => t.Ours) / times.Min(t => t.Theirs):F2},{Median(t => t.Ours / t.Theirs):F2}"));

        double Median(Func<(double Ours, double Theirs), double> of) => times.Select(of).Order().ElementAt(times.Count / 2);
    }
}
