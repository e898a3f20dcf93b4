using System.Text.Json;

namespace OpenDrucksache.Cli;

/// <summary>One JSON object a line.</summary>
internal static class JsonLines
{
    public static void WriteJsonLine<T>(this TextWriter output, T value) =>
        output.WriteLine(JsonSerializer.Serialize(value, typeof(T), ToolJson.Instance));

    /// <summary>The same as bytes.</summary>
    public static byte[] ToBytes<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, typeof(T), ToolJson.Instance), (byte)'\n'];
}
