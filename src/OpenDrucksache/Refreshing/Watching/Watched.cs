using System.Text.Json.Serialization;

namespace OpenDrucksache.Refreshing.Watching;

/// <summary>A paper that is looked at again: what is known of it, and what came of the last look.</summary>
public sealed record Watched
{
    /// <summary>Its number.</summary>
    public required Dokumentnummer Dokumentnummer { get; init; }

    /// <summary>
    /// When it was first heard of, or its last new Fassung was seen: its age counts from here. For a paper that was edited
    /// when it was first seen, its date.
    /// </summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>DIP's id; null until DIP has told it.</summary>
    public string? DipId { get; init; }

    /// <summary>DIP's type, which says how long a Vorabfassung lives.</summary>
    public string? Drucksachetyp { get; init; }

    /// <summary>The date that it bears; it says when to look, never what was seen.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>The address that DIP gives; null for the one that follows from the number.</summary>
    public Uri? Address { get; init; }

    /// <summary>The md5 that DIP gives.</summary>
    public string? PdfHash { get; init; }

    /// <summary>The Fassung whose bytes were at the address last, or whose text is all that is held; null for an announced paper.</summary>
    public FassungRef? Fassung { get; init; }

    /// <summary>Which kind of Fassung that is.</summary>
    public Art? Art { get; init; }

    /// <summary>Whether its header says "(neu)".</summary>
    public bool IsNeu { get; init; }

    /// <summary>How many Vorabfassungen and how many edited Fassungen are held.</summary>
    public Holding Held { get; init; }

    /// <summary>md5 of the PDF that was at the address last; null where none was.</summary>
    public string? Md5 { get; init; }

    /// <summary>sha256 of the same.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The <c>ETag</c> that came with it.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c> that came with it.</summary>
    public string? LastModified { get; init; }

    /// <summary>When the address was last looked at, whatever came of it.</summary>
    public DateTimeOffset? Looked { get; init; }

    /// <summary>Since when the PDF is another than the one DIP gives the md5 of.</summary>
    public DateTimeOffset? MismatchSince { get; init; }

    /// <summary>Since when the sources no longer give what is held.</summary>
    public DateTimeOffset? GoneSince { get; init; }

    /// <summary>Whether DIP no longer lists it.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>Whether DIP's text of this Fassung is held.</summary>
    public bool HasText { get; init; }

    /// <summary>When DIP was last asked for the text.</summary>
    public DateTimeOffset? TextAsked { get; init; }

    /// <summary>How many looks failed, one after the other.</summary>
    public int Failures { get; init; }

    /// <summary>Why the last one failed; null where it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether only a Vorabfassung of it is held.</summary>
    [JsonIgnore]
    public bool IsOpen => Art == OpenDrucksache.Art.Vorab;

    /// <summary>Whether DIP gives the md5 of other bytes than were at the address last.</summary>
    [JsonIgnore]
    public bool HasOtherHash => PdfHash is not null && Md5 is not null && PdfHash != Md5;
}
