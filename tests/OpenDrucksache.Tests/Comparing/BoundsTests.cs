using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>Texts that are made to cost much.</summary>
public sealed class BoundsTests
{
    [Test]
    public void Two_long_texts_without_a_word_in_common_are_told_as_removed_and_added()
    {
        var comparison = Pairs.Compare(Of(Words("alt", 40_000)), Of(Words("neu", 40_000)));
        Assert.That(comparison.Changes.Select(c => c.Class), Is.EqualTo(new[] { ChangeClass.ParagraphRemoved, ChangeClass.ParagraphAdded }));
    }

    [Test]
    public void A_long_paragraph_of_few_different_words_is_compared_within_the_budget_and_says_so()
    {
        var random = new Random(4);
        var comparison = Pairs.Compare(Of(Letters(random, 60_000)), Of(Letters(random, 60_000)));
        Assert.That(Laws.Broken(comparison), Is.Null);
        Assert.That((comparison.Complete, comparison.Fallbacks), Is.EqualTo((false, new[] { "words.replaced" })));
    }

    [Test]
    public void Many_small_edits_are_told_one_by_one()
    {
        var old = Enumerable.Range(0, 2_000).Select(i => $"Der Absatz {i} sagt nichts als dies und gilt nur hier.").ToArray();
        var comparison = Pairs.Compare(Of(old), Of([.. old.Select(t => t.Replace("hier", "dort", StringComparison.Ordinal))]));
        Assert.That(comparison.Counts, Is.EqualTo(new[] { (ChangeClass.Wording, 2_000) }));
    }

    [Test]
    public void The_same_edit_many_times_has_an_id_each_time_and_keeps_those_of_fewer()
    {
        var (few, many) = (SameEdits(10), SameEdits(50_000));
        Assert.That(many.Distinct().Count(), Is.EqualTo(50_000));
        Assert.That(many.Take(10), Is.EqualTo(few));

        static List<string> SameEdits(int count)
        {
            var old = string.Join(' ', Enumerable.Range(0, count).Select(i => $"wort{i} alt"));
            return [.. Pairs.Compare(Of(old), Of(old.Replace("alt", "neu", StringComparison.Ordinal))).Changes.Select(c => c.Id)];
        }
    }

    [Test]
    public void White_space_and_signs_of_other_scripts_break_no_law([Values(" ", "\u202E\u202Dا ب", "e\u0301\u0301 a", "\uD83D", "\t\n\n\n ")] string text)
    {
        Assert.That(Laws.Broken(Pairs.Compare(Of("Ein Satz.", text), Of(text + "x", "Ein Satz."))), Is.Null);
    }

    [Test]
    public void Two_texts_of_white_space_are_the_same() =>
        Assert.That(Pairs.Compare(Of(" "), Of("\u00A0 \t")).Changes, Is.Empty);

    [Test]
    public void An_empty_paper_against_an_empty_paper_is_identical() =>
        Assert.That(Pairs.Compare(Of(), Of()).Verdict, Is.EqualTo(Verdict.Identical));

    [Test]
    public void An_accent_of_its_own_is_part_of_its_word()
    {
        var comparison = Pairs.Compare(Of("Der Cafe\u0301besitzer wartet am Ufer."), Of("Der Cafe\u0301haus-Besitzer wartet am Ufer."));
        Assert.That(comparison.Changes.Single().Old, Is.EqualTo("Cafe\u0301besitzer"));
    }

    [Test]
    public void Words_that_run_from_right_to_left_are_compared_as_words()
    {
        var comparison = Pairs.Compare(Of("Der Hafen \u05E0\u05DE\u05DC bleibt offen."), Of("Der Hafen \u05E1\u05E4\u05D9\u05E0\u05D4 bleibt offen."));
        Assert.That(comparison.Changes.Single(), Has.Property("Old").EqualTo("\u05E0\u05DE\u05DC").And.Property("New").EqualTo("\u05E1\u05E4\u05D9\u05E0\u05D4"));
    }

    [Test]
    public void One_line_of_a_megabyte_with_one_word_changed_tells_one_change()
    {
        var words = Words("wort", 100_000);
        Assert.That(Pairs.Compare(Of(words), Of(words.Replace("wort77777 ", "nicht ", StringComparison.Ordinal))).Changes.Select(c => c.Class), Is.EqualTo(new[] { ChangeClass.Negation }));
    }

    [Test]
    public void A_list_of_ten_thousand_signatories_re_sorted_is_compared()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => $"Vorname{i % 97} Nachname{i}").ToList();
        var comparison = Pairs.Compare(Signed(names), Signed(names.AsEnumerable().Reverse()));
        Assert.That(comparison.Counts, Is.EqualTo(new[] { (ChangeClass.PersonMoved, 1) }));
    }

    [Test]
    [Explicit]
    [Category("Long")]
    public void A_million_changes_are_told_one_by_one()
    {
        var old = Enumerable.Range(0, 10_000).Select(i => string.Join(' ', Enumerable.Range(0, 200).Select(k => k % 2 == 0 ? $"w{i}x{k}" : "alt"))).ToArray();
        var comparison = Pairs.Compare(Of(old), Of([.. old.Select(t => t.Replace("alt", "neu", StringComparison.Ordinal))]));
        Assert.That(comparison.Counts, Is.EqualTo(new[] { (ChangeClass.Wording, 1_000_000) }));
    }

    [Test]
    [Explicit]
    [Category("Long")]
    public void One_line_of_50_MB_is_compared()
    {
        var words = Words("wort", 5_000_000);
        var comparison = Pairs.Compare(Of(words), Of(words.Replace("wort77 ", "nicht ", StringComparison.Ordinal)));
        Assert.That(comparison.Changes.Select(c => c.Class), Does.Contain(ChangeClass.Negation));
    }

    private static string Words(string stem, int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"{stem}{i} "));

    private static string Letters(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => (char)('a' + random.Next(3))));

    private static Paper Signed(IEnumerable<string> names) =>
        new() { Paragraphs = [.. names.Select(name => new Paragraph("", ParagraphKind.Signature, null, name))] };

    private static Paper Of(params string[] texts) =>
        new() { Paragraphs = [.. texts.Select(t => new Paragraph("", ParagraphKind.Paragraph, null, t))] };
}
