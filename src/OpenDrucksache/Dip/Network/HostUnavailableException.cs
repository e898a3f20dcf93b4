namespace OpenDrucksache.Dip.Network;

/// <summary>A host does not answer, or asks to be left alone.</summary>
/// <param name="message">What it does, for people: "does not answer".</param>
/// <param name="innerException">What lies behind it.</param>
public sealed class HostUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Whether it is not to be asked again in this run: it asks to be left alone, or fails again and again.</summary>
    public bool IsForThisRun { get; init; }
}
