using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>What goes wrong in the store, in the one kind of exception that callers of the archive know.</summary>
internal static class OcflTrouble
{
    public static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (OcflException e)
        {
            throw new TroubleException(e.Message, e);
        }
    }
}
