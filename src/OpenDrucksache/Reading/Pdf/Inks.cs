using UglyToad.PdfPig.Graphics.Colors;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>Whether a colour can be seen on white paper.</summary>
internal sealed class Inks
{
    private IColor? _last;
    private double _lightness;

    public bool IsWhite(IColor? color) => Lightness(color) > 0.97;

    public bool IsDark(IColor? color) => Lightness(color) < 0.75;

    private double Lightness(IColor? color)
    {
        if (color is null or PatternColor)
        {
            return 0.8;
        }

        if (!ReferenceEquals(color, _last))
        {
            var (red, green, blue) = color.ToRGBValues();
            (_last, _lightness) = (color, Math.Min((double)red, Math.Min((double)green, (double)blue)));
        }

        return _lightness;
    }
}
