namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>Broken lines → lines of text: DIP pulls a torn word to the next line, other texts keep its hyphen.</summary>
internal sealed class LineSetter(Flavour flavour)
{
    private string _pulled = "";

    /// <summary>The line with its end; empty if all of it is pulled to the next one.</summary>
    public string Set(PrintedLine line, bool pageEnds)
    {
        var text = _pulled + line.Text;
        _pulled = "";
        if (line.End == LineEnd.Torn && (flavour == Flavour.Hyphened || pageEnds))
        {
            return text + "-\n";
        }

        if (line.End == LineEnd.Torn)
        {
            var space = text.LastIndexOf(' ');
            (_pulled, text) = (text[(space + 1)..], text[..Math.Max(space, 0)]);
            return text.Length == 0 ? "" : text + "\n";
        }

        return text + (IsOpen(line.End) ? " \n" : "\n");
    }

    private bool IsOpen(LineEnd end) => flavour switch
    {
        Flavour.Typed => end is LineEnd.Space or LineEnd.Last,
        Flavour.Typeset => end == LineEnd.Space,
        _ => false,
    };
}
