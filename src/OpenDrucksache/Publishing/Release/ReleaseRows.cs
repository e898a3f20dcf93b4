using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>What a release holds before it is described: the finished files of the tables and what was learned on the way.</summary>
internal sealed record ReleaseRows(
    IReadOnlyList<ManifestFile> Files, DateTimeOffset SeenUntil, IReadOnlyList<PublishFailure> Failed, Coverage Coverage)
{
    /// <summary>
    /// The day of the newest observation and 8 hex digits of the logical hash of all tables: the same rows are the same release,
    /// whatever machine made them.
    /// </summary>
    public string Release => string.Create(CultureInfo.InvariantCulture, $"{SeenUntil.UtcDateTime:yyyy-MM-dd}-{LogicalSha256[..8]}");

    /// <summary>The tables over all their partitions.</summary>
    public IReadOnlyList<ManifestTable> Tables =>
    [
        .. Dataset.Tables.Select(table => new ManifestTable(
            table.Name,
            table.Key,
            table.Columns.Where(c => c.References is not null).ToDictionary(c => c.Name, c => c.References!),
            Files.Where(f => f.Table == table.Name && f.Format == ManifestFile.JsonLines).Sum(f => f.Rows ?? 0))),
    ];

    private string LogicalSha256
    {
        get
        {
            var parts = Files
                .Where(f => f.Format == ManifestFile.JsonLines)
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Table} {f.Wahlperiode} {f.LogicalSha256}\n"));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Dataset.SchemaVersion + "\n" + string.Concat(parts))));
        }
    }
}
