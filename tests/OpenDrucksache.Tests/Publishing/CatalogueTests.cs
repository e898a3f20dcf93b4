using System.IO.Abstractions.TestingHelpers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Deltas;
using OpenDrucksache.Publishing.Verifying;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>Catalogues and texts that contradict the rows are found even where all digests were made to fit.</summary>
public sealed class CatalogueTests
{
    private MockFileSystem _files = null!;
    private string _release = null!;

    [SetUp]
    public void Publish()
    {
        _files = new MockFileSystem();
        _release = Publisher.Publish(_files, Samples.Archive, "/out").Folder;
    }

    [TestCase("datapackage.json", "\"bytes\": ", "\"bytes\": 1")]
    [TestCase("datapackage.json", "\"json/drucksachen/", "\"xml/drucksachen/")]
    [TestCase("datapackage.json", "\"resources\"", "\"resource\"")]
    [TestCase("croissant.json", "\"sha256\": \"", "\"sha256\": \"0")]
    [TestCase("croissant.json", "\"contentUrl\": \"json/", "\"contentUrl\": \"xml/")]
    [TestCase("catalog.ttl", "spdx:checksumValue \"", "spdx:checksumValue \"0")]
    [TestCase("catalog.ttl", "dcat:byteSize \"", "dcat:byteSize \"1")]
    [TestCase("catalog.ttl", "dct:title \"parquet/", "dct:title \"parket/")]
    [TestCase("catalog.ttl", "dcat:downloadURL <json/", "dcat:downloadURL <xml/")]
    public void A_catalogue_that_leads_elsewhere_is_found(string catalogue, string before, string after)
    {
        var path = $"{_release}/{catalogue}";
        _files.File.WriteAllText(path, _files.File.ReadAllText(path).Replace(before, after, StringComparison.Ordinal));
        var sums = _files.File.ReadAllLines(_release + "/SHA256SUMS").Where(line => !line.EndsWith("  " + catalogue, StringComparison.Ordinal));
        _files.File.WriteAllLines(_release + "/SHA256SUMS", sums.Append($"{Convert.ToHexStringLower(SHA256.HashData(_files.File.ReadAllBytes(path)))}  {catalogue}"));
        Assert.That(DatasetVerifier.Verify(_files, _release).Select(f => (f.Code, f.Path)), Has.Member(("catalogue", catalogue)));
    }

    [TestCase("paragraphs", "Die Bänke sind 12 Jahre alt.", "Die Bänke sind 19 Jahre alt.")]
    [TestCase("changes", "\"new\":\"13\"", "\"new\":\"14\"")]
    public void Rows_that_do_not_make_the_text_are_found(string table, string before, string after)
    {
        var path = $"json/{table}/wahlperiode=21.jsonl.gz";
        var rows = string.Join('\n', new RowFile(_files, $"{_release}/{path}").Lines());
        Assert.That(rows, Does.Contain(before));
        using (var gzip = new GZipStream(_files.File.Create($"{_release}/{path}"), CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(rows.Replace(before, after, StringComparison.Ordinal)));
        }

        var manifest = JsonSerializer.Deserialize(_files.File.ReadAllBytes(_release + "/manifest.json"), ReleaseJson.Instance.Manifest)!;
        Assert.That(new TextVerification(_files, _release, manifest).Findings().Select(f => (f.Code, f.Path)), Has.Member(("texts", path)));
    }

    [Test]
    public void The_citation_names_the_release() =>
        Assert.That(_files.File.ReadAllText(_release + "/CITATION.cff"), Does.Contain($"version: \"{_files.Path.GetFileName(_release)}\""));
}
