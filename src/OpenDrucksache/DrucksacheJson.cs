using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenDrucksache;

/// <summary>How the words of the trade are written in JSON: snake_case, one object a line, numbers and refs as their text.</summary>
public static class DrucksacheJson
{
    /// <summary>The one set of options: nulls are written, enumerations are snake_case words, umlauts stay umlauts.</summary>
    /// <remarks>They know the types of this namespace; a copy of them serves a source-generated context of one's own types.</remarks>
    public static JsonSerializerOptions Options { get; } = new DrucksacheJsonTypes(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = null,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new TextConverter<Dokumentnummer>(Dokumentnummer.TryParse),
            new TextConverter<DrucksacheId>(DrucksacheId.TryParse),
            new TextConverter<FassungRef>(FassungRef.TryParse),
            new UtcConverter(),
        },
    }).Options;

    /// <summary>The word that stands for the value of an enumeration: "place_date".</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private delegate bool Parser<T>(string? text, out T value);

    private sealed class TextConverter<T>(Parser<T> parse) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            parse(reader.GetString(), out var value) ? value : throw new JsonException($"no {typeof(T).Name}");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class UtcConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDateTimeOffset().ToUniversalTime();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Utc.Format(value));
    }
}
