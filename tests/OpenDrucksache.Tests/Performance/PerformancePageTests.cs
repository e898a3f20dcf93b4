namespace OpenDrucksache.Tests.Performance;

/// <summary>Every figure of the page on performance comes from the data file beside it.</summary>
[Category("Documents")]
public sealed class PerformancePageTests
{
    private static PerformancePage Page => new(Measured.Read(Path.Combine(Repository.Root, "docs", "performance.csv")));

    public static IEnumerable<string> Curves => Page.Curves;

    [Test]
    public void The_page_says_what_was_measured() => Written.Check("docs/performance.md", Page.Text());

    [Test]
    public void The_plot_of_length_shows_what_was_measured() => Written.Check("docs/performance-length.svg", Page.LengthPlot());

    [Test]
    public void The_plot_of_the_share_shows_what_was_measured() => Written.Check("docs/performance-share.svg", Page.SharePlot());

    [TestCaseSource(nameof(Curves))]
    public void The_plot_of_the_size_shows_what_was_measured(string section) => Written.Check($"docs/performance-{section}.svg", Page.CurvePlot(section));
}
