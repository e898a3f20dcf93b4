namespace OpenDrucksache.Refreshing.Watching;

/// <summary>
/// When a paper is looked at again. Vorabfassungen are replaced 13 days (Kleine Anfrage), 3 to 4 weeks (Antrag) or months
/// (Schriftliche Fragen, Unterrichtung) after their date; measured on 2,230 papers of the 21st term. Until twice that time
/// every run looks, then fewer do. An edited paper is watched for silent corrections, and given up after a quarter.
/// </summary>
public static class Schedule
{
    private static readonly TimeSpan EveryRun = TimeSpan.Zero;
    private static readonly TimeSpan SomeDays = TimeSpan.FromDays(3);
    private static readonly TimeSpan Weekly = TimeSpan.FromDays(7);
    private static readonly TimeSpan Monthly = TimeSpan.FromDays(30);

    /// <summary>A run that comes a little earlier than the one before must not miss its turn.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromHours(6);

    private static readonly TimeSpan AnnouncedOften = TimeSpan.FromDays(60);
    private static readonly TimeSpan EditedOften = TimeSpan.FromDays(14);
    private static readonly TimeSpan EditedAtAll = TimeSpan.FromDays(92);
    private static readonly TimeSpan MismatchOften = TimeSpan.FromDays(14);
    private static readonly TimeSpan TextOften = TimeSpan.FromDays(21);
    private static readonly TimeSpan TextAtAll = TimeSpan.FromDays(184);

    /// <summary>Whether the address is to be looked at now.</summary>
    public static bool IsLookDue(Watched paper, DateTimeOffset now) => NextLook(paper) is { } next && next <= now;

    /// <summary>When the address is to be looked at next; null for not any more.</summary>
    public static DateTimeOffset? NextLook(Watched paper)
    {
        if (paper.Looked is not { } looked)
        {
            return paper.Since;
        }

        return Interval(paper, looked) is { } interval ? looked + Later(interval) : null;
    }

    /// <summary>Whether DIP is to be asked for the text now: until it is held, and as long as it is all that there is of the paper.</summary>
    public static bool IsTextDue(Watched paper, DateTimeOffset now) =>
        (!paper.HasText || paper.Md5 is null) && paper.DipId is not null && NextText(paper) is { } next && next <= now;

    /// <summary>Whether there is nothing to look for any more: the last look came after a quarter.</summary>
    public static bool IsSettled(Watched paper, DateTimeOffset now) =>
        paper.Art == Art.Lektoriert && paper.Looked - paper.Since > EditedAtAll && (paper.HasText || now - paper.Since > TextAtAll);

    private static DateTimeOffset? NextText(Watched paper)
    {
        if (paper.TextAsked is not { } asked)
        {
            return paper.Since;
        }

        var age = asked - paper.Since;
        return age > TextAtAll ? null : asked + Later(age > TextOften ? Weekly : EveryRun);
    }

    private static TimeSpan? Interval(Watched paper, DateTimeOffset looked)
    {
        if (paper.Failures > 0)
        {
            return paper.Failures switch { <= 7 => EveryRun, <= 20 => SomeDays, _ => Weekly };
        }

        var age = looked - paper.Since;
        if (paper.MismatchSince is { } mismatch)
        {
            return looked - mismatch <= MismatchOften ? EveryRun : ByArt(paper, age) is { } interval && interval < Weekly ? interval : Weekly;
        }

        return ByArt(paper, age);
    }

    private static TimeSpan? ByArt(Watched paper, TimeSpan age) => paper.Art switch
    {
        Art.Lektoriert => age > EditedAtAll ? null : age > EditedOften ? Weekly : EveryRun,
        null => age > AnnouncedOften ? Weekly : EveryRun,
        _ => Patience(paper.Drucksachetyp) is var patience && age > 8 * patience ? Monthly : age > 4 * patience ? Weekly : age > 2 * patience ? SomeDays : EveryRun,
    };

    private static TimeSpan Patience(string? drucksachetyp) => TimeSpan.FromDays(drucksachetyp switch
    {
        "Kleine Anfrage" => 13,
        "Antrag" or "Entschließungsantrag" or "Änderungsantrag" or "Gesetzentwurf" => 28,
        "Schriftliche Fragen" => 60,
        "Unterrichtung" => 150,
        _ => 45,
    });

    private static TimeSpan Later(TimeSpan interval) => interval > Slack ? interval - Slack : TimeSpan.Zero;
}
