using System.Text;
using System.Text.Json;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;
using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests.Dip;

/// <summary>Records as DIP gave them, which are not part of the project: each is read, and nothing of it is lost.</summary>
public sealed class RecordedAnswerTests : BesideHost
{
    [Test]
    public async Task A_paper() => await Read("drucksache", DipResource.Drucksache, record => (record.Dokumentnummer, record.Titel, record.Datum, record.PdfHash, record.Fundstelle?.PdfUrl));

    [Test]
    public async Task A_procedure() => await Read("vorgang-", DipResource.Vorgang, record => (record.Titel, record.Vorgangstyp, record.Wahlperiode, record.Aktualisiert, record.Beratungsstand));

    [Test]
    public async Task Its_steps() => await Read("vorgangsposition", DipResource.Vorgangsposition, record => (record.Titel, record.VorgangId, record.Datum, record.Aktualisiert, record.Fundstelle?.Dokumentnummer));

    private async Task Read<T>(string name, DipResource<T> resource, Func<T, System.Runtime.CompilerServices.ITuple> facts)
        where T : class, IDipRecord
    {
        using var recorded = JsonDocument.Parse(await File.ReadAllBytesAsync(Directory.GetFiles(SharedData.Shared("notes/dip/json"), name + "*").Single()));
        var records = recorded.RootElement.ValueKind == JsonValueKind.Array ? recorded.RootElement.EnumerateArray().ToList() : [recorded.RootElement];
        var page = $$"""{"numFound":{{records.Count}},"cursor":"x","documents":[{{string.Join(',', records)}}]}""";
        _both.Host.Fail("/" + resource.Name, Faults.Send(200, "application/json", Encoding.UTF8.GetBytes(page)));
        var read = await _both.Dip().List(resource.Everything).ToListAsync();
        Assert.Multiple(() =>
        {
            Assert.That(read.SelectMany(entry => Enumerable.Range(0, facts(entry.Value).Length).Select(i => facts(entry.Value)[i])), Has.None.Null);
            Assert.That(read.Select(entry => Encoding.UTF8.GetString(entry.Json)), Is.EqualTo(records.Select(record => Encoding.UTF8.GetString(CanonicalJson.Of(record)))));
        });
    }
}
