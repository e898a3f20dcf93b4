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

        var sameFamily = a.Family == b.Family;
        if (sameFamily && HaveSameGiven(a, b))
        {
            return 3;
        }

        var isNear = EditDistance.MayBeWithin(a.Letters, b.Letters, 2) && AreNear(a.Plain, b.Plain);
        if (isNear && (sameFamily || HaveSameGiven(a, b)))
        {
            return 2;
        }

        return ShareFamily(a, b) || (AreNear(a.Family, b.Family) && HaveSameGiven(a, b)) ? 1 : 0;
    }

    private static bool HaveSameGiven(PersonName a, PersonName b) =>
        a.Given == b.Given || IsInitial(a.Given, b.Given) || IsInitial(b.Given, a.Given) || Alike(a.Given, b.Given);

    private static bool AreNear(string a, string b) => Math.Min(a.Length, b.Length) >= 6 && EditDistance.Within(a, b, 2);

    private static bool ShareFamily(PersonName a, PersonName b) =>
        a.Given == b.Given && a.Family.Split('-').Intersect(b.Family.Split('-'), StringComparer.Ordinal).Any();

    private static bool Alike(string a, string b) =>
        (Math.Min(a.Length, b.Length) >= 4 && EditDistance.Within(a, b, 2)) || a.Split('-')[0] == b.Split('-')[0];

    private static bool IsInitial(string initial, string name) => initial.Length == 2 && initial[1] == '.' && name.StartsWith(initial[0]);
}
