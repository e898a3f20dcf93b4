using System.Collections.Concurrent;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>Prints the papers of a folder anew and says how many read the same.</summary>
internal static class Quietness
{
    public static List<Echo> Of(IEnumerable<string> files, int seed)
    {
        var echoes = new ConcurrentBag<Echo>();
        Parallel.ForEach(files, (file, _, number) =>
        {
            var paper = PaperReader.Read(File.ReadAllBytes(file));
            var name = Path.GetFileNameWithoutExtension(file);
            foreach (var measure in Measure.Some(seed + (int)number))
            {
                echoes.Add(Echo.Of(name, paper, measure));
            }
        });
        return [.. echoes.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Measure.Flavour)];
    }

    public static void Tell(IReadOnlyList<Echo> echoes, TextWriter output)
    {
        foreach (var echo in echoes.Where(e => !e.Quiet))
        {
            output.WriteLine($"## {echo.Name} {echo.Measure.Flavour} words={echo.Words} changes={echo.Comparison.Changes.Count}");
            foreach (var change in echo.Comparison.Changes.Take(4))
            {
                output.WriteLine($"{echo.Name} {echo.Measure.Flavour} {echo.Measure.Width} {change.Class} {change.Rule} [{change.OldPath ?? change.NewPath}] | {Cut(change.Old)} | {Cut(change.New)} | …{(change.Context.Before.Length > 50 ? change.Context.Before[^50..] : change.Context.Before)}");
            }
        }

        foreach (var group in echoes.GroupBy(e => e.Measure.Flavour))
        {
            output.WriteLine($"{group.Key}: {group.Count()} prints, {group.Count(e => e.Quiet)} quiet, {group.Count(e => e.Words)} in the same words, {group.Count(e => e.Paragraphs)} in the same paragraphs");
        }
    }

    public static string Cut(string? text) => text is null ? "∅" : text.Length > 110 ? text[..110] + "…" : text;
}
