namespace OpenDrucksache.Tests.Documents;

/// <summary>docs/diff.svg is what the tool prints.</summary>
[Category("Documents")]
public sealed class PictureTests
{
    [Test]
    public void The_picture_in_the_README_is_a_real_diff()
    {
        var run = Tool.Run(Repository.Root, "diff", "data/2026-07-14/99-107.txt", "data/2026-08-04/99-107.txt", "--color", "always");
        Written.Check("docs/diff.svg", AnsiPicture.Draw("$ drucksache diff data/2026-07-14/99-107.txt data/2026-08-04/99-107.txt\n" + run.Out));
    }
}
