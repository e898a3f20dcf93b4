using OpenDrucksache.Comparing.Typing;

namespace OpenDrucksache.Comparing.People;

/// <summary>How likely two different prints name the same person.</summary>
internal static class SamePerson
{
    /// <summary>0 for no; the higher, the likelier.</summary>
    public static int Likelihood(PersonName a, PersonName b)
    {
        if (a.Plain.Length == 0 || b.Plain.Length == 0)
        {
            return 0;
        }

        if (a.Plain == b.Plain)
        {
            return 4;
        }

        var sameGiven = a.Given == b.Given || Alike(a.Given, b.Given) || IsInitial(a.Given, b.Given) || IsInitial(b.Given, a.Given);
        if (a.Family == b.Family && sameGiven)
        {
            return 3;
        }

        if (Math.Min(a.Plain.Length, b.Plain.Length) >= 6 && EditDistance.Within(a.Plain, b.Plain, 2) && (sameGiven || a.Family == b.Family))
        {
            return 2;
        }

        var sharedFamily = a.Given == b.Given && a.Family.Split('-').Intersect(b.Family.Split('-'), StringComparer.Ordinal).Any();
        return sharedFamily || (sameGiven && Math.Min(a.Family.Length, b.Family.Length) >= 6 && EditDistance.Within(a.Family, b.Family, 2)) ? 1 : 0;
    }

    private static bool Alike(string a, string b) =>
        (Math.Min(a.Length, b.Length) >= 4 && EditDistance.Within(a, b, 2)) || a.Split('-')[0] == b.Split('-')[0];

    private static bool IsInitial(string initial, string name) => initial.Length == 2 && initial[1] == '.' && name.StartsWith(initial[0]);
}
