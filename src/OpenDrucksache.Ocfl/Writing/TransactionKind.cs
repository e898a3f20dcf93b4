namespace OpenDrucksache.Ocfl;

/// <summary>What a transaction does to its object.</summary>
internal enum TransactionKind
{
    NewObject,
    NewVersion,
    Removal,
    Replacement,
}
