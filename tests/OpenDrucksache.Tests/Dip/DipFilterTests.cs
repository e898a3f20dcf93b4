using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Tests.Dip;

/// <summary>
/// Which list takes which filters, by DIP's OpenAPI 1.4 and, for f.kom and f.ratsdok, 1.5. What is asked with any other gives the whole list.
/// </summary>
public sealed class DipFilterTests
{
    private const string All = "aktualisiert.start aktualisiert.end datum.start datum.end dokumentnummer drucksachetyp id ressort_fdf titel urheber vorgangstyp vorgangstyp_notation wahlperiode";
    private const string OfProcedures = "dokumentart drucksache frage_nummer kom plenarprotokoll ratsdok";
    private const string OfVorgang = "beratungsstand deskriptor gesta initiative sachgebiet verkuendung_fundstelle";
    private const string OfVorgangsposition = "aktivitaet vorgang";

    private static readonly string[] Known = [.. $"{All} {OfProcedures} {OfVorgang} {OfVorgangsposition} zuordnung person frage_nr".Split(' ').Select(name => "f." + name)];

    /// <summary>Those that OpenAPI lets repeat.</summary>
    private static readonly string[] Repeating =
    [
        .. "beratungsstand deskriptor dokumentnummer frage_nummer gesta id initiative kom ratsdok ressort_fdf sachgebiet titel urheber verkuendung_fundstelle vorgangstyp vorgangstyp_notation wahlperiode"
            .Split(' ').Select(name => "f." + name),
    ];

    [Test]
    public void Papers() => Assert.That(TakenBy(DipResource.Drucksache.Everything), Is.EquivalentTo(Names($"{All} zuordnung")));

    [Test]
    public void Their_texts() => Assert.That(TakenBy(DipResource.DrucksacheText.Everything), Is.EquivalentTo(Names($"{All} zuordnung")));

    [Test]
    public void Procedures() => Assert.That(TakenBy(DipResource.Vorgang.Everything), Is.EquivalentTo(Names($"{All} {OfProcedures} {OfVorgang}")));

    [Test]
    public void Steps() => Assert.That(TakenBy(DipResource.Vorgangsposition.Everything), Is.EquivalentTo(Names($"{All} {OfProcedures} {OfVorgangsposition} zuordnung")));

    [Test]
    public void Filters_repeat_where_DIP_lets_them() =>
        Assert.That(
            Known.Where(name => Takes(() => DipResource.Vorgang.Everything.With(name, Value(name), Value(name)))),
            Is.EquivalentTo(Repeating));

    private static IEnumerable<string> Names(string names) => names.Split(' ').Select(name => "f." + name);

    private static IEnumerable<string> TakenBy<T>(DipQuery<T> query)
        where T : class, IDipRecord => Known.Where(name => Takes(() => query.With(name, Value(name))));

    private static bool Takes(Func<object> ask)
    {
        try
        {
            return ask() is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Value(string name) => name switch
    {
        "f.zuordnung" => "BT",
        "f.aktualisiert.start" or "f.aktualisiert.end" => "2026-07-07T00:00:00+02:00",
        "f.datum.start" or "f.datum.end" => "2026-07-07",
        _ => "7",
    };
}
