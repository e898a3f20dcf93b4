namespace OpenDrucksache.Ocfl;

/// <summary>What a transaction does to an object that is there.</summary>
internal enum TransactionKind
{
    NewVersion,
    Removal,
    Replacement,
}
