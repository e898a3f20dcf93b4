using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;
using OpenDrucksache.Rendering;

var old = PaperReader.Read(File.ReadAllBytes("data/2026-07-07/9900104.pdf"));
var @new = PaperReader.Read(File.ReadAllBytes("data/2026-07-28/9900104.pdf"));
Console.WriteLine(VerdictSentence.Of(Comparer.Compare(new ComparisonSide("draft", old), new ComparisonSide("edited", @new))));
