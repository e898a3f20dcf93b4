using System.IO.Abstractions;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace OpenDrucksache.Cli.Serving;

/// <summary>
/// Shows a folder that was published in to browsers on this machine: reads only, knows the types of all our files, answers ranges and
/// conditional requests. Nothing outside the folder is shown, whatever a link in it points to.
/// </summary>
internal static class SiteServer
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Runs until it is stopped.</summary>
    /// <param name="files">The disk, to look for links with.</param>
    /// <param name="folder">The folder, as a full path.</param>
    /// <param name="endpoint">Where to listen; port 0 takes a free one.</param>
    /// <param name="started">Hears of the address once it answers.</param>
    /// <param name="stop">Ctrl-C.</param>
    /// <exception cref="TroubleException">The port is taken.</exception>
    public static async Task RunAsync(IFileSystem files, string folder, IPEndPoint endpoint, Action<string> started, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(endpoint);
        });
        await using var app = builder.Build();
        using var content = new PhysicalFileProvider(folder);
        var guard = new LinkGuard(files, folder);
        app.Use((context, next) => AnswerAsync(context, next, guard, content));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = content, DefaultFileNames = ["index.html"] });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = content,
            ContentTypeProvider = Types(),
            ServeUnknownFileTypes = true,
            DefaultContentType = "text/plain; charset=utf-8",
        });
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException taken)
        {
            throw new TroubleException($"{endpoint}: cannot be listened on: {taken.Message.ReplaceLineEndings(" ")} Give another --port, or 0 for a free one", taken);
        }

        started(app.Urls.First());
        await app.WaitForShutdownAsync(stop);
    }

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, LinkGuard guard, PhysicalFileProvider content)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            headers.Allow = "GET, HEAD";
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (guard.Allows(request.Path))
        {
            await next(context);
        }
        else
        {
            response.StatusCode = StatusCodes.Status404NotFound;
        }

        if (response.StatusCode == StatusCodes.Status404NotFound && !response.HasStarted && content.GetFileInfo("404.html") is { Exists: true } note && guard.Allows("/404.html"))
        {
            response.ContentType = "text/html; charset=utf-8";
            response.ContentLength = note.Length;
            if (HttpMethods.IsGet(request.Method))
            {
                await response.SendFileAsync(note);
            }
        }
    }

    private static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var (extension, type) in new[]
        {
            (".html", "text/html; charset=utf-8"),
            (".css", "text/css; charset=utf-8"),
            (".js", "text/javascript; charset=utf-8"),
            (".json", "application/json"),
            (".atom", "application/atom+xml; charset=utf-8"),
            (".xml", "application/xml; charset=utf-8"),
            (".txt", "text/plain; charset=utf-8"),
            (".md", "text/markdown; charset=utf-8"),
            (".ttl", "text/turtle; charset=utf-8"),
            (".cff", "application/yaml"),
            (".parquet", "application/vnd.apache.parquet"),
            (".gz", "application/gzip"),
        })
        {
            types.Mappings[extension] = type;
        }

        return types;
    }
}
