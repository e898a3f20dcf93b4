using System.Text;
using System.Text.Json;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Publishing.Writing;
using Parquet;
using Parquet.Schema;

namespace OpenDrucksache.Publishing.Verifying;

/// <summary>Reads the rows of a Parquet file as the JSON lines they must equal, by the file's own schema.</summary>
internal static class ParquetLines
{
    /// <summary>The lines, without line feeds; one row group at a time is in memory.</summary>
    public static IEnumerable<string> Read(Stream file, int wahlperiode)
    {
        var reader = Wait(ParquetReader.CreateAsync(file, new ParquetOptions { UseDateOnlyTypeForDates = true }));
        var names = reader.Schema.Fields.Select(f => f.Name).ToList();
        using var line = new RowLine();
        for (var g = 0; g < reader.RowGroupCount; g++)
        {
            using var group = reader.OpenRowGroupReader(g);
            var cells = reader.Schema.Fields.Select(field => Cells(group, field)).ToList();
            for (var row = 0; row < group.RowCount; row++)
            {
                var at = row;
                yield return Encoding.UTF8.GetString(line.Of(wahlperiode, names, (json, column) => cells[column](json, at))[..^1]);
            }
        }
    }

    private static Action<Utf8JsonWriter, int> Cells(ParquetRowGroupReader group, Field field)
    {
        var leaf = ParquetFields.Leaf(field);
        if (field is ListField)
        {
            var lists = Lists(group, leaf);
            return (json, row) => JsonCell.Write(json, lists[row]);
        }

        return leaf.ClrType == typeof(int) ? Values<int>(group, leaf)
            : leaf.ClrType == typeof(long) ? Values<long>(group, leaf)
            : leaf.ClrType == typeof(double) ? Values<double>(group, leaf)
            : leaf.ClrType == typeof(bool) ? Values<bool>(group, leaf)
            : leaf.ClrType == typeof(DateOnly) ? Values<DateOnly>(group, leaf)
            : leaf.ClrType == typeof(DateTime) ? Values<DateTime>(group, leaf)
            : Strings(group, leaf);
    }

    private static Action<Utf8JsonWriter, int> Values<T>(ParquetRowGroupReader group, DataField leaf)
        where T : struct
    {
        var (values, definitions, _) = Raw<T>(group, leaf);
        var places = Places(definitions, leaf.MaxDefinitionLevel);
        return (json, row) => JsonCell.Write(json, places[row] is { } place ? values[place] : (T?)null);
    }

    private static Action<Utf8JsonWriter, int> Strings(ParquetRowGroupReader group, DataField leaf)
    {
        var (values, definitions, _) = Raw<ReadOnlyMemory<char>>(group, leaf);
        var places = Places(definitions, leaf.MaxDefinitionLevel);
        return (json, row) => JsonCell.Write(json, places[row] is { } place ? values[place].ToString() : null);
    }

    private static List<List<string>?> Lists(ParquetRowGroupReader group, DataField leaf)
    {
        var (values, definitions, repetitions) = Raw<ReadOnlyMemory<char>>(group, leaf);
        var lists = new List<List<string>?>();
        var next = 0;
        for (var i = 0; i < definitions.Length; i++)
        {
            if (repetitions[i] == 0)
            {
                lists.Add(definitions[i] == 0 ? null : []);
            }

            if (definitions[i] == leaf.MaxDefinitionLevel)
            {
                lists[^1]!.Add(values[next++].ToString());
            }
        }

        return lists;
    }

    /// <summary>For each row the place of its value among the values; null where it has none.</summary>
    private static int?[] Places(int[] definitions, int defined)
    {
        var next = 0;
        return Array.ConvertAll(definitions, d => d == defined ? next++ : (int?)null);
    }

    /// <summary>Values and levels as the file holds them: the easier calls of Parquet.Net make no list of an empty one.</summary>
    private static (T[] Values, int[] Definitions, int[] Repetitions) Raw<T>(ParquetRowGroupReader group, DataField leaf)
        where T : struct
    {
        var count = checked((int)group.GetMetadata(leaf)!.MetaData!.NumValues);
        var (values, definitions, repetitions) = (new T[count], new int[count], new int[count]);
        group.ReadRawAsync<T>(
            leaf,
            values,
            leaf.MaxDefinitionLevel > 0 ? definitions : default(Memory<int>?),
            leaf.MaxRepetitionLevel > 0 ? repetitions : default(Memory<int>?)).AsTask().GetAwaiter().GetResult();
        return (values, definitions, repetitions);
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
