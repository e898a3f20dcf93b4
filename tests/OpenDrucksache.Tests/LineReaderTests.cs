using System.Text;
using CsCheck;

namespace OpenDrucksache.Tests;

public sealed class LineReaderTests
{
    [Test]
    public void Lines_of_any_length_come_back_whole() =>
        Gen.Int[0, 200_000].Array[0, 6].Sample(
            lengths =>
            {
                var lines = lengths.Select((length, n) => new string((char)('a' + n), length)).ToList();
                Assert.That(Read(string.Concat(lines.Select(line => line + "\n"))), Is.EqualTo(lines));
            },
            iter: 30,
            threads: 1);

    [Test]
    public void A_last_line_without_a_line_feed_is_a_line() => Assert.That(Read("ä\n\nö"), Is.EqualTo(new[] { "ä", "", "ö" }));

    private static List<string> Read(string text)
    {
        var reader = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var lines = new List<string>();
        while (reader.Next(out var line))
        {
            lines.Add(Encoding.UTF8.GetString(line));
        }

        return lines;
    }
}
