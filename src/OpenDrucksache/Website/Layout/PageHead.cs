namespace OpenDrucksache.Website.Layout;

/// <summary>What the head of a page says.</summary>
/// <param name="Folder">Its folder, one of <see cref="SitePath"/>.</param>
/// <param name="Title">Its title without the name of the site.</param>
/// <param name="Description">What it says, in a sentence.</param>
internal sealed record PageHead(string Folder, string Title, string Description)
{
    /// <summary>The file in the folder.</summary>
    public string File { get; init; } = SitePath.Page;

    /// <summary>"de" or "en".</summary>
    public string Language { get; init; } = "de";

    /// <summary>The same page in the other language, as its folder; null where there is none.</summary>
    public string? Translation { get; init; }

    /// <summary>The script of the page, from the root; null for a page that needs none.</summary>
    public string? Script { get; init; }

    /// <summary>A feed of what the page shows, from the root; null for none but the feed of all.</summary>
    public string? Feed { get; init; }

    /// <summary>The picture in the same folder that others may show for the page; null for none.</summary>
    public string? Picture { get; init; }

    /// <summary>Whether data lie beside the page.</summary>
    public bool HasJson { get; init; } = true;

    /// <summary>Whether search engines should leave it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The way up to the root.</summary>
    public string Root { get; init; } = SitePath.Root(Folder);

    /// <summary>A link to the page of a folder, which works from the file system too.</summary>
    public string To(string folder) => Root + folder + SitePath.Page;
}
