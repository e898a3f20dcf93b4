using System.Globalization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>One row per change in a comparison.</summary>
internal sealed class ChangesTable() : Table<ChangeRow>(
    "changes",
    "One row per change in a comparison, in the order of the text. Changes of layout are left out.",
    ["comparison", "n"],
    [
        Code("comparison", r => r.Comparison, "The comparison.") with { References = "comparisons" },
        Code("dokumentnummer", r => r.Drucksache.ToString(), "The paper.") with { References = "drucksachen" },
        Integer("n", r => r.Change.N, "The number of the change in the comparison, from 1."),
        Code("id", r => r.Change.Id, "12 hex digits from class, paths and texts; stays the same when something else changes too."),
        Code("class", r => r.Change.Class.Name, "What kind of change it is.") with { Values = Classes },
        Integer("severity", r => (int)r.Change.Severity, "How much it weighs: 1 editorial, 2 notable, 3 substantive."),
        Text("rule", r => r.Change.Rule, "The rule that decided the class."),
        TextOrNull("old", r => r.Change.Old, "What stood there; null for what is new. Cut behind a million characters: the offsets say where it ended."),
        TextOrNull("new", r => r.Change.New, "What stands there now; null for what is gone."),
        TextOrNull("old_path", r => r.Change.OldPath, "Where it stood: II.3, authors, header; null for what is new."),
        TextOrNull("new_path", r => r.Change.NewPath, "Where it stands now; null for what is gone."),
        IntegerOrNull("old_start", r => r.Change.OldRange?.Start, "Where it began in the old reading text, from 0.") with { Unit = Offsets },
        IntegerOrNull("old_end", r => r.Change.OldRange?.End, "Where it ended there: the first code point behind it.") with { Unit = Offsets },
        IntegerOrNull("new_start", r => r.Change.NewRange?.Start, "Where it begins in the new reading text, from 0.") with { Unit = Offsets },
        IntegerOrNull("new_end", r => r.Change.NewRange?.End, "Where it ends there: the first code point behind it.") with { Unit = Offsets },
        Text("context_before", r => r.Change.Context.Before, "A few words before it in its paragraph."),
        Text("context_after", r => r.Change.Context.After, "A few words behind it in its paragraph."),
        Text("attribution", r => Terms.AttributionOf(r.Drucksache), "The source as DIP's terms want it named, with the number."),
    ])
{
    private const string Offsets = "Unicode code points";

    private static IReadOnlyList<ColumnValue> Classes =>
        [.. ChangeClass.All.Where(c => c.Severity > Severity.Layout).Select(c => new ColumnValue(c.Name, Meaning(c)))];

    private static string Meaning(ChangeClass c) =>
        string.Create(CultureInfo.InvariantCulture, $"severity {(int)c.Severity}, {DrucksacheJson.Word(c.Severity)}");
}
