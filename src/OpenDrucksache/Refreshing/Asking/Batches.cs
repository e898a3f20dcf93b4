using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>What DIP says of records that were asked for by name.</summary>
/// <param name="Entries">The records, by what they were asked for.</param>
/// <param name="IsWhole">Whether one that is not among them is not listed by DIP; false where a record could not be read.</param>
internal sealed record Batch<T>(IReadOnlyDictionary<string, DipEntry<T>> Entries, bool IsWhole)
    where T : class, IDipRecord;

/// <summary>Asks DIP for many records at once, and for no page more than it takes to have them all.</summary>
internal static class Batches
{
    /// <summary>Records by DIP's ids; null where DIP does not answer.</summary>
    public static Batch<DipDrucksache>? ByIds(DipRun run, DipResource<DipDrucksache> resource, IEnumerable<string> ids) =>
        Ask(run, resource, "f.id", [.. ids], entry => entry.Id);

    /// <summary>Records by numbers; null where DIP does not answer.</summary>
    public static Batch<DipDrucksache>? ByNumbers(DipRun run, IEnumerable<Dokumentnummer> numbers) =>
        Ask(run, DipResource.Drucksache, "f.dokumentnummer", [.. numbers.Select(number => number.ToString())], entry => entry.Value.Dokumentnummer ?? "");

    private static Batch<DipDrucksache>? Ask(
        DipRun run, DipResource<DipDrucksache> resource, string filter, IReadOnlyList<string> names, Func<DipEntry<DipDrucksache>, string> nameOf) =>
        run.AskDip(async dip =>
        {
            var wanted = names.ToHashSet(StringComparer.Ordinal);
            var found = new Dictionary<string, DipEntry<DipDrucksache>>(StringComparer.Ordinal);
            var isWhole = true;
            await foreach (var page in dip.Pages(resource.Everything.With(filter, names), cancellation: run.Cancellation))
            {
                isWhole &= page.Unreadable.Count == 0;
                foreach (var entry in page.Entries.Where(entry => wanted.Contains(nameOf(entry))))
                {
                    found.TryAdd(nameOf(entry), entry);
                }

                if (found.Count == wanted.Count)
                {
                    break;
                }
            }

            return new Batch<DipDrucksache>(found, isWhole);
        });
}
