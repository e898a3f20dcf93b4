using CsCheck;

namespace OpenDrucksache.Tests;

/// <summary>Numbers, ids and refs: parse(print(x)) = x, and nothing else is taken for one.</summary>
public sealed class CitationTests
{
    private static readonly Gen<Dokumentnummer> Numbers = Gen.Select(Gen.Int[1, 99], Gen.Int[1, 999_999], (w, n) => new Dokumentnummer(w, n));

    private static readonly Gen<DrucksacheId> Ids = Gen.OneOf(
        Numbers.Select(DrucksacheId.Of),
        Gen.Byte.Array[32].Select(digest => DrucksacheId.Unnumbered(Convert.ToHexStringLower(digest))));

    private static readonly Gen<FassungRef> Refs = Gen.Select(Ids, Gen.Int[1, 999_999], (id, version) => new FassungRef(id, version));

    [Test]
    public void A_printed_number_is_read_back() =>
        Numbers.Sample(number => Dokumentnummer.Parse(number.ToString()) == number);

    [Test]
    public void A_printed_id_is_read_back() =>
        Ids.Sample(id => DrucksacheId.TryParse(id.ToString(), out var read) && read == id);

    [Test]
    public void A_printed_ref_is_read_back() =>
        Refs.Sample(reference => FassungRef.TryParse(reference.ToString(), out var read) && read == reference);

    [Test]
    public void No_text_makes_a_parser_throw() =>
        Gen.String.Sample(text => !Dokumentnummer.TryParse(text, out var number) || number.ToString() == text);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("21")]
    [TestCase("21/")]
    [TestCase("/1")]
    [TestCase("21/08376")]
    [TestCase("021/1")]
    [TestCase("21/1 (neu)")]
    [TestCase("21/-1")]
    [TestCase("21/1234567")]
    [TestCase("228/25")]
    [TestCase("21/١")]
    public void What_is_no_number_is_not_read(string? text) =>
        Assert.That(Dokumentnummer.TryParse(text, out _), Is.False);

    [TestCase("21/8376")]
    [TestCase("21/8376@")]
    [TestCase("21/8376@2")]
    [TestCase("21/8376@v0")]
    [TestCase("21/8376@v01")]
    [TestCase("21/8376@v1@v2")]
    [TestCase("../etc@v1")]
    public void What_is_no_ref_is_not_read(string text) =>
        Assert.That(FassungRef.TryParse(text, out _), Is.False);

    [TestCase("unnumbered/0123456789a")]
    [TestCase("unnumbered/0123456789AB")]
    [TestCase("unnumbered/../../../ab")]
    public void What_is_no_id_is_not_read(string text) =>
        Assert.That(DrucksacheId.TryParse(text, out _), Is.False);

    [Test]
    public void Numbers_are_ordered_as_numbers() =>
        Assert.That(
            new[] { "21/10", "21/9", "9/100" }.Select(Dokumentnummer.Parse).Order().Select(n => n.ToString()),
            Is.EqualTo(new[] { "9/100", "21/9", "21/10" }));
}
