namespace OpenDrucksache.Tests.Comparing.Documents;

/// <summary>Every figure of the page on performance comes from the data file beside it.</summary>
[Category("Documents")]
public sealed class PerformancePageTests
{
    private static PerformancePage Page => new(Measured.Read(Path.Combine(Repository.Root, "docs", "performance.csv")));

    [Test]
    public void The_page_says_what_was_measured() => Written.Check("docs/performance.md", Page.Text());

    [Test]
    public void The_plot_of_length_shows_what_was_measured() => Written.Check("docs/performance-length.svg", Page.LengthPlot());

    [Test]
    public void The_plot_of_the_share_shows_what_was_measured() => Written.Check("docs/performance-share.svg", Page.SharePlot());
}
