using System.Globalization;

namespace OpenDrucksache.Ocfl;

/// <summary>The name of a version directory: "v3", or padded "v0003" (specification 3.3).</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">Digits of a padded name, 0 where names are not padded.</param>
internal readonly record struct VersionName(int Number, int Width)
{
    public static VersionName? Parse(string name)
    {
        if (name.Length is < 2 or > 32
            || name[0] != 'v'
            || !int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1)
        {
            return null;
        }

        return new VersionName(number, name[1] == '0' ? name.Length - 1 : 0);
    }

    public VersionName Next => this with { Number = Number + 1 };

    /// <summary>False where the number no longer fits a padded name: it must keep its leading zero (E011).</summary>
    public bool Fits => Width == 0 || ToString()[1] == '0';

    public override string ToString() => "v" + Number.ToString(new string('0', Math.Max(Width, 1)), CultureInfo.InvariantCulture);
}
