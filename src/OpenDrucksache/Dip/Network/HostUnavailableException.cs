namespace OpenDrucksache.Dip.Network;

/// <summary>A host does not answer, or asks to be left alone: it is not asked again in this run.</summary>
/// <param name="message">What it does, for people: "does not answer".</param>
/// <param name="innerException">What lies behind it.</param>
public sealed class HostUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
