using System.Text.Json;

namespace OpenDrucksache.Publishing.Deltas;

/// <summary>The rows of a part after the steps of a delta.</summary>
internal static class PartPatch
{
    /// <summary>The new rows in their order, as JSON lines.</summary>
    /// <param name="old">The part before.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="key">The columns of the key.</param>
    /// <exception cref="TroubleException">The steps do not fit the part.</exception>
    public static IEnumerable<string> Rows(RowFile old, RowFile steps, IReadOnlyList<string> key)
    {
        var gone = Keys(steps, key);
        using var puts = steps.Lines().Select(Put).OfType<(long At, string Row)>().GetEnumerator();
        var hasPut = puts.MoveNext();
        var at = 0L;
        foreach (var line in old.Lines())
        {
            using var row = JsonDocument.Parse(line);
            if (gone.Contains(RowFile.Digest(RowFile.Key(row.RootElement, key))))
            {
                continue;
            }

            for (; hasPut && puts.Current.At == at; hasPut = puts.MoveNext(), at++)
            {
                yield return puts.Current.Row;
            }

            yield return line;
            at++;
        }

        for (; hasPut; hasPut = puts.MoveNext(), at++)
        {
            yield return puts.Current.At == at ? puts.Current.Row : throw new TroubleException("the delta does not fit the release. Fetch the newer release whole");
        }
    }

    /// <summary>The keys of the rows that the old part no longer gives.</summary>
    private static HashSet<UInt128> Keys(RowFile steps, IReadOnlyList<string> key)
    {
        var keys = new HashSet<UInt128>();
        foreach (var line in steps.Lines())
        {
            using var step = JsonDocument.Parse(line);
            var row = step.RootElement.TryGetProperty("row", out var put) ? put : step.RootElement.GetProperty("key");
            keys.Add(RowFile.Digest(RowFile.Key(row, key)));
        }

        return keys;
    }

    private static (long At, string Row)? Put(string line)
    {
        using var step = JsonDocument.Parse(line);
        return step.RootElement.TryGetProperty("row", out var row) ? (step.RootElement.GetProperty("at").GetInt64(), row.GetRawText()) : null;
    }
}
