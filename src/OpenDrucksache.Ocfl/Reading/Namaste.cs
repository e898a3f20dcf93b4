namespace OpenDrucksache.Ocfl;

/// <summary>The names by which folders declare what they are (specification 3.2, 4.2).</summary>
internal static class Namaste
{
    public const string ObjectPrefix = "0=ocfl_object_";

    public const string RootPrefix = "0=ocfl_";

    public static string Text(this SpecVersion spec) => spec == SpecVersion.Ocfl10 ? "1.0" : "1.1";

    public static string InventoryType(this SpecVersion spec) => $"https://ocfl.io/{spec.Text()}/spec/#inventory";

    public static string ObjectDeclaration(this SpecVersion spec) => ObjectPrefix + spec.Text();

    public static string RootDeclaration(this SpecVersion spec) => RootPrefix + spec.Text();

    /// <summary>The version that a number states; null where it is not known here.</summary>
    public static SpecVersion? Parse(string number) => number switch
    {
        "1.0" => SpecVersion.Ocfl10,
        "1.1" => SpecVersion.Ocfl11,
        _ => null,
    };
}
