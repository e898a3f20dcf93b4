using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>PdfPig's filters, with every use counted and every decoded byte.</summary>
internal sealed class BoundedFilters(Work work) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> _bounded = [];

    public Work Work { get; } = work;

    /// <summary>The layers of the PDF: page factories are given nothing but the options, and so the filters.</summary>
    public Layers Layers { get; set; } = Layers.None;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Bounded(IReadOnlyList<IFilter> filters)
    {
        Work.Step(20);
        var bounded = new IFilter[filters.Count];
        for (var i = 0; i < bounded.Length; i++)
        {
            if (!_bounded.TryGetValue(filters[i], out bounded[i]!))
            {
                _bounded[filters[i]] = bounded[i] = new BoundedFilter(filters[i], Work);
            }
        }

        return bounded;
    }

    private sealed class BoundedFilter(IFilter filter, Work work) : IFilter
    {
        /// <summary>A stream so small cannot unpack to much: deflate packs at most 1:1032.</summary>
        private const int Small = 256 * 1024;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter && input.Length > Small)
            {
                Measure(input);
            }

            var decoded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            work.Decode(decoded.Length);
            return decoded;
        }

        /// <summary>Unpacks a large stream into nothing first.</summary>
        private void Measure(Memory<byte> input)
        {
            using var packed = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            var left = work.BytesLeft;
            try
            {
                for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
                {
                    left -= read;
                    if (left < 0)
                    {
                        work.Decode(long.MaxValue / 2);
                    }
                }
            }
            catch (InvalidDataException)
            {
            }
        }
    }
}
