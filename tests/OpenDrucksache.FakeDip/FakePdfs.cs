using Microsoft.AspNetCore.Http;

namespace OpenDrucksache.FakeDip;

/// <summary>The host of the PDFs: one file at an address, which is overwritten.</summary>
internal static class FakePdfs
{
    public static async Task Answer(World world, HttpContext context)
    {
        if (world.At(context.Request.Path)?.Pdf is not { } pdf)
        {
            await Faults.Page(404, "<!DOCTYPE html><html><body>Die Seite wurde nicht gefunden</body></html>")(context);
            return;
        }

        var tag = $"\"{FakePaper.Md5(pdf)}\"";
        if (world.HasETags)
        {
            context.Response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch == tag)
            {
                context.Response.StatusCode = 304;
                return;
            }
        }

        context.Response.ContentType = "application/pdf";
        context.Response.ContentLength = pdf.Length;
        await context.Response.Body.WriteAsync(pdf);
    }
}
