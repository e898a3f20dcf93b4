using System.IO.Abstractions;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Website;

/// <summary>Where a site lies, and what its publisher keeps for itself.</summary>
internal sealed class SitePlace(IFileSystem files, string outFolder)
{
    /// <summary>The folder that is published in.</summary>
    public string Root => outFolder;

    /// <summary>What is kept from run to run, and what is half written.</summary>
    public string Work { get; } = files.Directory.CreateDirectory(files.Path.Combine(new ReleasePaths(files, outFolder).Work, "pages")).FullName;

    /// <summary>The cards of the papers, a file a block.</summary>
    public string Cards => files.Path.Combine(Work, "cards");
}
