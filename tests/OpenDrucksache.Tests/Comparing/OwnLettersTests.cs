using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>Which changes may be the doing of the page: those of which no letter stands on one side alone.</summary>
public sealed class OwnLettersTests
{
    private const int Run = 6;

    [Test]
    public void A_short_word_in_place_of_another_can_have_drifted_nowhere() =>
        Assert.That(Level("fett", "Hirse"), Is.Empty);

    [Test]
    public void A_long_word_in_place_of_another_may_stand_elsewhere() =>
        Assert.That(Level("Brieftauben", "Flugplätze"), Has.Count.EqualTo(1));

    [Test]
    public void A_space_that_only_one_side_has_counts_for_nothing() =>
        Assert.That(Level("a b", "ab"), Has.Count.EqualTo(1));

    [Test]
    public void Short_words_beside_each_other_may_be_of_one_run() =>
        Assert.That(Level("fetter", "", [new(0, 3, 0, 0, Wording()), new(3, 6, 0, 0, Wording())]), Has.Count.EqualTo(2));

    private static HashSet<Draft> Level(string old, string @new) => Level(old, @new, [new(0, old.Length, 0, @new.Length, Wording())]);

    private static Draft Wording() => new(ChangeClass.Wording, "wording");

    private static HashSet<Draft> Level(string old, string @new, List<Edit> edits) => OwnLetters.Level(
        OwnLetters.Of(old, edits, _ => true, edit => (edit.OldStart, edit.OldEnd), Run),
        OwnLetters.Of(@new, edits, _ => true, edit => (edit.NewStart, edit.NewEnd), Run));
}
