using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>The pages of a list, one after the other, as long as DIP answers.</summary>
internal sealed class PageReader(DipRun run, DipQuery<DipDrucksache> query, string? from) : IDisposable
{
    private readonly IAsyncEnumerator<DipPage<DipDrucksache>> _pages = run.Dip.Pages(query, from, run.Cancellation).GetAsyncEnumerator(run.Cancellation);

    private readonly bool _isFromStart = from is null;
    private string? _sent = from;
    private bool _isBegun;

    /// <summary>Whether the list was read to its end.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Whether DIP was asked for a page, answered, and refused.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The next page; null at the end, and where DIP does not answer.</summary>
    public DipPage<DipDrucksache>? Next()
    {
        if (IsAtEnd || !run.AsksDip)
        {
            return null;
        }

        if (run.AskDip(async _ => new Found(await _pages.MoveNextAsync() ? _pages.Current : null)) is not { } found)
        {
            IsRefused = run.IsRefused;
            return null;
        }

        IsAtEnd = found.Page is not { Cursor.Length: > 0 } page || page.Cursor == _sent;
        _sent = found.Page?.Cursor;
        if (!_isBegun && found.Page is { } first)
        {
            _isBegun = true;
            run.Begin("papers that DIP lists", _isFromStart ? first.NumFound : null);
        }

        return found.Page;
    }

    public void Dispose() => _pages.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private sealed record Found(DipPage<DipDrucksache>? Page);
}
