using System.Globalization;

namespace OpenDrucksache.Website.Layout;

/// <summary>The folders of the site, each with its page <c>index.html</c>. Made from numbers and slugs only; they never change.</summary>
internal static class SitePath
{
    public const string Start = "";
    public const string Papers = "drucksachen/";
    public const string Types = "typen/";
    public const string Fraktionen = "fraktionen/";
    public const string Months = "monate/";
    public const string Persons = "personen/";
    public const string Statistics = "statistik/";
    public const string Search = "suche/";
    public const string Explanation = "erklaerung/";
    public const string ExplanationEnglish = "en/explanation/";
    public const string Data = "daten/";
    public const string DataEnglish = "en/data/";
    public const string Feeds = "feeds/";

    /// <summary>The page of a folder.</summary>
    public const string Page = "index.html";

    /// <summary>The data of a page, in the same folder.</summary>
    public const string Json = "index.json";

    /// <summary>The sheet of all pages.</summary>
    public const string Style = "stil.css";

    /// <summary>"drucksachen/21/8376/".</summary>
    public static string Paper(DrucksacheId id) => $"{Papers}{id}/";

    /// <summary>"drucksachen/21/8376/v2/".</summary>
    public static string Fassung(DrucksacheId id, int version) => string.Create(CultureInfo.InvariantCulture, $"{Paper(id)}v{version}/");

    /// <summary>"drucksachen/21/8376/v1-v2/".</summary>
    public static string Pair(DrucksacheId id, int old, int @new) => string.Create(CultureInfo.InvariantCulture, $"{Paper(id)}v{old}-v{@new}/");

    /// <summary>"2026-07/" under a folder of lists.</summary>
    public static string Month(string folder, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{folder}{day:yyyy-MM}/");

    /// <summary>The way from a folder up to the root: "../../../", "" at the root.</summary>
    public static string Root(string folder) => string.Concat(Enumerable.Repeat("../", folder.AsSpan().Count('/')));
}
