using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>The record of a comparison as JSON, one line; docs/schema/comparison.schema.json describes it.</summary>
public static class ComparisonJson
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record on one line, without a line end.</summary>
    public static string ToLine(Comparison comparison, Shown? shown = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            Write(json, comparison, shown);
        }

        return Escaped(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>Writes the record as one object.</summary>
    public static void Write(Utf8JsonWriter json, Comparison comparison, Shown? shown = null)
    {
        json.WriteStartObject();
        json.WriteString("type", "comparison");
        Paper(json, "old", comparison.Old);
        Paper(json, "new", comparison.New);
        json.WriteString("verdict", DrucksacheJson.Word(comparison.Verdict));
        json.WriteString("offset_unit", "code_point");
        json.WriteNumber("similarity", comparison.Similarity);
        json.WriteBoolean("complete", comparison.Complete);
        json.WriteStartArray("fallbacks");
        foreach (var fallback in comparison.Fallbacks)
        {
            json.WriteStringValue(fallback);
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (var (@class, count) in comparison.Counts)
        {
            json.WriteNumber(@class.Name, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (var change in (shown ?? Shown.Default).Of(comparison))
        {
            ChangeJson.Write(json, change);
        }

        json.WriteEndArray();
        json.WriteStartArray("ops");
        foreach (var op in comparison.Ops)
        {
            Op(json, op);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Paper(Utf8JsonWriter json, string name, ComparedPaper paper)
    {
        json.WriteStartObject(name);
        json.WriteString("ref", paper.Ref);
        json.WriteString("art", DrucksacheJson.Word(paper.Art));
        json.WriteString("sha256", paper.Sha256);
        json.WriteString("text_sha256", paper.TextSha256);
        json.WriteString("dokumentnummer", paper.Dokumentnummer?.ToString());
        json.WriteString("titel", paper.Titel);
        json.WriteEndObject();
    }

    private static void Op(Utf8JsonWriter json, TextOp op)
    {
        json.WriteStartObject();
        json.WriteString("op", DrucksacheJson.Word(op.Op));
        ChangeJson.Range(json, "old", op.Old);
        ChangeJson.Range(json, "new", op.New);
        if (op.Change is { } change)
        {
            json.WriteNumber("change", change);
        }

        json.WriteEndObject();
    }


    /// <summary>Signs that act on a terminal stay escaped: they can only stand inside JSON strings.</summary>
    private static string Escaped(string line)
    {
        if (!line.EnumerateRunes().Any(Visible.Acts))
        {
            return line;
        }

        var escaped = new StringBuilder(line.Length + 64);
        foreach (var rune in line.EnumerateRunes())
        {
            if (!Visible.Acts(rune))
            {
                escaped.Append(rune.ToString());
                continue;
            }

            foreach (var unit in rune.ToString())
            {
                escaped.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }
}
