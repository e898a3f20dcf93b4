using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>Lines that always begin a paragraph, and mostly are one.</summary>
internal static class Cues
{
    private static readonly HashSet<string> Alone =
    [
        "Begründung", "Begründung:", "Beschlussempfehlung", "Bericht", "Entwurf", "Vorbemerkung der Fragesteller", "Vorbemerkung der Fragestellerin",
        "Vorbemerkung der Fragestellerinnen", "Vorbemerkung der Bundesregierung", "Antwort der Bundesregierung", "Vorbemerkung",
        "Verzeichnis der Fragenden", "Verzeichnis der Fragen nach Geschäftsbereichen der Bundesregierung", "Verzeichnis der Geschäftsbereiche der Bundesregierung", "Inhaltsverzeichnis", "Inhal tsverzeichnis", "Inhaltsübersicht",
        "Allgemeiner Teil", "Besonderer Teil", "A. Allgemeiner Teil", "B. Besonderer Teil", "Zusammenstellung", "Vorblatt", "Inhalt",
        "Abgeordnete Nummer", "der Frage", "Abgeordnete", "Seite", "und Fraktion", "entfällt", "unverändert", "Stellungnahme des Bundesrates",
        "Gegenäußerung der Bundesregierung", "Stellungnahme des Nationalen Normenkontrollrates", "Erfüllungsaufwand",
        "Haushaltsausgaben ohne Erfüllungsaufwand", "Erfüllungsaufwand für Bürgerinnen und Bürger", "Erfüllungsaufwand für die Wirtschaft",
        "Erfüllungsaufwand der Verwaltung", "Weitere Kosten", "Davon Bürokratiekosten aus Informationspflichten",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AloneAt = Alone.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWords = Alone.Max(words => words.Length);

    private static readonly string[] Departments =
        ["Geschäftsbereich des Bundes", "Geschäftsbereich der Bundes", "Geschäftsbereich des Auswärtigen ", "Geschäftsbereich des Beauftragten ", "Geschäftsbereich der Beauftragten "];

    private const int LongestAlone = 120;
    private const int LongestName = 20;
    private const int LongestPlace = 30;
    private const string PlaceEnd = ", den ";
    private const string Quotation = "„‚";

    private static readonly string[] Numbered =
        ["Artikel", "§", "Anlage", "Kapitel", "Abschnitt", "Unterabschnitt", "Teil", "Sammelübersicht", "Beschlussempfehlung"];

    private static readonly string[] Resolutions = ["Der Bundestag wolle beschließen", "Der Deutsche Bundestag wolle beschließen", "Der Bundestag wolle den "];

    public static bool IsFormula(ReadOnlySpan<char> line) =>
        IsResolution(line)
        || Asks(line)
        || (line.StartsWith("Der Bundestag hat ", StringComparison.Ordinal)
            && (line.EndsWith("Gesetz beschlossen:", StringComparison.Ordinal) || line.Contains("folgende Gesetz beschlossen;", StringComparison.Ordinal)));

    /// <summary>"Der Bundestag wolle beschließen:".</summary>
    public static bool IsResolution(ReadOnlySpan<char> line) => Affixes.StartsWithOne(line, Resolutions);

    /// <summary>"Wir fragen die Bundesregierung:".</summary>
    public static bool Asks(ReadOnlySpan<char> line) => line.StartsWith("Wir fragen die Bundesregierung", StringComparison.Ordinal);

    /// <summary>"Bericht der Abgeordneten …", "Geschäftsbereich des …": headings that may go on over the next lines.</summary>
    public static bool OpensHeading(ReadOnlySpan<char> line) =>
        Rapporteurs.Begin(line) || IsDepartment(line);

    /// <summary>"Geschäftsbereich des Bundesministeriums für Verkehr": the questions below it go to that ministry.</summary>
    public static bool IsDepartment(ReadOnlySpan<char> line) => Affixes.StartsWithOne(line, Departments) && line[^1] is not ('.' or '?');

    /// <summary>With what a letter opens: "Sehr geehrte Frau Präsidentin,".</summary>
    public static bool IsSalutation(ReadOnlySpan<char> line) => line.StartsWith("Sehr geehrte") && line[^1] is ',' or '!';

    /// <summary>With what a letter closes: the name of who signs it is the next line.</summary>
    public static bool IsGreeting(ReadOnlySpan<char> line) =>
        line.EndsWith("Mit freundlichen Grüßen") || line.EndsWith("Mit freundlichem Gruß") || line.EndsWith("Mit vorzüglicher Hochachtung");

    public static bool IsReasons(ReadOnlySpan<char> line) => line is "Begründung" or "Begründung:" or "B e g r ü n d u n g";

    /// <summary>"Berlin, den 7. Oktober 2025".</summary>
    public static bool IsPlaceDate(ReadOnlySpan<char> line)
    {
        var comma = line[..Math.Min(line.Length, LongestPlace + PlaceEnd.Length)].IndexOf(PlaceEnd);
        if (comma < 3 || !char.IsUpper(line[0]))
        {
            return false;
        }

        var rest = line[(comma + PlaceEnd.Length)..].TrimStart(' ');
        return rest.Length is >= 8 and <= 24 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[^1]);
    }

