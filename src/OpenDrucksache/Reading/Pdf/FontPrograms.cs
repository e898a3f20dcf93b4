using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>
/// The programs of fonts draw the shapes of letters. Reading needs what a letter means and how wide it is: where the font's
/// dictionary says both, an empty program takes the place of its own.
/// </summary>
internal sealed class FontPrograms(IPdfTokenScanner scanner)
{
    private static readonly NameToken[] Kinds = [NameToken.FontFile, NameToken.FontFile2, NameToken.FontFile3];

    private readonly HashSet<IndirectReference> _seen = [];

    /// <summary>What was put aside; null for what is needed.</summary>
    private readonly Dictionary<IndirectReference, StreamToken?> _programs = [];

    /// <summary>Looks at the fonts of a page.</summary>
    public void Spare(DictionaryToken page, PageTreeMembers members)
    {
        foreach (var resources in members.ParentResources.Append(Find<DictionaryToken>(page, NameToken.Resources)))
        {
            foreach (var font in (resources is null ? null : Find<DictionaryToken>(resources, NameToken.Font))?.Data.Values ?? [])
            {
                if (font is IndirectReferenceToken { Data: var reference } && _seen.Add(reference) && scanner.Get(reference)?.Data is DictionaryToken dictionary)
                {
                    Spare(dictionary);
                }
            }
        }
    }

    private void Spare(DictionaryToken font)
    {
        if (Find<DictionaryToken>(font, NameToken.FontDescriptor) is not { } descriptor)
        {
            return;
        }

        foreach (var kind in Kinds)
        {
            if (descriptor.TryGet(kind, out var token) && token is IndirectReferenceToken { Data: var program })
            {
                if (!SaysAll(font))
                {
                    Restore(program);
                }
                else if (!_programs.ContainsKey(program) && scanner.Get(program)?.Data is StreamToken stream)
                {
                    _programs[program] = stream;
                    scanner.ReplaceToken(program, new StreamToken(new DictionaryToken(new Dictionary<NameToken, IToken>()), Array.Empty<byte>()));
                }
            }
        }
    }

    /// <summary>Another font of the file needs the program.</summary>
    private void Restore(IndirectReference program)
    {
        if (_programs.GetValueOrDefault(program) is { } stream)
        {
            scanner.ReplaceToken(program, stream);
        }

        _programs[program] = null;
    }

    /// <summary>Whether the widths and the meaning of all codes stand in the dictionary.</summary>
    private bool SaysAll(DictionaryToken font)
    {
        var subtype = Find<NameToken>(font, NameToken.Subtype);
        var isType1 = subtype?.Data is "Type1" or "MMType1";
        var encoding = Find<IToken>(font, NameToken.Encoding);
        var based = encoding is NameToken || (encoding is DictionaryToken differences && differences.ContainsKey(NameToken.BaseEncoding));
        return (isType1 || subtype?.Data is "TrueType") && font.ContainsKey(NameToken.FirstChar) && font.ContainsKey(NameToken.Widths)
            && (based || (!isType1 && font.ContainsKey(NameToken.ToUnicode)));
    }

    private T? Find<T>(DictionaryToken dictionary, NameToken name)
        where T : class, IToken =>
        dictionary.TryGet(name, out var token) ? (token is IndirectReferenceToken { Data: var reference } ? scanner.Get(reference)?.Data : token) as T : null;
}
