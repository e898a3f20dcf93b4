namespace OpenDrucksache.Rendering.Html;

/// <summary>A piece of HTML that this program wrote itself; never made from the text of a paper.</summary>
/// <param name="Html">The markup.</param>
internal readonly record struct Markup(string Html)
{
    /// <summary>Nothing.</summary>
    public static readonly Markup None = new("");
}
