using System.Buffers;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing;

/// <summary>Says what a whole paragraph is that came or went: a demand, a person's line, a footnote …</summary>
internal sealed class Passages(Side old, Side @new)
{
    private static readonly SearchValues<string> Demanding = SearchValues.Create(
        ["fordert", "fordern", "wolle beschließen", "aufgefordert", "ersucht", "beschließt", "verpflichtet", "gebeten"], StringComparison.Ordinal);

    private readonly Lazy<bool[]> _oldDemands = new(() => Demands(old.Paragraphs));
    private readonly Lazy<bool[]> _newDemands = new(() => Demands(@new.Paragraphs));

    public ChangeClass Removed(Unit unit) =>
        Part(unit.Kind) ?? (_oldDemands.Value[unit.First] ? ChangeClass.DemandRemoved : ChangeClass.ParagraphRemoved);

    public ChangeClass Added(Unit unit) =>
        Part(unit.Kind) ?? (_newDemands.Value[unit.First] ? ChangeClass.DemandAdded : ChangeClass.ParagraphAdded);

    private static ChangeClass? Part(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Title => ChangeClass.Titel,
        ParagraphKind.Reference => ChangeClass.Reference,
        ParagraphKind.PlaceDate => ChangeClass.Header,
        ParagraphKind.Footnote => ChangeClass.Footnote,
        _ => null,
    };

    /// <summary>For each paragraph, whether it is an item below a heading or formula that demands.</summary>
    private static bool[] Demands(IReadOnlyList<Paragraph> paragraphs)
    {
        var demands = new bool[paragraphs.Count];
        var above = new Dictionary<string, bool>(StringComparer.Ordinal);
        var formula = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var says = paragraph.Text.AsSpan().ContainsAny(Demanding);
            if (paragraph.Kind is ParagraphKind.Formula or ParagraphKind.Reasons or ParagraphKind.PlaceDate)
            {
                formula = says && paragraph.Kind == ParagraphKind.Formula;
                above.Clear();
            }

            var isItem = paragraph.Marker is not null && paragraph.Path.Length > 0;
            var parent = paragraph.Path.LastIndexOf('.') is > 0 and var dot ? paragraph.Path[..dot] : null;
            var below = parent is not null && above.TryGetValue(parent, out var known) ? known : formula;
            var isHeading = paragraph.Kind == ParagraphKind.Heading;
            demands[i] = isItem && below && !isHeading;
            if (isItem)
            {
                var isSection = isHeading || paragraph.Marker![0] is 'I' or 'V' or 'X';
                above[paragraph.Path] = says || (below && !isSection);
            }
        }

        return demands;
    }
}
