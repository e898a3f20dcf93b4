namespace OpenDrucksache.Ocfl;

/// <summary>
/// Trouble that was foreseen: not a storage root, a newer version of the specification, a damaged inventory, a lock that
/// another process holds, a conflict. The message is one line, "what: why. what to do".
/// </summary>
/// <param name="message">The line.</param>
/// <param name="innerException">What lies behind it.</param>
public sealed class OcflException(string message, Exception? innerException = null) : Exception(message, innerException);
