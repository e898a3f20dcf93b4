using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>Makes JSON lines; the buffer is used again for the next one.</summary>
internal sealed class RowLine : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public RowLine() =>
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A row as one line, line feed included: its columns in the order of the table, the partition last.</summary>
    /// <param name="wahlperiode">The partition it lies in.</param>
    /// <param name="columns">The names of its columns.</param>
    /// <param name="write">Writes the value of the column with this number.</param>
    public ReadOnlySpan<byte> Of(int wahlperiode, IReadOnlyList<string> columns, Action<Utf8JsonWriter, int> write)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            _json.WritePropertyName(columns[i]);
            write(_json, i);
        }

        _json.WriteNumber(Table.Partition.Name, wahlperiode);
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        return _buffer.WrittenSpan;
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
