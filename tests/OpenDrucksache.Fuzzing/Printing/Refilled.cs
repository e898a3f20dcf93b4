using System.Collections.Concurrent;
using System.Text;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>What became of a paper whose lines were filled anew.</summary>
/// <param name="Name">Which paper.</param>
/// <param name="Refill">How its lines were filled.</param>
/// <param name="Width">To what width.</param>
/// <param name="Same">Whether the reading text is the same.</param>
/// <param name="Comparison">What comparing says.</param>
internal sealed record Refilled(string Name, Refill Refill, int Width, bool Same, Comparison Comparison)
{
    public bool Quiet => Comparison.Verdict is Verdict.Identical or Verdict.Layout;

    public static List<Refilled> Of(IEnumerable<string> files, int seed, params IReadOnlyList<Refill> refills)
    {
        var all = new ConcurrentBag<Refilled>();
        Parallel.ForEach(files, (file, _, number) =>
        {
            var (bytes, random, name) = (File.ReadAllBytes(file), new Random(seed + (int)number), Path.GetFileNameWithoutExtension(file));
            var paper = PaperReader.Read(bytes);
            foreach (var refill in refills)
            {
                var width = random.Next(55, 110);
                var again = PaperReader.Read(Encoding.UTF8.GetBytes(Refilling.Print(Encoding.UTF8.GetString(bytes), refill, width, random.Next(30, 60))));
                all.Add(new Refilled(name, refill, width, ReadingText.Of(paper) == ReadingText.Of(again), Comparer.Compare(new ComparisonSide(name, paper), new ComparisonSide("filled anew", again))));
            }
        });
        return [.. all.OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Refill)];
    }

    public static void Tell(IReadOnlyList<Refilled> all, TextWriter output)
    {
        foreach (var one in all.Where(r => !r.Quiet))
        {
            output.WriteLine($"## {one.Name} {one.Refill} {one.Width} changes={one.Comparison.Changes.Count}");
            foreach (var change in one.Comparison.Changes.Take(4))
            {
                output.WriteLine($"{one.Name} {one.Refill} {one.Width} {change.Class} [{change.OldPath ?? change.NewPath}] | {Quietness.Cut(change.Old)} | {Quietness.Cut(change.New)} | …{(change.Context.Before.Length > 50 ? change.Context.Before[^50..] : change.Context.Before)}");
            }
        }

        foreach (var group in all.GroupBy(r => r.Refill))
        {
            output.WriteLine($"{group.Key}: {group.Count()} texts, {group.Count(r => r.Quiet)} compare as layout, {group.Count(r => r.Same)} read the same text");
        }
    }
}
