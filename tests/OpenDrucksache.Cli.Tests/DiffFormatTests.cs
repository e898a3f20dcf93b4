namespace OpenDrucksache.Tests;

public sealed class DiffFormatTests : ToolInFolder
{
    private static readonly string Draft = Path.Combine(Tool.Data, "2026-07-07", "99-101.txt");
    private static readonly string Edited = Path.Combine(Tool.Data, "2026-07-28", "99-101.txt");

    [Test]
    public void A_Word_document_is_written_to_a_file()
    {
        Tool.Run(_folder.Path, "diff", Draft, Edited, "--format", "docx", "-o", _folder["changes.docx"]);
        Assert.That(File.ReadAllBytes(_folder["changes.docx"])[..4], Is.EqualTo("PK\u0003\u0004"u8.ToArray()));
    }

    [Test]
    public void A_page_is_whole_on_standard_output() =>
        Assert.That(Tool.Run(_folder.Path, "diff", Draft, Edited, "--format", "html").Out, Does.StartWith("<!DOCTYPE html>").And.EndWith("</html>\n"));

    [Test]
    public void Two_columns_begin_with_the_verdict() =>
        Assert.That(Tool.Run(_folder.Path, "diff", Draft, Edited, "--format", "side-by-side").Out, Does.StartWith("Substantive changes: "));
}
