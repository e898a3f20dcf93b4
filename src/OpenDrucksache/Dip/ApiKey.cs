using System.IO.Abstractions;

namespace OpenDrucksache.Dip;

/// <summary>The key that DIP wants to see. It goes into one header of requests to DIP and nowhere else.</summary>
public sealed class ApiKey
{
    /// <summary>Where a key is to be had.</summary>
    public const string WhereToGetOne =
        "The public key stands on https://dip.bundestag.de/über-dip/hilfe/api and changes every May; a key of your own is given by parlamentsdokumentation@bundestag.de";

    private const int Longest = 200;

    private ApiKey(string secret) => Secret = secret;

    internal string Secret { get; }

    /// <summary>Takes the key from a file or, where none is named, from the environment.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="keyFile">The file that holds the key and nothing else; null for none.</param>
    /// <param name="variable">The value of $DIP_API_KEY; null where it is not set.</param>
    /// <exception cref="TroubleException">There is no key, or what is there is none.</exception>
    public static ApiKey Load(IFileSystem files, string? keyFile, string? variable)
    {
        if (keyFile is not null)
        {
            return Parse(Read(files, keyFile)) ?? throw new TroubleException($"{keyFile}: holds no key of DIP. Write the key and nothing else into it. {WhereToGetOne}");
        }

        return string.IsNullOrWhiteSpace(variable)
            ? throw new TroubleException($"DIP wants a key and there is none. Set $DIP_API_KEY or name a file with --key-file. {WhereToGetOne}")
            : Parse(variable) ?? throw new TroubleException($"$DIP_API_KEY: is no key of DIP: it holds characters that no key has. {WhereToGetOne}");
    }

    /// <summary>The key in a text, without white space around it; null where there is none.</summary>
    public static ApiKey? Parse(string text)
    {
        var key = text.AsSpan().Trim("\uFEFF \t\r\n").ToString();
        return key.Length is > 0 and <= Longest && key.All(char.IsAscii) && !key.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) ? new ApiKey(key) : null;
    }

    /// <summary>The text with every copy of the key struck out: what a host writes may repeat it.</summary>
    internal string StrikeFrom(string text) => text.Replace(Secret, "(key)", StringComparison.Ordinal);

    /// <summary>Never the key.</summary>
    public override string ToString() => "(key)";

    private static string Read(IFileSystem files, string keyFile)
    {
        try
        {
            return files.File.ReadAllText(keyFile);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TroubleException($"{keyFile}: the key cannot be read: {e.Message}", e);
        }
    }
}
