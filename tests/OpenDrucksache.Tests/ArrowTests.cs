using System.Text.RegularExpressions;

namespace OpenDrucksache.Tests;

/// <summary>Holds the folders of the library to the arrows of docs/architecture.md.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Dip"] = [],
        ["Reading"] = [],
        ["Comparing"] = [],
        ["Archive"] = ["Ocfl"],
        ["Rendering"] = ["Comparing"],
        ["Publishing"] = ["Archive", "Reading", "Comparing", "Rendering"],
        ["Website"] = ["Archive", "Comparing", "Rendering", "Publishing"],
        ["Refreshing"] = ["Dip", "Archive", "Reading", "Comparing", "Publishing", "Website"],
    };

    private static readonly Dictionary<string, string> HomeOf = new()
    {
        ["UglyToad"] = "Reading",
        ["DiffPlex"] = "Comparing",
        ["Parquet"] = "Publishing",
        ["DocumentFormat"] = "Rendering",
        ["Microsoft.Data"] = "Archive",
        ["Microsoft.Extensions"] = "Dip",
        ["Polly"] = "Dip",
    };

    private static readonly string Library = Path.Combine(Repository.Root, "src", "OpenDrucksache");

    public static IEnumerable<string> Folders => MayUse.Keys;

    [Test]
    public void Every_folder_of_the_library_has_its_arrows() =>
        Assert.That(
            Directory.GetDirectories(Library).Select(Path.GetFileName).Except(["obj", "bin"]).Order(),
            Is.EqualTo(MayUse.Keys.Order()));

    [TestCaseSource(nameof(Folders))]
    public void A_folder_uses_only_what_its_arrows_lead_to(string folder) =>
        Assert.That(UsedBy(Path.Combine(Library, folder)).Except([folder]), Is.SubsetOf(MayUse[folder]));

    [Test]
    public void The_words_at_the_root_use_no_folder() =>
        Assert.That(Directory.GetFiles(Library, "*.cs").SelectMany(file => Used(File.ReadAllText(file))), Is.Empty);

    [TestCaseSource(nameof(Folders))]
    public void An_outside_package_is_known_to_its_home_only(string folder) =>
        Assert.That(
            Sources(Path.Combine(Library, folder)).SelectMany(Packages).Distinct().Where(package => HomeOf[package] != folder),
            Is.Empty);

    [Test]
    public void The_OCFL_library_knows_no_Drucksache() =>
        Assert.That(
            Sources(Path.Combine(Repository.Root, "src", "OpenDrucksache.Ocfl")).Where(source => Regex.IsMatch(source, @"\bDrucksache\b|using OpenDrucksache\.(?!Ocfl)")),
            Is.Empty);

    [Test]
    public void A_forbidden_use_is_found() =>
        Assert.That(Used("using OpenDrucksache.Publishing;\n_ = Archive.ArchiveReader.Open(f, d);"), Is.EquivalentTo(new[] { "Publishing", "Archive" }));

    private static HashSet<string> UsedBy(string folder) => [.. Sources(folder).SelectMany(Used)];

    private static IEnumerable<string> Used(string source) =>
        Regex.Matches(Code(source), @"(?:OpenDrucksache\.|(?<![\w.""]))(Dip|Archive|Reading|Comparing|Rendering|Publishing|Website|Refreshing|Ocfl)\b(?=[.;])")
            .Select(match => match.Groups[1].Value)
            .Distinct();

    private static IEnumerable<string> Packages(string source) =>
        Regex.Matches(source, @"^using (?:static |\w+ = )?(Microsoft\.\w+|\w+)", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value)
            .Where(HomeOf.ContainsKey);

    private static string Code(string source) => Regex.Replace(source, @"^\s*(//.*|namespace .*)$|""[^""\n]*""", "", RegexOptions.Multiline);

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
}
