using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Tests.Reading.Page;

public sealed class NoteEndsTests
{
    private const string Above = "Die erfundene Strecke ist länger als jede andere im ganzen Land und wird mit1 jedem \nJahr noch etwas länger, wie der erfundene Bericht auf der zweiten2 Seite ausführlich \n";

    /// <summary>How many lines the note has that begins behind the two lines above.</summary>
    private static int Length(string note)
    {
        var sheet = new Sheet(Above + note);
        Notice.TakeOut(sheet);
        var marks = new NoteMarks();
        marks.See(sheet.Lines[0].In(sheet.Text), 0, sheet.Lines[0].Start);
        marks.See(sheet.Lines[1].In(sheet.Text), 1, sheet.Lines[1].Start);
        marks.Take(1, 2, 1);
        return NoteEnds.Length(sheet, new Layout(sheet.Text, sheet.Lines), 2, marks, sheet.Lines[1].In(sheet.Text));
    }

    [Test]
    public void A_note_at_the_end_of_the_text_ends_there() => Assert.That(Length("1 Vgl. den Bericht."), Is.EqualTo(1));

    [Test]
    public void A_blank_line_ends_it() => Assert.That(Length("1 Vgl. den Bericht der erfundenen\n\nund mehr."), Is.EqualTo(1));

    [Test]
    public void The_next_note_ends_it() => Assert.That(Length("1 Vgl. den Bericht der erfundenen \n2 Ein Amt in der Hauptstadt. \nund mehr."), Is.EqualTo(1));

    [Test]
    public void An_annex_ends_it() => Assert.That(Length("1 Vgl. den Bericht der erfundenen Behörde für die Länge von Strecken in der Mitte \nAnlage 3 \nund mehr."), Is.EqualTo(1));

    [Test]
    public void A_note_that_begins_with_a_source_ends_it() => Assert.That(Length("1 Vgl. den Bericht der erfundenen \n7 www.beispiel.invalid/a \nund mehr."), Is.EqualTo(1));

    [Test]
    public void A_short_line_before_a_small_letter_ends_it() => Assert.That(Length("1 Vgl. den Bericht. \nschildert und beklagt."), Is.EqualTo(1));

    [Test]
    public void A_full_line_goes_on() =>
        Assert.That(Length("1 Vgl. den Bericht der erfundenen Behörde für die Länge von Strecken, der im Mai von \nihr veröffentlicht wurde. \nschildert und beklagt."), Is.EqualTo(2));

    [Test]
    public void A_torn_address_goes_on() =>
        Assert.That(Length("1 www.beispiel.invalid/bericht- \nder-behoerde-2025.html \nschildert und beklagt."), Is.EqualTo(2));

    [Test]
    public void A_piece_from_the_middle_of_an_address_belongs_to_it() =>
        Assert.That(Length("1 www.beispiel.invalid/a#:~:text=mehr%20als%20 \nverdoppeln.&text=Der%20Ausbau%20der Zugriff. \nschildert und beklagt."), Is.EqualTo(2));

    [TestCase("1 Bericht der Behörde, S. 28 \nschildert und beklagt.", 1, TestName = "A_short_line_without_a_full_stop_ends_it_before_the_rest_of_the_sentence")]
    [TestCase("1 Die Behörde meldet „Stau“ \n(Zugriff am 3. Mai 2099). \nschildert und beklagt.", 2, TestName = "A_remark_belongs_to_it")]
    [TestCase("1 Die Behörde meldet Stau; \nwww.beispiel.invalid/stau/ \nschildert und beklagt.", 2, TestName = "An_address_belongs_to_it")]
    [TestCase("1 Die Behörde meldet Stau vom \n22.05.2099 bis heute. \nschildert und beklagt.", 2, TestName = "A_date_belongs_to_it")]
    [TestCase("1 www.beispiel.invalid/stau/ \nschildert und beklagt.", 1, TestName = "An_address_may_end_with_a_slash")]
    [TestCase("1 www.beispiel.invalid/lange-\nV\norabfassung – w\nird durch die lektorierte Fassung ersetzt.\nstrecke.html \nschildert und beklagt.", 2, TestName = "A_notice_may_stand_in_the_middle_of_it")]
    public void The_end_of(string note, int lines) => Assert.That(Length(note), Is.EqualTo(lines));

    [Test]
    public void A_fixed_note_ends_with_its_last_words() =>
        Assert.That(Length("Die Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums \nvom 6. November 2025 übermittelt. \nDie Strecke"), Is.EqualTo(2));

    [Test]
    public void No_note_is_longer_than_fourteen_lines() =>
        Assert.That(Length("1 Vgl. " + string.Concat(Enumerable.Repeat("den Bericht der erfundenen Behörde für die Länge von Strecken, der im Mai von \n", 30))), Is.EqualTo(14));
}
