using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>The life of one invented paper, day by day.</summary>
internal sealed class PaperLife
{
    public const int Kinds = 11;

    private readonly World _world;
    private readonly string _number;
    private readonly int _born;
    private readonly Kind _kind;
    private readonly int _edited;
    private readonly int _text;
    private byte[]? _draft;

    public PaperLife(World world, int n, int born, Kind kind, Random random)
    {
        (_world, _number, _born, _kind) = (world, $"99/{n}", born, kind);
        (_edited, _text) = (random.Next(5, 26), random.Next(1, 9));
    }

    public enum Kind
    {
        Edited,
        TwoDrafts,
        CorrectedInSilence,
        TextFirst,
        Withdrawn,
        Missed,
        WithoutHash,
        HashOfAnother,
        StaleHash,
        AnnouncedFirst,
        Neu,
    }

    public FakePaper? Paper { get; private set; }

    /// <summary>md5 of the PDF that is at the address; null for none.</summary>
    public string? Pdf => Paper?.Pdf is { } pdf ? FakePaper.Md5(pdf) : null;

    /// <summary>md5 of the PDF whose text DIP gives, and says so; null for none.</summary>
    public string? Text => Paper is { Text: { } text, PdfHash: { } hash }
        && text.Contains("Vorabfassung", StringComparison.Ordinal) == (hash == FakePaper.Md5(_draft!)) ? hash : null;

    public void Live(int day, DateTimeOffset now)
    {
        var age = day - _born;
        if (age == 0)
        {
            BeBorn(now);
        }
        else if (age > 0)
        {
            Age(age, now);
        }
    }

    private void BeBorn(DateTimeOffset now)
    {
        Paper = _world.Add(_number);
        Paper.Datum = now.ToString("yyyy-MM-dd");
        Paper.Aktualisiert = now.AddHours(-1);
        _draft = InventedPaper.Draft(_number, "Die Probe wird geprobt.");
        switch (_kind)
        {
            case Kind.AnnouncedFirst:
                Paper.HasAddress = false;
                break;
            case Kind.TextFirst:
                (Paper.PdfHash, Paper.Text) = (FakePaper.Md5(_draft), InventedPaper.DraftText(_number, "Die Probe wird geprobt."));
                break;
            case Kind.Missed:
                Put(InventedPaper.Edited(_number, "Die Probe wird erprobt."), now);
                break;
            default:
                Put(_draft, now);
                break;
        }
    }

    private void Age(int age, DateTimeOffset now)
    {
        var paper = Paper!;
        if (age == 3 && _kind is Kind.AnnouncedFirst or Kind.TextFirst)
        {
            paper.HasAddress = true;
            Put(_draft!, now);
        }

        if (age == 4 && _kind == Kind.TwoDrafts)
        {
            Put(InventedPaper.Draft(_number, "Die Probe wird nochmals geprobt."), now);
        }

        if (age == _text && _kind is Kind.Edited or Kind.StaleHash)
        {
            paper.Text = InventedPaper.DraftText(_number, "Die Probe wird geprobt.");
        }

        if (age == _edited)
        {
            Edit(now);
        }

        if (age == _edited + 2 && _kind == Kind.Edited)
        {
            paper.Text = InventedPaper.EditedText(_number, "Die Probe wird erprobt.");
        }

        if (age == _edited + 3 && _kind == Kind.StaleHash)
        {
            paper.PdfHash = FakePaper.Md5(paper.Pdf!);
        }

        if (age == _edited + 8 && _kind == Kind.CorrectedInSilence)
        {
            paper.Pdf = InventedPaper.Edited(_number, "Die Probe wird verprobt.");
        }
    }

    private void Edit(DateTimeOffset now)
    {
        var edited = InventedPaper.Edited(_number, "Die Probe wird erprobt.", isNeu: _kind == Kind.Neu);
        switch (_kind)
        {
            case Kind.Missed:
                break;
            case Kind.Withdrawn:
                (Paper!.Pdf, Paper.IsListed) = (null, false);
                break;
            case Kind.StaleHash:
                Paper!.Pdf = edited;
                break;
            default:
                Put(edited, now);
                break;
        }
    }

    private void Put(byte[] pdf, DateTimeOffset now)
    {
        Paper!.Publish(pdf, now.AddHours(-1));
        Paper.PdfHash = _kind switch
        {
            Kind.WithoutHash => null,
            Kind.HashOfAnother => FakePaper.Md5(InventedPaper.Draft("99/999", "Etwas anderes.")),
            _ => Paper.PdfHash,
        };
    }
}
