namespace OpenDrucksache.Reading.Pdf;

/// <summary>Where text runs on a page.</summary>
internal enum Direction
{
    Right,
    Up,
    Left,
    Down,
    Slanted,
}

/// <summary>Turns points of a page into the frame of a direction, and back.</summary>
internal static class Frames
{
    public static Direction Of(double dx, double dy)
    {
        var (width, height) = (Math.Abs(dx), Math.Abs(dy));
        return height <= 0.05 * width ? dx >= 0 ? Direction.Right : Direction.Left
            : width <= 0.05 * height ? dy > 0 ? Direction.Up : Direction.Down
            : Direction.Slanted;
    }

    public static (double X, double Y) Into(Direction direction, double x, double y) => direction switch
    {
        Direction.Up => (y, -x),
        Direction.Left => (-x, -y),
        Direction.Down => (-y, x),
        _ => (x, y),
    };

    public static Box Back(Direction direction, double left, double bottom, double right, double top)
    {
        var (x1, y1) = Back(direction, left, bottom);
        var (x2, y2) = Back(direction, right, top);
        return new Box(Round(Math.Min(x1, x2)), Round(Math.Min(y1, y2)), Round(Math.Max(x1, x2)), Round(Math.Max(y1, y2)));
    }

    private static (double X, double Y) Back(Direction direction, double x, double y) => direction switch
    {
        Direction.Up => (-y, x),
        Direction.Left => (-x, -y),
        Direction.Down => (y, -x),
        _ => (x, y),
    };

    private static double Round(double value) => Math.Round(value, 2) + 0.0;
}
