using System.Text.Json;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>The record of a comparison as JSON, one line; docs/schema/comparison.schema.json describes it.</summary>
public static class ComparisonJson
{
    private const int MostPending = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = new HarmlessJson() };

    /// <summary>Writes the record in UTF-8 as one line and ends it; piece by piece, so that memory does not depend on its length.</summary>
    public static void WriteLine(Stream output, Comparison comparison, Shown? shown = null)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(json, comparison, shown);
        }

        output.WriteByte((byte)'\n');
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
            Flush(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("ops");
        foreach (var op in comparison.Ops)
        {
            Op(json, op);
            Flush(json);
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

    private static void Flush(Utf8JsonWriter json)
    {
        if (json.BytesPending > MostPending)
        {
            json.Flush();
        }
    }
}