    /// <summary>Headings that are known by their words, also at the beginning of a quotation: "„§ 12".</summary>
    public static bool StandsAlone(ReadOnlySpan<char> line) => line.Length <= LongestAlone && ((line.Length <= LongestWords && AloneAt.Contains(line)) || IsNumbered(line.TrimStart(Quotation)) || Points(line));

    /// <summary>The statements on a bill that speak to it point by point, each with its reasons.</summary>
    public static bool IsStatement(ReadOnlySpan<char> line) =>
        line is "Stellungnahme des Bundesrates" or "Gegenäußerung der Bundesregierung" or "Stellungnahme der Bundesregierung";

    /// <summary>"Artikel 1", "§ 12": a headline may follow.</summary>
    public static bool NamesSection(ReadOnlySpan<char> line) => line.Length <= LongestName && line.TrimStart(Quotation) is ['§' or 'A', ..] name && !name.StartsWith("An") && IsNumbered(name);

    /// <summary>"Artikel 1", "§ 12", "Anlage 2", "Zu Nummer 3 (§ 5)".</summary>
    public static bool IsNumbered(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("Zu "))
        {
            return Explained.Length(line) > 0;
        }

        foreach (var word in Numbered)
        {
            if (line.IsEmpty || line[0] != word[0] || !line.StartsWith(word))
            {
                continue;
            }

            var rest = line[word.Length..];
            if (rest.IsEmpty)
            {
                return word == "Anlage";
            }

            return rest[0] == ' ' && rest.Length > 1 && IsNumber(rest[1..]);
        }

        return false;
    }

    /// <summary>"Zu 1.:", "Zu b)", "Zu II.3.": the heading above the reasons for an item.</summary>
    public static bool Points(ReadOnlySpan<char> line)
    {
        var rest = line.StartsWith("Zu ") ? line[3..].TrimEnd(':') : default;
        return rest.Length is > 0 and <= 8 && !rest.Contains(' ')
            && (Label.TryRead(rest, out var label) ? label.Style != LabelStyle.Bullet : rest.Length < line.Length - 3 && char.IsAsciiDigit(rest[^1]) && !rest.ContainsAnyExceptInRange('0', '9'));
    }

    private static bool IsNumber(ReadOnlySpan<char> rest)
    {
        var space = rest.IndexOf(' ');
        var word = (space < 0 ? rest : rest[..space]).TrimEnd('.');
        var tail = space < 0 ? default : rest[(space + 1)..].Trim();
        var number = word.Length is >= 1 and <= 6 && (char.IsAsciiDigit(word[0]) || Romans.TryRead(word, out _) || word.Length <= 2);
        return number && (tail.IsEmpty || (tail[0] == '(' && tail[^1] == ')') || tail.Length == 1);
    }
}
