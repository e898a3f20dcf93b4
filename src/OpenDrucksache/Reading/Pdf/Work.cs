namespace OpenDrucksache.Reading.Pdf;

/// <summary>The work that one PDF may cost, counted and never timed, so that the same bytes always end the same way.</summary>
internal sealed class Work
{
    private const long MostSteps = 60_000_000;
    private const long MostStepsOnPage = 2_000_000;
    private const long MostBytes = 1_500_000_000;

    private long _steps;
    private long _stepsOnPage;
    private long _bytes;

    public long BytesLeft => MostBytes - _bytes;

    public void BeginPage() => _stepsOnPage = 0;

    /// <exception cref="TroubleException">The PDF asks for too much.</exception>
    public void Step(int steps)
    {
        _steps += steps;
        _stepsOnPage += steps;
        if (_steps > MostSteps || _stepsOnPage > MostStepsOnPage)
        {
            throw new TroubleException("not readable: the PDF asks for more work than any paper needs. Capture it again");
        }
    }

    /// <exception cref="TroubleException">The PDF unpacks to too much.</exception>
    public void Decode(long bytes)
    {
        _bytes += bytes;
        if (_bytes > MostBytes)
        {
            throw new TroubleException("not readable: the PDF unpacks to more than any paper needs. Capture it again");
        }
    }
}
