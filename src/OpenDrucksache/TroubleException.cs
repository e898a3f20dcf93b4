namespace OpenDrucksache;

/// <summary>
/// Trouble that was foreseen: bad input, a damaged or locked archive, a full disk. The message is one line for people,
/// "what: why. what to do", and needs no stack trace.
/// </summary>
/// <param name="message">The line.</param>
/// <param name="innerException">What lies behind it.</param>
public sealed class TroubleException(string message, Exception? innerException = null) : Exception(message, innerException);
