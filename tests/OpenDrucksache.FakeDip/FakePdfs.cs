using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace OpenDrucksache.FakeDip;

/// <summary>The host of the PDFs: one file at an address, which is overwritten.</summary>
internal static class FakePdfs
{
    public static async Task Answer(World world, HttpContext context)
    {
        if (world.At(context.Request.Path) is not { Pdf: { } pdf } paper)
        {
            await Faults.Page(404, "<!DOCTYPE html><html><body>Die Seite wurde nicht gefunden</body></html>")(context);
            return;
        }

        var (asked, tag) = (context.Request.Headers, $"\"{FakePaper.Md5(pdf)}\"");
        context.Response.Headers.ETag = world.HasETags ? tag : default(StringValues);
        context.Response.Headers.LastModified = paper.LastModified;
        if ((world.HasETags && asked.IfNoneMatch == tag) || (paper.LastModified is { } date && asked.IfModifiedSince == date))
        {
            context.Response.StatusCode = 304;
            return;
        }

        context.Response.ContentType = "application/pdf";
        context.Response.ContentLength = pdf.Length;
        await context.Response.Body.WriteAsync(pdf);
    }
}
