using System.Globalization;
using System.IO.Abstractions;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>
/// Every look at a source, for ever: append-only JSON Lines, one file per day of the look. A line that a crash tore is
/// cut off before the next one is written; it was never reported. The same bytes at the same instant are one look, however
/// often they are captured.
/// </summary>
internal sealed class ObservationLog(IFileSystem files, string folder, IDurability durability)
{
    private const string DayFormat = "yyyy-MM-dd";
    private const byte NewLine = (byte)'\n';

    private readonly Dictionary<DateOnly, HashSet<Look>> _noted = [];

    public static DateOnly DayOf(Observation observation) => DateOnly.FromDateTime(observation.Seen.UtcDateTime);

    /// <summary>Appends these observations and returns when they are on the disk.</summary>
    public void Append(IEnumerable<Observation> observations)
    {
        foreach (var day in observations.GroupBy(DayOf))
        {
            var noted = Noted(day.Key);
            var fresh = day.Where(o => noted.Add(Look.Of(o))).ToList();
            if (fresh.Count > 0)
            {
                AppendDay(day.Key, fresh);
            }
        }
    }

    /// <summary>All observations, day by day and, in a day, as written.</summary>
    public IEnumerable<Observation> Read()
    {
        if (!files.Directory.Exists(folder))
        {
            yield break;
        }

        foreach (var file in files.Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var observation in ReadDay(file))
            {
                yield return observation;
            }
        }
    }

    /// <summary>The days on which there was a look, ascending.</summary>
    public IEnumerable<DateOnly> Days() => !files.Directory.Exists(folder) ? [] :
        files.Directory.EnumerateFiles(folder, "*.jsonl")
            .Select(file => DateOnly.TryParseExact(files.Path.GetFileNameWithoutExtension(file), DayFormat, out var day) ? day : (DateOnly?)null)
            .OfType<DateOnly>()
            .Order();

    /// <summary>The observations of a day that stand behind the first so many bytes, and how many bytes there are in all.</summary>
    public (IReadOnlyList<Observation> Observations, long End) ReadFrom(DateOnly day, long position)
    {
        if (!files.File.Exists(FileOf(day)))
        {
            return ([], 0);
        }

        using var stream = files.FileStream.New(FileOf(day), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        stream.Position = Math.Min(position, stream.Length);
        var bytes = new byte[stream.Length - stream.Position];
        stream.ReadExactly(bytes);
        var whole = bytes.AsSpan().LastIndexOf(NewLine) + 1;
        var lines = Encoding.UTF8.GetString(bytes, 0, whole).Split((char)NewLine);
        return ([.. lines.SkipLast(1).Select((line, index) => Parse(line, FileOf(day), index + 1))], stream.Length - bytes.Length + whole);
    }

    private string FileOf(DateOnly day) => files.Path.Combine(folder, day.ToString(DayFormat, CultureInfo.InvariantCulture) + ".jsonl");

    private HashSet<Look> Noted(DateOnly day)
    {
        if (!_noted.TryGetValue(day, out var noted))
        {
            noted = files.File.Exists(FileOf(day)) ? [.. ReadDay(FileOf(day)).Select(Look.Of)] : [];
            _noted.Add(day, noted);
        }

        return noted;
    }

    private void AppendDay(DateOnly day, List<Observation> observations)
    {
        var isNewFolder = !files.Directory.Exists(folder);
        files.Directory.CreateDirectory(folder);
        var file = FileOf(day);
        var isNewFile = !files.File.Exists(file);
        using (var stream = files.FileStream.New(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read))
        {
            LastLine.CutTorn(stream);
            foreach (var observation in observations)
            {
                JsonSerializer.Serialize(stream, observation, DrucksacheJson.Options);
                stream.WriteByte(NewLine);
            }

            durability.Flush(stream);
        }

        if (isNewFile)
        {
            durability.FlushDirectory(folder);
        }

        if (isNewFolder)
        {
            durability.FlushDirectory(files.Path.GetDirectoryName(folder)!);
        }
    }

    private IEnumerable<Observation> ReadDay(string file)
    {
        using var reader = new StreamReader(files.FileStream.New(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Encoding.UTF8);
        var lines = reader.ReadToEnd().Split((char)NewLine);
        return lines.SkipLast(1).Select((line, index) => Parse(line, file, index + 1));
    }

    private static Observation Parse(string line, string file, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<Observation>(line, DrucksacheJson.Options)!;
        }
        catch (JsonException e)
        {
            throw new TroubleException($"{file}: line {number} is damaged: {e.Message}. Run 'drucksache verify' and restore the file from a backup", e);
        }
    }

    /// <summary>What makes two observations one look: a capture that is repeated sees the same at the same instant.</summary>
    private readonly record struct Look(DateTimeOffset Seen, FassungRef? Fassung, DrucksacheId? Drucksache, string? Sha256, bool IsMismatch)
    {
        public static Look Of(Observation o) => new(o.Seen, o.Fassung, o.Drucksache, o.Sha256, o.Outcome == ObservationOutcome.HashMismatch);
    }
}
