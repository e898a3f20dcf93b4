using System.Runtime.CompilerServices;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Dip;

/// <summary>
/// Goes through a list to its end: the page whose cursor is the one that was sent. Guards against cursors that go in a
/// circle and against lists without an end. Records that come again are given once.
/// </summary>
internal static class Paging
{
    private const int PagesWithoutNews = 5;
    private const int Slack = 1000;

    /// <summary>The pages of a list.</summary>
    /// <param name="what">The list, for people.</param>
    /// <param name="ask">Asks for the page at a cursor; null for the first.</param>
    /// <param name="from">Where to begin; null for the beginning.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    /// <exception cref="TroubleException">While iterating: the list does not end.</exception>
    public static async IAsyncEnumerable<DipPage<T>> Follow<T>(
        string what, Func<string?, Task<DipPage<T>>> ask, string? from, [EnumeratorCancellation] CancellationToken cancellation)
        where T : class, IDipRecord
    {
        var cursors = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (cursor, most, idle) = (from, 0, 0);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = await ask(cursor);
            most = Math.Max(most, page.NumFound);
            var fresh = page.Entries.Where(entry => ids.Add(entry.Id)).ToList();
            yield return page with { Entries = fresh };
            if (page.Cursor.Length == 0 || page.Cursor == cursor)
            {
                yield break;
            }

            idle = fresh.Count > 0 ? 0 : idle + 1;
            var isComplete = from is null && ids.Count >= most;
            var turnsBack = !cursors.Add(page.Cursor);
            if (isComplete && (turnsBack || idle > 0))
            {
                yield break;
            }

            if (turnsBack || idle >= PagesWithoutNews || ids.Count > (2L * most) + Slack)
            {
                throw new TroubleException($"{what}: the list does not end: {(turnsBack ? "its cursor goes in a circle" : "its pages hold nothing new")} after {ids.Count} of {most} records. Run it again later");
            }

            cursor = page.Cursor;
        }
    }
}
