using System.IO.Abstractions;
using System.Text;

namespace OpenDrucksache.Ocfl;

/// <summary>Checks the conformance declaration of an object or a storage root (specification 3.2, 4.2).</summary>
internal sealed class DeclarationCheck
{
    private readonly string _prefix;
    private readonly string _namaste;
    private readonly string _exactlyOne;
    private readonly string _pattern;
    private readonly string _tag;
    private readonly string _value;
    private readonly string _content;

    private DeclarationCheck(string prefix, string[] codes)
    {
        _prefix = prefix;
        (_namaste, _exactlyOne, _pattern, _tag, _value, _content) = (codes[0], codes[1], codes[2], codes[3], codes[4], codes[5]);
    }

    public static DeclarationCheck OfObject { get; } = new("ocfl_object_", ["E002", "E003", "E004", "E005", "E006", "E007"]);

    public static DeclarationCheck OfRoot { get; } = new("ocfl_", ["E075", "E076", "E077", "E078", "E079", "E080"]);

    /// <summary>Whether the name is meant as a declaration, well-formed or not.</summary>
    public bool IsMeant(string name)
    {
        var value = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return value.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase)
            && !value.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            && !value.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            && value != StorageLayout.DescriptionFile
            && (_prefix == "ocfl_object_" || !value.StartsWith("ocfl_object_", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The version declared; null where none is, or one that is not known.</summary>
    public SpecVersion? Run(IFileSystem files, IReadOnlyList<DiskEntry> entries, Findings findings)
    {
        SpecVersion? spec = null;
        var good = 0;
        foreach (var entry in entries.Where(entry => IsMeant(entry.Name)))
        {
            if (IsWellNamed(entry, findings) is { } declared)
            {
                good++;
                spec = spec is null || declared > spec ? declared : spec;
                CheckContent(files, entry, findings);
            }
        }

        if (good != 1)
        {
            findings.Add(_exactlyOne, "", good == 0 ? $"there is no declaration '0={_prefix}1.1'" : "there is more than one declaration");
        }

        return spec;
    }

    private SpecVersion? IsWellNamed(DiskEntry entry, Findings findings)
    {
        var equals = entry.Name.IndexOf('=', StringComparison.Ordinal);
        if (!entry.IsFile)
        {
            findings.Add(_namaste, entry.Name, "the declaration is no file");
            return null;
        }

        if (equals < 0)
        {
            findings.Add(_pattern, entry.Name, $"the declaration's name is not of the form '0={_prefix}1.1'");
            return null;
        }

        if (entry.Name[..equals] != "0")
        {
            findings.Add(_tag, entry.Name, "the declaration's name does not begin with '0='");
            return null;
        }

        var value = entry.Name[(equals + 1)..];
        var spec = value.StartsWith(_prefix, StringComparison.Ordinal) ? Namaste.Parse(value[_prefix.Length..]) : null;
        if (spec is null)
        {
            findings.Add(_value, entry.Name, "the declaration names no known version of the specification");
        }

        return spec;
    }

    private void CheckContent(IFileSystem files, DiskEntry entry, Findings findings)
    {
        var bytes = entry.TryRead(files, 1024);
        if (bytes is null || Encoding.UTF8.GetString(bytes) != entry.Name[2..] + "\n")
        {
            findings.Add(_content, entry.Name, "the declaration does not hold its own name and a newline");
        }
    }
}
