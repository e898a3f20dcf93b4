using System.IO.Abstractions;
using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>
/// Every look at a source, for ever: append-only JSON Lines, one file per day of the look. A line that a crash tore is
/// cut off before the next one is written; it was never reported. The same bytes at the same instant are one look, however
/// often they are captured. A day that is over is sealed into an OCFL object; it reads the same before and after.
/// </summary>
/// <param name="files">The disk.</param>
/// <param name="folder">Where the files lie.</param>
/// <param name="durability">How lines reach the disk.</param>
/// <param name="root">Where sealed days are; null where there are none.</param>
internal sealed class ObservationLog(IFileSystem files, string folder, IDurability durability, StorageRoot? root = null)
{
    private const byte NewLine = (byte)'\n';

    /// <summary>What every line of this program begins with.</summary>
    private static ReadOnlySpan<byte> Begin => "{\"seen\":\""u8;

    /// <summary>The looks of a day from a time on, as far as they are on the disk.</summary>
    private readonly Dictionary<DateOnly, (DateTimeOffset From, HashSet<Look> Looks)> _noted = [];

    public static DateOnly DayOf(Observation observation) => DateOnly.FromDateTime(observation.Seen.UtcDateTime);

    /// <summary>Appends these observations and returns when they are on the disk.</summary>
    public void Append(IEnumerable<Observation> observations)
    {
        foreach (var day in observations.GroupBy(DayOf))
        {
            var noted = Noted(day.Key, day.Min(o => o.Seen));
            var fresh = day.Where(o => noted.Add(Look.Of(o))).ToList();
            if (fresh.Count > 0)
            {
                AppendDay(day.Key, fresh);
            }
        }
    }

    /// <summary>All observations of these days, day by day and, in a day, as written.</summary>
    public IEnumerable<Observation> Read(IEnumerable<DateOnly> days) => days.Order().SelectMany(day => ReadFrom(day, 0).Observations);

    /// <summary>All days on which there was a look, ascending. Goes over the names of all objects.</summary>
    public IEnumerable<DateOnly> Days() => OpenDays().Union(root is null ? [] : SealedDay.Days(root)).Order();

    /// <summary>The days that have a file of their own, ascending: those that are not over, and those of which something was noted later.</summary>
    public IEnumerable<DateOnly> OpenDays() => !files.Directory.Exists(folder) ? [] :
        files.Directory.EnumerateFiles(folder, "*.jsonl")
            .Select(file => SealedDay.DayOf(files.Path.GetFileNameWithoutExtension(file)))
            .OfType<DateOnly>()
            .Order();

    /// <summary>The observations of a day that stand behind the first so many bytes, and how many bytes there are in all.</summary>
    /// <exception cref="TroubleException">A line is damaged.</exception>
    public (IReadOnlyList<Observation> Observations, long End) ReadFrom(DateOnly day, long position)
    {
        using var bytes = Open(day);
        var fresh = bytes.ReadFrom(position);
        return ([.. Observations(fresh, day)], Math.Min(position, bytes.Length) + fresh.AsSpan().LastIndexOf(NewLine) + 1);
    }

    /// <summary>What is wrong with a day; null for a day that can be read.</summary>
    public string? Complaint(DateOnly day)
    {
        try
        {
            ReadFrom(day, 0);
            return null;
        }
        catch (Exception e) when (e is TroubleException or OcflException)
        {
            return e.Message;
        }
    }

    /// <summary>What of a day's file is not sealed yet, to the end of its last whole line.</summary>
    public byte[] Unsealed(DateOnly day)
    {
        using var bytes = Open(day);
        var open = bytes.ReadFrom(bytes.SealedLength);
        return open[..(open.AsSpan().LastIndexOf(NewLine) + 1)];
    }

    /// <summary>Deletes the files of days that are sealed to the end.</summary>
    public void Forget(IEnumerable<DateOnly> days)
    {
        foreach (var day in days)
        {
            files.File.Delete(FileOf(day));
        }

        durability.FlushDirectory(folder);
    }

    private DayBytes Open(DateOnly day) => DayBytes.Open(files, FileOf(day), () => root is null ? null : SealedDay.Find(root, day), day);

    private string FileOf(DateOnly day) => files.Path.Combine(folder, SealedDay.NameOf(day) + ".jsonl");

    private HashSet<Look> Noted(DateOnly day, DateTimeOffset from)
    {
        if (!_noted.TryGetValue(day, out var noted) || from < noted.From)
        {
            using var bytes = Open(day);
            noted = (from, [.. Observations(bytes.ReadFrom(0), day, from).Select(Look.Of)]);
            _noted[day] = noted;
        }

        return noted.Looks;
    }

    private void AppendDay(DateOnly day, List<Observation> observations)
    {
        var isNewFolder = !files.Directory.Exists(folder);
        files.Directory.CreateDirectory(folder);
        var file = FileOf(day);
        var isNewFile = !files.File.Exists(file);
        using (var stream = files.FileStream.New(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete))
        {
            LastLine.CutTorn(stream);
            foreach (var observation in observations)
            {
                JsonSerializer.Serialize(stream, observation, ArchiveJson.Instance.Observation);
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

    private IEnumerable<Observation> Observations(byte[] lines, DateOnly day, DateTimeOffset from = default)
    {
        for (var (start, line) = (0, 1); lines.AsSpan(start).IndexOf(NewLine) is var length and >= 0; start += length + 1, line++)
        {
            if (!IsBefore(lines.AsSpan(start, length), from))
            {
                yield return Parse(lines.AsSpan(start, length), FileOf(day), line);
            }
        }
    }

    /// <summary>Whether a line says in its first words that it is older, so that the rest need not be read.</summary>
    private static bool IsBefore(ReadOnlySpan<byte> line, DateTimeOffset time)
    {
        if (time == default || !line.StartsWith(Begin))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(line);
            return reader.Read() && reader.Read() && reader.Read() && reader.TryGetDateTimeOffset(out var seen) && seen < time;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Observation Parse(ReadOnlySpan<byte> line, string file, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ArchiveJson.Instance.Observation)!;
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
