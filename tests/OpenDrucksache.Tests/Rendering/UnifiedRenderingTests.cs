using System.Diagnostics;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Tests.Comparing;
using OpenDrucksache.Tests.Specimens;

namespace OpenDrucksache.Tests.Rendering;

/// <summary>What git and patch make of the diff, asked of git and patch themselves.</summary>
public sealed class UnifiedRenderingTests
{
    private static readonly Paper Old = Of(99, "Eins.", "Zwei.", "Drei.", "Vier.", "Fünf.", "Sechs.", "Sieben.", "Acht.");
    private static readonly Paper New = Of(99, "Null.", "Eins.", "Zwei!", "Drei.", "Vier.", "Fünf.", "Sechs.", "Sieben.");

    [TestCase("git", "apply")]
    [TestCase("patch", "-p1 -s -i")]
    public void A_tool_makes_the_new_text_from_the_old_one(string tool, string arguments)
    {
        Assert.That(Applied(tool, arguments, Pairs.Compare(Old, New)), Is.EqualTo(ReadingText.Of(New) + "\n"));
    }

    [TestCase("git", "apply")]
    [TestCase("patch", "-p1 -s -i")]
    public void A_tool_takes_the_pair_with_every_class_of_change(string tool, string arguments)
    {
        var comparison = SpecimenFolder.Compare("2026-07-07/99-101.txt", "2026-07-28/99-101.txt");
        Assert.That(Applied(tool, arguments, comparison), Is.EqualTo(comparison.NewText + "\n"));
    }

    [Test]
    public void Git_takes_any_pair()
    {
        var random = new Random(1);
        for (var n = 0; n < 12; n++)
        {
            string[] words = ["a", "b", "c", "d \u202E", "e\u001b[1m", "+f", "- g", "@@ h", "\\ i"];
            var old = Of(1, [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => words[random.Next(words.Length)])]);
            var @new = Of(1, [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => words[random.Next(words.Length)])]);
            Assert.That(Applied("git", "apply", Pairs.Compare(old, @new)), Is.EqualTo(ReadingText.Of(@new) + "\n"));
        }
    }

    [Test]
    public void The_same_text_gives_no_diff()
    {
        Assert.That(Written(Pairs.Compare(Old, Old)), Is.Empty);
    }

    private static string Applied(string tool, string arguments, Comparison comparison)
    {
        var folder = Directory.CreateTempSubdirectory("unified-").FullName;
        var number = comparison.New.Dokumentnummer!.Value;
        var file = Path.Combine(folder, $"{number.Wahlperiode}-{number.Nummer}.txt");
        File.WriteAllText(file, comparison.OldText + "\n");
        File.WriteAllText(Path.Combine(folder, "the.diff"), Written(comparison));
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, $"{arguments} the.diff")
            {
                WorkingDirectory = folder,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                Environment = { ["GIT_CEILING_DIRECTORIES"] = Path.GetTempPath() },
            })!;
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero, errors);
            return File.ReadAllText(file);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"skipped: no {tool} here");
            throw;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Written(Comparison comparison)
    {
        using var writer = new StringWriter();
        UnifiedRendering.Write(writer, comparison);
        return writer.ToString();
    }

    private static Paper Of(int number, params string[] texts) => new()
    {
        Dokumentnummer = new Dokumentnummer(number, 1),
        Paragraphs = [.. texts.Select(t => new Paragraph("", ParagraphKind.Paragraph, null, t))],
    };
}
