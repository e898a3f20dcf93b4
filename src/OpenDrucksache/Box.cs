namespace OpenDrucksache;

/// <summary>A rectangle on a page of a PDF, in points (1/72 inch) from the lower left corner.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
public sealed record Box(double Left, double Bottom, double Right, double Top);
