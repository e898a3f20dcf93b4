using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Docx;
using OpenDrucksache.Tests.Rendering.Synopses;

namespace OpenDrucksache.Tests.Rendering.Docx;

internal sealed class DocxRenderingTests
{
    [Test]
    public void All_accepted_it_is_the_new_text() => Records.Compared.Sample(c => TrackedText.Accepted(Docx(c)) == c.NewText, iter: 300);

    [Test]
    public void All_rejected_it_is_the_old_text() => Records.Compared.Sample(c => TrackedText.Rejected(Docx(c)) == c.OldText, iter: 300);

    [Test]
    public void Ops_that_cut_anywhere_resolve_to_both_texts() => Records.Raw.Sample(
        c => TrackedText.Accepted(Docx(c)) == Whole(c.NewText) && TrackedText.Rejected(Docx(c)) == Whole(c.OldText), iter: 300);

    [Test]
    public void The_same_comparison_gives_the_same_bytes() =>
        Records.Compared.Sample(c => Docx(c).AsSpan().SequenceEqual(Docx(c)), iter: 30);

    [Test]
    public void It_keeps_to_the_schema_of_word() => Records.Compared.Sample(
        c =>
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(Docx(c)), isEditable: false);
            return !new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Any();
        },
        iter: 50);

    [Test]
    public void Every_shown_change_in_the_text_has_its_comment() => Records.Compared.Sample(
        c =>
        {
            var shown = c.Ops.Select(o => o.Change).OfType<int>().Distinct().Count(n => c.AllChanges[n - 1].Severity > Severity.Layout);
            using var document = WordprocessingDocument.Open(new MemoryStream(Docx(c)), isEditable: false);
            return (document.MainDocumentPart!.WordprocessingCommentsPart?.Comments?.ChildElements.Count ?? 0) == shown;
        },
        iter: 100);

    [Test]
    public void Signs_that_xml_cannot_hold_are_made_visible()
    {
        var docx = Docx(Records.OfTexts(["Der Hafen ist offen."], ["Der Hafen \u0001\u000b\ufffe ist zu."]));
        Assert.That(TrackedText.Accepted(docx), Is.EqualTo("Der Hafen <U+0001><U+000B><U+FFFE> ist zu."));
    }

    [Test]
    public void Markup_in_the_text_stays_text()
    {
        var docx = Docx(Records.OfTexts(["a"], ["<w:p>&amp;</w:p>"]));
        Assert.That(TrackedText.Accepted(docx), Is.EqualTo("<w:p>&amp;</w:p>"));
    }

    internal static byte[] Docx(Comparison comparison)
    {
        using var stream = new MemoryStream();
        DocxRendering.Write(stream, comparison);
        return stream.ToArray();
    }

    /// <summary>A lone surrogate is no character; it is read as the replacement character.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
