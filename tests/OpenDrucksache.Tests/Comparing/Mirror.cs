using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>What a comparison finds, read in a mirror: what came has gone.</summary>
internal static class Mirror
{
    private static readonly Dictionary<ChangeClass, ChangeClass> Opposites = new[]
    {
        (ChangeClass.PersonAdded, ChangeClass.PersonRemoved),
        (ChangeClass.ParagraphAdded, ChangeClass.ParagraphRemoved),
        (ChangeClass.DemandAdded, ChangeClass.DemandRemoved),
    }.SelectMany(p => new[] { (p.Item1, p.Item2), (p.Item2, p.Item1) }).ToDictionary(p => p.Item1, p => p.Item2);

    /// <summary>The classes that are told, those of severity 0 left out.</summary>
    public static string Classes(Comparison comparison) => Join(comparison.Changes.Select(c => c.Class));

    /// <summary>The classes that the comparison backwards should tell.</summary>
    public static string Turned(Comparison comparison) =>
        Join(comparison.Changes.Select(c => Opposites.GetValueOrDefault(c.Class, c.Class)));

    private static string Join(IEnumerable<ChangeClass> classes) => string.Join(' ', classes.Select(c => c.Name).Order(StringComparer.Ordinal));
}
