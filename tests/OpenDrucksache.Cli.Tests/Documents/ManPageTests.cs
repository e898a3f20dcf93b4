using OpenDrucksache.Cli;
using OpenDrucksache.Cli.Tests;

namespace OpenDrucksache.Tests.Documents;

/// <summary>docs/drucksache.1 is what the tool says of itself, and man can read it.</summary>
[Category("Documents")]
public sealed class ManPageTests
{
    [Test]
    public void The_page_is_made_of_the_help_texts() => Written.Check("docs/drucksache.1", ManPage.Of(CommandLine.Create(new HereTool(".").Host)));

    [Test]
    public void Man_finds_no_fault_in_it()
    {
        Shell.Require("mandoc");
        Assert.That(Shell.Run(Repository.Root, "mandoc -T lint -W error docs/drucksache.1"), Is.Empty);
    }
}
