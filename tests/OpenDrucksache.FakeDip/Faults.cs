using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace OpenDrucksache.FakeDip;

/// <summary>What hosts do wrong.</summary>
public static class Faults
{
    /// <summary>A bot check, with status 200.</summary>
    public static Func<HttpContext, Task> Challenge { get; } =
        Page(200, "<!DOCTYPE html>\n<html><head><title>Enodia</title></head><body>Bitte bestätigen Sie, dass Sie ein Mensch sind.</body></html>");

    /// <summary>The connection breaks before there is an answer.</summary>
    public static Func<HttpContext, Task> Reset { get; } = context =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>Takes the request and never answers.</summary>
    public static Func<HttpContext, Task> Silence { get; } = context => Task.Delay(Timeout.Infinite, context.RequestAborted);

    /// <summary>A page for people.</summary>
    public static Func<HttpContext, Task> Page(int status, string html) => Send(status, "text/html", Encoding.UTF8.GetBytes(html));

    /// <summary>An error as DIP words it.</summary>
    public static Func<HttpContext, Task> Error(int status, string message) =>
        Send(status, "application/json", Encoding.UTF8.GetBytes($$"""{"code":{{status}},"message":"{{message}}"}"""));

    /// <summary>Asks to be left alone.</summary>
    public static Func<HttpContext, Task> Busy(int status, string retryAfter) => async context =>
    {
        context.Response.Headers.RetryAfter = retryAfter;
        await Error(status, "too many requests")(context);
    };

    /// <summary>Sends to another address.</summary>
    public static Func<HttpContext, Task> Redirect(string to) => context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    };

    /// <summary>Just these bytes.</summary>
    public static Func<HttpContext, Task> Send(int status, string contentType, byte[] bytes) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    };

    /// <summary>Sends half of the bytes and breaks off.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="promises">Whether it says before how many there are.</param>
    public static Func<HttpContext, Task> BreakOff(byte[] bytes, bool promises = true) => async context =>
    {
        context.Response.ContentType = "application/pdf";
        context.Response.ContentLength = promises ? bytes.Length : null;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    /// <summary>Sends and sends, until the client goes.</summary>
    public static Func<HttpContext, Task> Endless(int pauseMilliseconds) => async context =>
    {
        context.Response.ContentType = "application/pdf";
        var step = Encoding.ASCII.GetBytes("%PDF-1.4\n" + new string('x', 1 << 16));
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(step, context.RequestAborted);
            await Task.Delay(pauseMilliseconds, context.RequestAborted);
        }
    };

    /// <summary>Compressed, though nobody asked for a small answer.</summary>
    /// <param name="contentType">What it says it is.</param>
    /// <param name="bytes">What is packed.</param>
    /// <param name="share">How much of the packed bytes is sent.</param>
    public static Func<HttpContext, Task> Gzip(string contentType, byte[] bytes, double share = 1) => async context =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        context.Response.Headers.ContentEncoding = "gzip";
        await Send(200, contentType, packed.ToArray()[..(int)(packed.Length * share)])(context);
    };
}
