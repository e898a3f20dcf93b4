using System.Text;

namespace OpenDrucksache.Cli;

/// <summary>What is said beside the data. Where it cannot be written, nobody hears it, and the work goes on.</summary>
/// <param name="writer">Writes it; is disposed with this.</param>
internal sealed class Aside(TextWriter writer) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Say(writer.Write, value);

    public override void Write(string? value) => Say(writer.Write, value);

    public override void WriteLine(string? value) => Say(writer.WriteLine, value);

    public override void Flush() => Say(_ => writer.Flush(), 0);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Say(_ => writer.Dispose(), 0);
        }

        base.Dispose(disposing);
    }

    private static void Say<T>(Action<T> say, T what)
    {
        try
        {
            say(what);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
