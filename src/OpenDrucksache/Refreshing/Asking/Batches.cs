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
    public static Batch<DipDrucksache>? ByIds(DipRun run, DipResource<DipDrucksache> resource, IReadOnlyList<string> ids) =>
        Ask(run, OfIds(resource, ids), ids, entry => entry.Id);

    /// <summary>Records by numbers; null where DIP does not answer.</summary>
    public static Batch<DipDrucksache>? ByNumbers(DipRun run, IReadOnlyList<string> numbers) =>
        Ask(run, OfNumbers(numbers), numbers, entry => entry.Value.Herausgeber == "BR" ? "" : entry.Value.Dokumentnummer ?? "");

    /// <summary>The question for records by DIP's ids.</summary>
    public static DipQuery<DipDrucksache> OfIds(DipResource<DipDrucksache> resource, IReadOnlyList<string> ids) => resource.Everything.With("f.id", ids);

    /// <summary>The question for records by numbers: the Bundesrat has papers of the same ones.</summary>
    public static DipQuery<DipDrucksache> OfNumbers(IReadOnlyList<string> numbers) =>
        DipResource.Drucksache.Everything.With("f.zuordnung", "BT").With("f.dokumentnummer", numbers);

    private static Batch<DipDrucksache>? Ask(
        DipRun run, DipQuery<DipDrucksache> query, IReadOnlyList<string> names, Func<DipEntry<DipDrucksache>, string> nameOf) =>
        run.AskDip(async dip =>
        {
            var wanted = names.ToHashSet(StringComparer.Ordinal);
            var found = new Dictionary<string, DipEntry<DipDrucksache>>(StringComparer.Ordinal);
            var isWhole = true;
            await foreach (var page in dip.Pages(query, cancellation: run.Cancellation))
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
