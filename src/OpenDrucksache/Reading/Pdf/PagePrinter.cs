using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>The operations of a page → its letters and rules. Pictures, shadings and forms to fill in are passed over.</summary>
internal sealed class PagePrinter(
    int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters, CropBox cropBox,
    UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initial, ParsingOptions options)
    : BaseStreamProcessor<PrintedPage>(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, initial, options)
{
    private const double LeastSize = 1;

    private readonly PrintedPage _page = new(pageNumber);
    private readonly Work _work = ((BoundedFilters)options.FilterProvider!).Work;
    private readonly Clips _clips = new();
    private readonly Dictionary<(IFont Font, int Code), string?> _meanings = [];
    private readonly Inks _inks = new();
    private readonly Strokes _strokes = new();
    private readonly PdfRectangle _visible = initial.Transform(cropBox.Bounds);

    private MarkedContent? _marked;
    private int _formsOff;

    private Layers Layers => ((BoundedFilters)ParsingOptions.FilterProvider!).Layers;

    private MarkedContent Marked => _marked ??= new MarkedContent(ResourceStore, Layers, _page);

    public override PrintedPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return _page;
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _work.Step(1);
        var start = At(0, 0, renderingMatrix, textMatrix, transformationMatrix);
        var end = At(characterBoundingBox.Width, 0, renderingMatrix, textMatrix, transformationMatrix);
        var top = At(0, 1, renderingMatrix, textMatrix, transformationMatrix);
        var size = Math.Sqrt(Square(top.X - start.X) + Square(top.Y - start.Y));
        var text = Meaning(font, code, unicode);
        if (text is null || !double.IsFinite(start.X + start.Y + end.X + end.Y + size))
        {
            return;
        }

        if (size < LeastSize || IsHidden(currentState, start, end, top))
        {
            _page.Hidden += string.IsNullOrWhiteSpace(text) ? 0 : 1;
            return;
        }

        _page.Missing += text == "\uFFFD" ? 1 : 0;
        var direction = Frames.Of(end.X - start.X, end.Y - start.Y);
        var (left, line) = Frames.Into(direction, start.X, start.Y);
        var (right, _) = Frames.Into(direction, end.X, end.Y);
        var bold = font.Details.IsBold || font.Details.Weight >= 600 || currentState.FontState.TextRenderingMode == TextRenderingMode.FillThenStroke;
        _page[direction].Add(new Glyph(text, (float)left, (float)right, (float)line, (float)size, bold));
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        _work.Step(operations.Count);
        base.ProcessOperations(operations);
    }

    private static PdfPoint At(double x, double y, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix transformation) =>
        transformation.Transform(text.Transform(rendering.Transform(new PdfPoint(x, y))));

    private static double Square(double value) => value * value;

    /// <summary>What a letter stands for; null for nothing at all, U+FFFD where its font does not say.</summary>
    private string? Meaning(IFont font, int code, string unicode)
    {
        if (!_meanings.TryGetValue((font, code), out var meaning))
        {
            meaning = font.TryGetUnicode(code, out var known) && known is not null ? Letters.Of(known) : Letters.OfUnknown(unicode);
            _meanings[(font, code)] = meaning;
        }

        return meaning;
    }

    private bool IsHidden(CurrentGraphicsState state, PdfPoint at, PdfPoint end, PdfPoint top) =>
        state.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip
        || state.AlphaConstantNonStroking < 0.02
        || at.X < _visible.Left - 1 || at.X > _visible.Right + 1 || at.Y < _visible.Bottom - 1 || at.Y > _visible.Top + 1
        || _clips.Hide(new PdfPoint((at.X + end.X) / 2 + 0.3 * (top.X - at.X), (at.Y + end.Y) / 2 + 0.3 * (top.Y - at.Y)))
        || _marked?.IsOff == true || _formsOff > 0
        || (_inks.IsWhite(state.CurrentNonStrokingColor) && !_strokes.IsDark(at));

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        var off = Layers.HaveOff(formStream.StreamDictionary) ? 1 : 0;
        _formsOff += off;
        base.ProcessFormXObject(formStream, xObjectName);
        _formsOff -= off;
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    public override void MoveTo(double x, double y) => _strokes.MoveTo(Turned(x, y));

    public override void LineTo(double x, double y) => _strokes.LineTo(Turned(x, y));

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => _strokes.MoveTo(Turned(x3, y3));

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => _strokes.MoveTo(Turned(x3, y3));

    public override void Rectangle(double x, double y, double width, double height) => _strokes.Rectangle(Turned(x, y), Turned(x + width, y + height));

    public override void StrokePath(bool close) => _strokes.Draw(_page.Rules);

    public override void FillPath(FillingRule fillingRule, bool close) => Fill();

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Fill();

    public override void EndPath() => _strokes.Drop();

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        if (_strokes.Rectangular is var (low, high))
        {
            _clips.Narrow(low, high);
        }
    }

    public override void PushState()
    {
        _clips.Save();
        base.PushState();
    }

    public override void PopState()
    {
        _clips.Restore();
        base.PopState();
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) =>
        Marked.Begin(name, propertyDictionaryName, properties);

    public override void EndMarkedContent() => Marked.End();

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        var (a, b, c, d) = (rectangle.BottomLeft, rectangle.BottomRight, rectangle.TopLeft, rectangle.TopRight);
        _clips.Narrow(
            new PdfPoint(Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X)), Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y))),
            new PdfPoint(Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X)), Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y))));
    }

    private void Fill()
    {
        _strokes.Darken(_inks.IsDark(GetCurrentState().CurrentNonStrokingColor));
        _strokes.Draw(_page.Rules);
    }

    private PdfPoint Turned(double x, double y) => CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
}
