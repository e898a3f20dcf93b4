using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>What a look at an address came to, and what follows from it.</summary>
/// <param name="Due">What was looked at.</param>
/// <param name="Answer">What was there.</param>
internal sealed record Looked(DueLook Due, PdfAnswer Answer)
{
    /// <summary>What the PDF says; null where none is kept or it cannot be read.</summary>
    public Paper? Paper { get; init; }

    /// <summary>md5 of a PDF that is to be kept; null where there is none.</summary>
    public string? Md5 { get; init; }

    private Watched Before => Due.Paper;

    private bool HasMismatch => Before.PdfHash is not null && Md5 is not null && Before.PdfHash != Md5;

    public Arrival ToArrival() => new(Answer.Url.AbsoluteUri, new CapturedDocument(Answer.Bytes, Answer.Seen)
    {
        SourceUrl = Answer.Url,
        DipRecord = Due.Record,
        Exchange = Answer.Exchange,
        Art = Paper?.Art,
    })
    {
        Number = Before.Dokumentnummer,
        Paper = Paper,
    };

    /// <summary>The paper when the PDF is in the archive.</summary>
    public Watched AfterCapture(CaptureLine line, bool hasText, Holding held)
    {
        var isOther = line.Sha256 != Before.Sha256;
        var isFirst = Before.Fassung is null;
        var validators = PdfValidators.Of(Answer.Exchange!);
        return Before with
        {
            Fassung = line.Fassung,
            Art = Paper?.Art ?? Art.Unbekannt,
            IsNeu = Paper?.Neu ?? false,
            Held = held,
            Md5 = Md5,
            Sha256 = line.Sha256,
            ETag = validators.ETag,
            LastModified = validators.LastModified,
            Since = isFirst && Paper?.Art == Art.Lektoriert ? Earlier(Before.Datum, Answer.Seen) : isFirst || isOther ? Answer.Seen : Before.Since,
            TextAsked = isOther ? null : Before.TextAsked,
            HasText = hasText,
            Looked = Answer.Seen,
            MismatchSince = HasMismatch ? Before.MismatchSince ?? Answer.Seen : null,
            GoneSince = null,
            Failures = 0,
            Failure = null,
        };
    }

    /// <summary>The paper when there was nothing to keep.</summary>
    public Watched After() => Answer.Outcome switch
    {
        ObservationOutcome.NotModified => Before with { Looked = Answer.Seen, MismatchSince = null, GoneSince = null, Failures = 0, Failure = null },
        ObservationOutcome.Absent => Before with { Looked = Answer.Seen, GoneSince = Before.Md5 is null ? null : Before.GoneSince ?? Answer.Seen, Failures = 0, Failure = null },
        _ => Before with { Looked = Answer.Seen, Failures = Before.Failures + 1, Failure = Answer.Message },
    };

    public Observation ToObservation() => new()
    {
        Seen = Answer.Seen,
        Outcome = Answer.Outcome,
        Fassung = Answer.Outcome == ObservationOutcome.NotModified ? Before.Fassung : null,
        Drucksache = DrucksacheId.Of(Before.Dokumentnummer),
        Sha256 = Answer.Outcome == ObservationOutcome.NotModified ? Before.Sha256 : null,
        SourceUrl = Answer.Url,
        Message = Answer.Message,
    };

    /// <summary>That DIP gives the md5 of other bytes, where it does.</summary>
    public IEnumerable<Observation> Mismatch(FassungRef fassung) => !HasMismatch ? [] :
    [
        new Observation
        {
            Seen = Answer.Seen,
            Outcome = ObservationOutcome.HashMismatch,
            Fassung = fassung,
            Drucksache = DrucksacheId.Of(Before.Dokumentnummer),
            SourceUrl = Answer.Url,
            Message = $"DIP gives the md5 {Before.PdfHash}, the PDF has {Md5}",
        },
    ];

    /// <summary>What to print; nothing for an address at which there is nothing yet.</summary>
    public IEnumerable<CaptureLine> ToLine() => Answer.Outcome == ObservationOutcome.Absent ? [] :
    [
        new CaptureLine
        {
            Path = Answer.Url.AbsoluteUri,
            Dokumentnummer = Before.Dokumentnummer,
            Fassung = Answer.Outcome == ObservationOutcome.NotModified ? Before.Fassung : null,
            Outcome = Answer.Outcome == ObservationOutcome.NotModified ? ObservationOutcome.Unchanged : ObservationOutcome.Failed,
            Art = Answer.Outcome == ObservationOutcome.NotModified ? Before.Art : null,
            Sha256 = Answer.Outcome == ObservationOutcome.NotModified ? Before.Sha256! : "",
            Message = Answer.Message,
        },
    ];

    private static DateTimeOffset Earlier(DateOnly? datum, DateTimeOffset seen) =>
        datum is { } day && new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) is var midnight && midnight < seen ? midnight : seen;
}
