using System.IO.Abstractions.TestingHelpers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Tests.Publishing;

public sealed class DatasetVerifierTests
{
    private const string Out = "/out";
    private MockFileSystem _files;
    private string _release;

    [SetUp]
    public void Publish()
    {
        _files = new MockFileSystem();
        _release = Publisher.Publish(_files, Samples.Archive, Out).Folder;
    }

    [TestCase("")]
    [TestCase("/data")]
    public void A_whole_release_has_no_findings(string under) => Assert.That(DatasetVerifier.Verify(_files, Out + under), Is.Empty);

    [Test]
    public void A_release_can_be_checked_alone() => Assert.That(DatasetVerifier.Verify(_files, _release), Is.Empty);

    [Test]
    public void Each_file_with_a_flipped_byte_is_found()
    {
        foreach (var file in _files.Directory.GetFiles(_release, "*", SearchOption.AllDirectories))
        {
            var content = _files.File.ReadAllBytes(file);
            var flipped = (byte[])content.Clone();
            flipped[flipped.Length / 2] ^= 1;
            _files.File.WriteAllBytes(file, flipped);
            Assert.That(DatasetVerifier.Verify(_files, Out), Is.Not.Empty, file);
            _files.File.WriteAllBytes(file, content);
        }
    }

    [Test]
    public void Each_file_that_is_gone_is_found()
    {
        foreach (var file in _files.Directory.GetFiles(_release, "*", SearchOption.AllDirectories))
        {
            var content = _files.File.ReadAllBytes(file);
            _files.File.Delete(file);
            Assert.That(DatasetVerifier.Verify(_files, Out).Select(f => f.Code), Does.Contain("missing").Or.Contain("manifest"), file);
            _files.File.WriteAllBytes(file, content);
        }
    }

    [TestCase("data/releases/x/parquet/drucksachen/stray.txt")]
    [TestCase("data/stray.txt")]
    public void A_stray_file_is_found(string path)
    {
        _files.File.WriteAllText(_files.Path.Combine(Out, path.Replace("/x/", $"/{_files.Path.GetFileName(_release)}/", StringComparison.Ordinal)), "x");
        Assert.That(DatasetVerifier.Verify(_files, Out).Select(f => f.Code), Is.EqualTo(new[] { "stray" }));
    }

    [Test]
    public void A_missing_latest_is_found()
    {
        _files.File.Delete(Out + "/data/latest.json");
        Assert.That(Codes(), Is.EqualTo(new[] { ("missing", "data/latest.json") }));
    }

    [Test]
    public void A_latest_that_names_no_release_is_found()
    {
        Edit(Out + "/data/latest.json", _files.Path.GetFileName(_release), "2026-01-01-00000000");
        Assert.That(Codes(), Is.EqualTo(new[] { ("latest", "data/latest.json") }));
    }

    [Test]
    public void A_row_count_that_is_not_true_is_found_even_where_all_digests_were_made_to_fit()
    {
        var manifest = _files.File.ReadAllText(_release + "/manifest.json");
        _files.File.WriteAllText(_release + "/manifest.json", new Regex("\"rows\": \\d+").Replace(manifest, "\"rows\": 99", 1));
        Reseal("manifest.json");
        Assert.That(DatasetVerifier.Verify(_files, _release).Select(f => f.Code), Does.Contain("rows"));
    }

    [Test]
    public void Rows_that_differ_between_the_formats_are_found_even_where_all_digests_were_made_to_fit()
    {
        var (people, changes) = (_release + "/json/people/wahlperiode=21.jsonl.gz", _release + "/json/people/wahlperiode=20.jsonl.gz");
        _files.File.Copy(changes, people, overwrite: true);
        Reseal("json/people/wahlperiode=21.jsonl.gz");
        Reseal("manifest.json");
        Assert.That(DatasetVerifier.Verify(_files, _release).Select(f => f.Code), Does.Contain("formats"));
    }

    [Test]
    public void A_path_that_leads_out_of_the_release_is_not_followed()
    {
        _files.File.AppendAllText(_release + "/SHA256SUMS", new string('0', 64) + "  ../../latest.json\n");
        Assert.That(DatasetVerifier.Verify(_files, _release).Select(f => f.Path), Is.EqualTo(new[] { "SHA256SUMS" }));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("[1]")]
    public void A_manifest_that_says_nothing_is_found(string content)
    {
        _files.File.WriteAllText(_release + "/manifest.json", content);
        Reseal("manifest.json");
        Assert.That(DatasetVerifier.Verify(_files, _release).Select(f => f.Code), Does.Contain("manifest"));
    }

    [Test]
    public void A_manifest_that_leads_out_of_the_release_is_not_followed()
    {
        Edit(_release + "/manifest.json", "parquet/people/wahlperiode=20/part-00000.parquet", "../../latest.json");
        Reseal("manifest.json");
        Assert.That(DatasetVerifier.Verify(_files, _release).Select(f => f.Code).Distinct(), Is.EqualTo(new[] { "manifest", "catalogue" }));
    }

    [Test]
    public void A_folder_that_is_no_release_is_trouble()
    {
        _files.Directory.CreateDirectory("/elsewhere");
        Assert.That(() => DatasetVerifier.Verify(_files, "/elsewhere"), Throws.TypeOf<TroubleException>());
    }

    [Test]
    public void A_folder_that_is_not_there_is_trouble() =>
        Assert.That(() => DatasetVerifier.Verify(_files, "/nowhere"), Throws.TypeOf<TroubleException>());

    private (string Code, string Path)[] Codes() => [.. DatasetVerifier.Verify(_files, Out).Select(f => (f.Code, f.Path))];

    private void Edit(string path, string old, string @new)
    {
        var text = _files.File.ReadAllText(path);
        Assert.That(text, Does.Contain(old));
        _files.File.WriteAllText(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Makes SHA256SUMS and the manifest fit the file again.</summary>
    private void Reseal(string path)
    {
        var content = _files.File.ReadAllBytes(_release + "/" + path);
        var digest = Convert.ToHexStringLower(SHA256.HashData(content));
        var old = _files.File.ReadAllLines(_release + "/SHA256SUMS").Single(l => l.EndsWith("  " + path, StringComparison.Ordinal))[..64];
        Edit(_release + "/SHA256SUMS", old, digest);
        if (path != "manifest.json")
        {
            var manifest = _files.File.ReadAllText(_release + "/manifest.json");
            _files.File.WriteAllText(_release + "/manifest.json", manifest.Replace(old, digest, StringComparison.Ordinal), new UTF8Encoding(false));
        }
    }
}
