using System.Globalization;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli;

/// <summary>Where the sources of a Fassung, its PDF and DIP's texts of it, disagree in words.</summary>
internal sealed record WitnessReport(FassungRef Ref, IReadOnlyList<WitnessReport.Second> Witnesses)
{
    private const int MostPlaces = 20;
    private const int LongestText = 400;

    /// <summary>In one line, where they disagree; null where they do not or there is but one.</summary>
    public string? Remark => Witnesses.Sum(second => second.Places.Count) is var count and > 0
        ? $"{Ref}: its PDF and DIP's text of it disagree in words in {Places(count)}. 'drucksache show {Ref} --witnesses' shows them"
        : null;

    /// <summary>The report on a Fassung; null where the name is that of a file, which is its only witness.</summary>
    /// <exception cref="TroubleException">The archive does not have the Fassung, or it cannot be read.</exception>
    public static WitnessReport? Of(Sources sources, string name)
    {
        if (sources.Fassung(name) is not { } reference)
        {
            return null;
        }

        var witnesses = sources.Archive.Witnesses(reference);
        if (witnesses.Count == 0)
        {
            return new WitnessReport(reference, []);
        }

        var page = new ComparisonSide(reference.ToString(), PaperReader.Read(sources.Archive.Read(reference)));
        return new WitnessReport(reference, [.. witnesses.Select(Compare)]);

        Second Compare(Witness witness)
        {
            var text = new ComparisonSide(witness.Sha256, PaperReader.Read(sources.Archive.Read(reference, witness)));
            var comparison = Comparer.Compare(page, text);
            return new Second(witness, comparison, Disagreement.In(comparison));
        }
    }

    /// <summary>Prints it: one JSON line, or a few lines for people. Of many places the first are named and all are counted.</summary>
    public string Print(bool asJson)
    {
        var output = new StringWriter();
        if (asJson)
        {
            output.WriteJsonLine(new WitnessesLine("witnesses", Ref, Ref.Drucksache.Dokumentnummer, [.. Witnesses.Select(second => second.ToJson())]));
            return output.ToString();
        }

        if (Witnesses.Count == 0)
        {
            output.WriteLine($"{Ref}: has one witness only");
        }

        foreach (var second in Witnesses)
        {
            second.Print(output, Ref);
        }

        return output.ToString();
    }

    private static string Places(int count) => count == 1 ? "1 place" : string.Create(CultureInfo.InvariantCulture, $"{count} places");

    private static string? Cut(string? text) => text is null || text.Length <= LongestText ? text : text[..LongestText] + "…";

    /// <summary>A second witness against the first.</summary>
    internal sealed record Second(Witness Witness, Comparison Comparison, IReadOnlyList<Change> Places)
    {
        public SecondWitness ToJson() => new(
            Witness.Sha256,
            Witness.MediaType,
            Witness.FirstSeen,
            Comparison.Verdict,
            Comparison.Similarity,
            Places.Count,
            [.. Places.Take(MostPlaces).Select(place => new WitnessPlace(
                place.Class.Name, place.OldPath ?? place.NewPath, Cut(place.Old), Cut(place.New), place.Context.Before, place.Context.After))]);

        public void Print(StringWriter output, FassungRef reference)
        {
            var verdict = Places.Count == 0 ? "agree in every word" : $"disagree in words in {WitnessReport.Places(Places.Count)}";
            output.WriteLine($"{reference}: its PDF and DIP's text of it (sha256 {Witness.Sha256[..12]}, seen {Utc.Format(Witness.FirstSeen)}) {verdict}");
            foreach (var place in Places.Take(MostPlaces))
            {
                output.WriteLine($"  {place.Class.Name}  {place.OldPath ?? place.NewPath}");
                output.WriteLine($"    PDF:  {Line(place.Context, place.Old)}");
                output.WriteLine($"    text: {Line(place.Context, place.New)}");
            }

            if (Places.Count > MostPlaces)
            {
                output.WriteLine($"  and {WitnessReport.Places(Places.Count - MostPlaces)} more");
            }
        }

        private static string Line(ChangeContext context, string? text) =>
            text is null ? "–" : Visible.Of($"{context.Before}[{Cut(text)}]{context.After}");
    }
}
