using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>The layers of a PDF ("optional content") that are switched off when it is opened.</summary>
internal sealed class Layers
{
    private const int Most = 1000;

    private readonly HashSet<string> _off = [];
    private readonly Func<IToken, IToken?> _resolve;

    private Layers(Func<IToken, IToken?> resolve) => _resolve = resolve;

    public static Layers None { get; } = new(_ => null);

    /// <summary>Reads what the catalogue says.</summary>
    public static Layers Of(Catalog catalog, IPdfTokenScanner scanner)
    {
        var layers = new Layers(token => token is IndirectReferenceToken { Data: var reference } ? scanner.Get(reference)?.Data : token);
        if (layers.Find(layers.Find(catalog.CatalogDictionary, "OCProperties"), "D") is { } settings && settings.TryGet(NameToken.Create("OFF"), out var off)
            && layers._resolve(off) is ArrayToken { Data: var groups })
        {
            layers._off.UnionWith(groups.Take(Most).Select(group => layers.NameOf(layers._resolve(group) as DictionaryToken)).OfType<string>());
        }

        return layers;
    }

    /// <summary>Whether a layer, or all the layers that content belongs to, are off.</summary>
    public bool AreOff(DictionaryToken content)
    {
        if (_off.Count == 0)
        {
            return false;
        }

        if (!content.TryGet(NameToken.Create("OCGs"), out var token))
        {
            return NameOf(content) is { } name && _off.Contains(name);
        }

        var groups = _resolve(token) switch
        {
            ArrayToken array => array.Data.Take(Most).Select(group => _resolve(group) as DictionaryToken).ToList(),
            var single => [single as DictionaryToken],
        };
        return groups.Count > 0 && groups.TrueForAll(group => NameOf(group) is { } name && _off.Contains(name));
    }

    /// <summary>Whether a form, drawn as a whole, is on a layer that is off.</summary>
    public bool HaveOff(DictionaryToken form) => _off.Count > 0 && Find(form, "OC") is { } layer && AreOff(layer);

    private DictionaryToken? Find(DictionaryToken? dictionary, string name) =>
        dictionary is not null && dictionary.TryGet(NameToken.Create(name), out var token) ? _resolve(token) as DictionaryToken : null;

    private string? NameOf(DictionaryToken? group)
    {
        IToken? token = null;
        group?.TryGet(NameToken.Name, out token);
        return (token is null ? null : _resolve(token)) switch
        {
            StringToken text => text.Data,
            HexToken text => text.Data,
            _ => null,
        };
    }
}
