using System.IO.Abstractions;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Cli.Tests;

/// <summary>Long output on a terminal goes through a pager; everything else does not.</summary>
public sealed class PagerTests
{
    private const string Long = "1\n2\n3\n4\n5\n";

    private List<string> _paged = [];
    private StringWriter _out = new();

    [SetUp]
    public void Begin() => (_paged, _out) = ([], new StringWriter());

    [TearDown]
    public void End() => _out.Dispose();

    [Test]
    public void What_is_longer_than_the_screen_goes_to_less()
    {
        Pager.Write(Host(), Long);
        Assert.That((_paged, _out.ToString()), Is.EqualTo((new List<string> { "less" }, "")));
    }

    [Test]
    public void What_fits_the_screen_is_printed()
    {
        Pager.Write(Host(), "1\n2\n");
        Assert.That((_paged.Count, _out.ToString()), Is.EqualTo((0, "1\n2\n")));
    }

    [Test]
    public void A_pipe_is_never_paged()
    {
        Pager.Write(Host() with { OutIsTerminal = false }, Long);
        Assert.That((_paged.Count, _out.ToString()), Is.EqualTo((0, Long)));
    }

    [TestCase("more -d", "more -d")]
    [TestCase("cat", null)]
    [TestCase("", null)]
    public void The_reader_names_the_pager(string named, string? runs)
    {
        Pager.Write(Host() with { Variable = name => name == "PAGER" ? named : null }, Long);
        Assert.That(_paged, Is.EqualTo(runs is null ? [] : new[] { runs }));
    }

    [Test]
    public void Without_a_pager_the_text_is_printed()
    {
        Pager.Write(Host() with { Page = (_, _) => false }, Long);
        Assert.That(_out.ToString(), Is.EqualTo(Long));
    }

    [Test]
    public void A_pager_that_does_not_exist_cannot_be_started() => Assert.That(Pager.Show("no-such-pager-anywhere -R", Long), Is.False);

    [Test]
    [Platform("Linux,MacOsX")]
    public void The_pager_gets_the_text()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "seen");
        Assert.That(Pager.Show($"tee {file}", Long), Is.True);
        Assert.That(File.ReadAllText(file), Is.EqualTo(Long));
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public void A_reader_who_leaves_early_is_no_error() => Assert.That(Pager.Show("true", string.Concat(Enumerable.Repeat(Long, 100_000))), Is.True);

    private Host Host() => new()
    {
        Files = new FileSystem(),
        Clock = TimeProvider.System,
        Out = _out,
        OutBytes = Stream.Null,
        Error = TextWriter.Null,
        ErrorIsTerminal = false,
        OpenNetwork = () => throw new InvalidOperationException("paging asks nobody"),
        OpenIn = () => Stream.Null,
        OutIsTerminal = true,
        Width = 80,
        Height = 4,
        Page = (command, _) =>
        {
            _paged.Add(command);
            return true;
        },
        Variable = _ => null,
        Interrupted = CancellationToken.None,
    };
}
