using System.Buffers;
using System.Text.Json;

namespace OpenDrucksache.Dip;

/// <summary>
/// JSON in one spelling: keys in ordinal order, no white space. DIP's order of keys is not stable, so nothing may be
/// hashed or compared before this.
/// </summary>
public static class CanonicalJson
{
    /// <summary>The element in its one spelling, without one of its own properties.</summary>
    /// <exception cref="InvalidOperationException">A text in it stands for no characters (a lone surrogate).</exception>
    public static byte[] Of(JsonElement element, string? except = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = DrucksacheJson.Options.Encoder }))
        {
            Write(writer, element, except);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element, string? except = null)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject().Where(p => p.Name != except).OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
