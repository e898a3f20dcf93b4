using System.Text;

namespace OpenDrucksache.Fuzzing;

/// <summary>Papers that are one thing over and over, as long as one likes: what takes more than its share of time grows with such.</summary>
internal static class Shapes
{
    private const string Front = "Deutscher Bundestag Drucksache 99/1 \n99. Wahlperiode 01.01.2026 \nAntrag \nder Fraktion Die Probe \nEin Titel \nDer Bundestag wolle beschließen: \n";

    private static readonly Dictionary<string, Func<int, string>> Pieces = new()
    {
        ["lines of one paragraph"] = _ => "Dies ist eine erfundene Zeile eines langen Absatzes mit vielen Wörtern und \n",
        ["words of one line"] = _ => "Wort und noch eins, ",
        ["letters of one word"] = _ => "wort",
        ["numbers glued together"] = _ => "1.1.",
        ["marks glued together"] = _ => "Wa1.",
        ["notes"] = i => $"Ein Satz mit einer Note{i % 99 + 1} und ein paar Wörtern dazu. \n{i % 99 + 1} Siehe www.beispiel.invalid/{i}. \n",
        ["notes without end"] = i => $"{i + 1} Vgl. die Note, die nicht aufhört und \n",
        ["rows"] = i => $"Land {i} 12,3 45,6 7.890 \n",
        ["headings"] = i => $"{i + 1}. Überschrift\n\n",
        ["signatories"] = i => i == 0 ? "Berlin, den 7. Oktober 2026 \n" : "Erna Erfunden, Emil Erdacht, \n",
        ["heads of questions"] = i => $"{i % 900 + 1}. Abgeordnete\nErna Erfunden\n(Die Probe)\nWie viele?\n",
        ["blank lines"] = _ => "\n",
        ["items in items"] = i => new[] { "I. ", "1. ", "a) ", "aa) ", "– " }[i % 5] + "Punkt\n",
        ["labels of one line"] = _ => "I. 1. a) aa) – ",
        ["page breaks"] = i => $"Ein Satz, der weitergeht und \nDrucksache 99/1 – {i + 2} – Deutscher Bundestag – 99. Wahlperiode \n",
        ["notices"] = _ => "V\norabfassung – w\nird durch die lektorierte Fassung ersetzt.\n",
        ["notices cut off"] = _ => "V\norabfassung – w\nird durch die lektorierte \n",
        ["torn words"] = i => $"Teil{i % 9}-\nweise und ",
        ["torn addresses"] = _ => "www.beispiel.invalid/a-\nb/\n",
        ["letters apart"] = _ => "B e g r ü n d u n g  ",
        ["opening brackets"] = _ => "(<https://",
    };

    public static IEnumerable<string> Names => Pieces.Keys;

    /// <summary>A paper of that shape, about so many bytes long.</summary>
    public static byte[] Of(string name, int bytes)
    {
        var (piece, paper) = (Pieces[name], new StringBuilder(Front, bytes + 200));
        for (var i = 0; paper.Length < bytes; i++)
        {
            paper.Append(piece(i));
        }

        return Encoding.UTF8.GetBytes(paper.Append("\nEnde.").ToString());
    }
}
