using CsCheck;

namespace OpenDrucksache.Tests;

public sealed class UtcTests
{
    [Test]
    public void A_printed_instant_is_read_back() =>
        Gen.DateTimeOffset.Sample(instant => Utc.TryParse(Utc.Format(instant), out var read) && read == instant.ToUniversalTime());

    [TestCase("2026-07-07", ExpectedResult = "2026-07-07T00:00:00Z")]
    [TestCase("2026-07-07T08:00Z", ExpectedResult = "2026-07-07T08:00:00Z")]
    [TestCase("2026-07-07T08:00:00+02:00", ExpectedResult = "2026-07-07T06:00:00Z")]
    public string Instants_are_written_in_UTC(string text) =>
        Utc.TryParse(text, out var instant) ? Utc.Format(instant) : "";

    [TestCase("07.07.2026")]
    [TestCase("2026-02-30")]
    [TestCase("2026-7-7")]
    [TestCase("")]
    public void What_is_no_instant_is_not_read(string text) =>
        Assert.That(Utc.TryParse(text, out _), Is.False);
}
